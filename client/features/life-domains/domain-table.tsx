import { useText } from '../../i18n/use-text.ts';
import type { DomainStand } from './domain-stands.ts';
import { useMakers } from './use-makers.ts';

/** The same in a table, for those who listen and for paper. */
export function DomainTable({ stands }: { readonly stands: readonly DomainStand[] }) {
  const t = useText();
  const makers = useMakers();
  return (
    <details className="domain-twin">
      <summary>{t('cards.domain.inWords')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('work.details.domain')}</th>
            <th scope="col">{t('work.details.level')}</th>
            <th scope="col">{t('cards.domain.noted')}</th>
            <th scope="col">{t('cards.domain.who')}</th>
          </tr>
        </thead>
        <tbody>
          {stands.map(({ domain, level, notes }) => (
            <tr key={domain}>
              <th scope="row">{t(`lifeDomain.${domain}`)}</th>
              <td>{t(level === null ? 'cards.domain.open' : `level.${level}`)}</td>
              <td>{notes.map(({ text }) => text).join('; ')}</td>
              <td>{makers(notes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
