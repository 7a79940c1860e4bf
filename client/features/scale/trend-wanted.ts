import type { BallotId } from '@samenspraak/shared/domain/ids.ts';
import {
  AGREEABLE_GROUPS,
  type AgreedGroup,
  type EarlierPoint,
  isFew,
  type TrendPoint,
  withAgreed,
} from '@samenspraak/shared/domain/trend.ts';

/** What the chair ticked: earlier questions, and of which the family or the children agreed that their few numbers come. */
export interface TrendWanted {
  readonly ballotIds: readonly BallotId[];
  readonly agreed: readonly AgreedGroup[];
}

type Earlier = Pick<EarlierPoint, 'point' | 'few'>;

/** What is on the table already: few numbers are there because somebody agreed to it. */
export function wantedSoFar(shown: readonly TrendPoint[]): TrendWanted {
  return {
    ballotIds: shown.map(({ ballotId }) => ballotId),
    agreed: shown.flatMap(({ ballotId, groups }) =>
      AGREEABLE_GROUPS.filter((group) => groups.some((one) => one.group === group && isFew(one.count))).map(
        (group) => ({
          ballotId,
          group,
        }),
      ),
    ),
  };
}

/** Ticks a question or takes it away, and with it what was agreed about it. */
export function tick({ ballotIds, agreed }: TrendWanted, ballotId: BallotId, on: boolean): TrendWanted {
  if (on) return { ballotIds: [...new Set([...ballotIds, ballotId])], agreed };
  return {
    ballotIds: ballotIds.filter((one) => one !== ballotId),
    agreed: agreed.filter((one) => one.ballotId !== ballotId),
  };
}

/** Whether this group of few agreed to this question. */
export function isAgreed({ agreed }: TrendWanted, { ballotId, group }: AgreedGroup): boolean {
  return agreed.some((one) => one.ballotId === ballotId && one.group === group);
}

/** Ticks that a group of few agreed, or takes that back. A question of which nothing is left to bring goes with it. */
export function agree(
  wanted: TrendWanted,
  word: AgreedGroup,
  { on, bringsMore }: { on: boolean; bringsMore: boolean },
) {
  const { ballotId } = word;
  const others = wanted.agreed.filter((one) => one.ballotId !== ballotId || one.group !== word.group);
  if (on) return tick({ ...wanted, agreed: [...others, word] }, ballotId, true);
  const isLast = !bringsMore && others.every((one) => one.ballotId !== ballotId);
  return isLast ? tick(wanted, ballotId, false) : { ...wanted, agreed: others };
}

/** Exactly what the table would see, oldest first. What is no longer among the earlier questions does not come. */
export function previewOf(earlier: readonly Earlier[], { ballotIds, agreed }: TrendWanted): TrendPoint[] {
  return earlier
    .filter(({ point }) => ballotIds.includes(point.ballotId))
    .map((one) => withAgreed(one, agreed))
    .filter(({ groups }) => groups.length > 0);
}
