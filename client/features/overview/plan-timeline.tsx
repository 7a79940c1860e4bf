import type { CaseAgreementAnswer } from '@samenspraak/shared/protocol/plan.ts';
import type { CSSProperties } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { planDates } from './plan-dates.ts';

interface Props {
  /** As they stand in the table, whose numbers the marks bear. */
  readonly agreements: readonly CaseAgreementAnswer[];
  readonly now: string;
}

/** When what falls due, on one line of time with today in it; the same in a list for those who listen, read or print. */
export function PlanTimeline({ agreements, now }: Props) {
  const text = useText();
  const dates = useDates();
  const found = planDates(agreements, now);
  if (found === null) return null;
  const { from, to, today, marks, levels, undated } = found;
  const words = { count: marks.length, from: dates.date(from), to: dates.date(to) };
  return (
    <figure className="overview-dates" style={{ '--levels': levels } as CSSProperties}>
      <div className="overview-dates-line" role="img" aria-label={text('overview.dates.figure', words)}>
        {marks.map(({ agreement, number, at, level }) => (
          <span
            key={agreement.key}
            className="overview-dates-mark"
            data-late={agreement.overdue || agreement.state === 'notKept' || undefined}
            style={{ '--at': at, '--level': level } as CSSProperties}
          >
            {number}
          </span>
        ))}
        <span className="overview-dates-today" style={{ '--at': today } as CSSProperties} />
      </div>
      <div className="overview-dates-ends overview-soft" aria-hidden="true">
        <span>{today === 0 ? text('overview.dates.today') : dates.date(from)}</span>
        {today > 12 && today < 88 && (
          <span className="overview-dates-now" style={{ '--at': today } as CSSProperties}>
            {text('overview.dates.today')}
          </span>
        )}
        <span>{today === 100 ? text('overview.dates.today') : dates.date(to)}</span>
      </div>
      {undated > 0 && <p className="overview-soft">{text('overview.dates.none', { count: undated })}</p>}
      <figcaption>
        <details className="overview-course">
          <summary>{text('overview.dates.inWords')}</summary>
          <ol className="overview-changes">
            {marks.map(({ agreement, number }) => (
              <li key={agreement.key}>
                <span className="overview-soft">{dates.date(agreement.by)}</span>
                <span>
                  {number}. {agreement.what} · {text(`agreementState.${agreement.state}`)}
                  {agreement.overdue && ` · ${text('overview.dates.late')}`}
                </span>
              </li>
            ))}
          </ol>
        </details>
      </figcaption>
    </figure>
  );
}
