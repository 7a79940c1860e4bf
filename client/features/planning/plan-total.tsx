import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { MINUTES } from './session-drafts.ts';

interface Props {
  /** ISO 8601; null while it is not known. */
  readonly startsAt: string | null;
  /** Minutes; null while one of the parts has no length. */
  readonly total: number | null;
}

/** How long the parts take together, which is how long the conference lasts. */
export function PlanTotal({ startsAt, total }: Props) {
  const text = useText();
  const dates = useDates();
  if (total !== null && total > MINUTES.most) {
    return (
      <Notice tone="warn" role="alert">
        {text('entry.plan.totalWrong', { total, to: MINUTES.most })}
      </Notice>
    );
  }
  if (total === null || startsAt === null) {
    return <p className="planning-total">{text('entry.plan.totalUnknown')}</p>;
  }
  const from = dates.time(startsAt);
  const to = dates.time(new Date(Date.parse(startsAt) + total * 60_000));
  return (
    <p className="planning-total">
      {text('entry.plan.total', { minutes: text('common.minutes', { count: total }), from, to })}
    </p>
  );
}
