import { type Phase, SCALE_DIRECTION } from '@samenspraak/shared/domain/stages.ts';
import type { TrendPoint } from '@samenspraak/shared/domain/trend.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useMeeting } from '../../live/use-document.ts';

interface Props {
  readonly phase: Phase;
  readonly subject: string | null;
}

/** What was given on the same question in earlier talks, as far as this table may see it, in words. */
export function EarlierNumbers({ phase, subject }: Props) {
  const text = useText();
  const dates = useDates();
  const same = (point: TrendPoint) =>
    SCALE_DIRECTION[point.phase] === SCALE_DIRECTION[phase] && point.subject === subject && point.groups.length > 0;
  const points = (useMeeting()?.trend ?? []).filter(same);
  if (points.length === 0) return null;
  return (
    <section>
      <h2 data-aloud>{text('picking.earlier')}</h2>
      <ul className="family-scale-groups">
        {points.map(({ ballotId, at, groups }) => {
          const low = Math.min(...groups.map((group) => group.low));
          const high = Math.max(...groups.map((group) => group.high));
          const key = low === high ? 'picking.earlierSame' : 'picking.earlierOne';
          return (
            <li key={ballotId} data-aloud>
              {text(key, { date: dates.day(at), low, high })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
