import { AGREEMENT_KINDS } from '@samenspraak/shared/domain/agreements.ts';
import { RESEARCH } from '@samenspraak/shared/domain/mirror.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import type { LookedAt } from './looked-at.ts';
import { shareIn } from './use-looked-at.ts';

/** How the agreements lie over the kinds, here and in the research. */
export function KindsTable({ looked }: { looked: LookedAt }) {
  const t = useText();
  const share = shareIn(useLanguage());
  const { total, byKind, ofNoKind } = looked;
  const here = (count: number) => (total === 0 ? '0' : `${count} (${share(count / total)})`);
  return (
    <section>
      <h3>{t('mirror.kinds')}</h3>
      <table className="mirror-table">
        <thead>
          <tr>
            <th scope="col">{t('mirror.kinds.column.kind')}</th>
            <th scope="col">{t('mirror.kinds.column.here')}</th>
            <th scope="col">{t('mirror.kinds.column.research')}</th>
          </tr>
        </thead>
        <tbody>
          {AGREEMENT_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`agreementKind.${kind}`)}</th>
              <td>{here(byKind[kind])}</td>
              <td>{share(RESEARCH.byKind[kind] / RESEARCH.total)}</td>
            </tr>
          ))}
          {ofNoKind > 0 && (
            <tr>
              <th scope="row">{t('mirror.kinds.none')}</th>
              <td>{here(ofNoKind)}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
