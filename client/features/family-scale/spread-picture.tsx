import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { GroupMark } from './group-mark.tsx';
import { pile, type Score } from './spread.ts';

const STEP = 34;
const RISE = 24;
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The numbers as piles on a line from 1 to 10. Its text twin stands under it, so it is hidden from screen readers. */
export function SpreadPicture({ scores, me }: { scores: readonly Score[]; me: ParticipantId }) {
  const marks = pile(scores, me);
  const tallest = Math.max(2, ...marks.map(({ level }) => level + 1));
  const floor = tallest * RISE + 6;
  return (
    <svg
      className="family-scale-spread"
      viewBox={`0 0 ${STEP * 10} ${floor + 30}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="family-scale-line" d={`M6 ${floor}H${STEP * 10 - 6}`} />
      {NUMBERS.map((number) => (
        <text key={number} x={STEP * (number - 0.5)} y={floor + 22}>
          {number}
        </text>
      ))}
      {marks.map(({ key, score, level, group, own }) => (
        <GroupMark key={key} group={group} own={own} x={STEP * (score - 0.5)} y={floor - 14 - level * RISE} />
      ))}
    </svg>
  );
}
