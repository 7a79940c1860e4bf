import { type Phase, SCALE_DIRECTION } from '@samenspraak/shared/domain/stages.ts';
import { subjectKey, type TrendGroup, type TrendPoint } from '@samenspraak/shared/domain/trend.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useMeeting } from '../../live/use-document.ts';
import { GroupMark } from './group-mark.tsx';

interface Props {
  readonly phase: Phase;
  readonly subject: string | null;
}

/** What was given on the same question in earlier talks, as far as this table may see it, by group and in words. */
export function EarlierNumbers({ phase, subject }: Props) {
  const text = useText();
  const same = (point: TrendPoint) =>
    SCALE_DIRECTION[point.phase] === SCALE_DIRECTION[phase] &&
    subjectKey(point.subject) === subjectKey(subject) &&
    point.groups.length > 0;
  const points = (useMeeting()?.trend ?? []).filter(same);
  if (points.length === 0) return null;
  return (
    <section>
      <h2 data-aloud>{text('picking.earlier')}</h2>
      {points.map((point) => (
        <Earlier key={point.ballotId} point={point} />
      ))}
    </section>
  );
}

function Earlier({ point: { at, groups } }: { point: TrendPoint }) {
  const text = useText();
  const dates = useDates();
  return (
    <div className="family-scale-earlier">
      <p data-aloud>{text('picking.earlierAt', { date: dates.day(at) })}</p>
      <ul className="family-scale-groups">
        {groups.map((one) => (
          <li key={one.group} data-aloud>
            <svg viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
              <GroupMark group={one.group} />
            </svg>
            <span>{text(wordsOf(one), { ...ends(one), group: text(`family.spread.group.${one.group}`) })}</span>
          </li>
        ))}
      </ul>
      {groups.some(({ isEarlier }) => isEarlier) && <p data-aloud>{text('picking.earlierMixed')}</p>}
    </div>
  );
}

const ends = ({ low, high }: TrendGroup) => ({ low, high });

/** One or two numbers are told as such: they are somebody's own, and no range of many. */
function wordsOf({ count, low, high }: TrendGroup) {
  if (count === 1) return 'picking.earlierOne';
  if (count === 2) return 'picking.earlierTwo';
  return low === high ? 'picking.earlierSame' : 'family.spread.range';
}
