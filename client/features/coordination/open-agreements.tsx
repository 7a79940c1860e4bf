import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';

/** An agreement that still asks something, as whoever takes the plan over sees it. */
export interface OpenAgreement {
  readonly id: string;
  readonly what: string;
  /** ISO 8601; empty while nobody said when. */
  readonly by: string;
  readonly late: boolean;
  /** It was not kept, and the table has not said yet what now. */
  readonly unanswered: boolean;
}

interface Props {
  readonly agreements: readonly OpenAgreement[];
  /** Whether they are unfolded to begin with; beside work that goes on they are not. */
  readonly isOpen?: boolean;
}

/** What comes along with coordination: everything that still runs, and what was not kept and waits for an answer. */
export function OpenAgreements({ agreements, isOpen = false }: Props) {
  const t = useText();
  const dates = useDates();
  if (agreements.length === 0) return <p className="coordination-soft">{t('coordination.noneOpen')}</p>;
  return (
    <details className="coordination-open" open={isOpen}>
      <summary>{t('coordination.open', { count: agreements.length })}</summary>
      <ul>
        {agreements.map(({ id, what, by, late, unanswered }) => (
          <li key={id}>
            {what}
            {by !== '' && (
              <small className="coordination-soft" data-late={late || undefined}>
                {t('coordination.by', { date: dates.date(by) })}
                {late && ` · ${t('coordination.late')}`}
              </small>
            )}
            {unanswered && (
              <small className="coordination-soft" data-late>
                {t('coordination.unanswered')}
              </small>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
