import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { latestOf } from '@samenspraak/shared/domain/latest-round.ts';
import { SCORE_GROUPS, type ScoreGroup } from '@samenspraak/shared/domain/roles.ts';

interface ScoreRange {
  readonly group: ScoreGroup;
  readonly low: number;
  readonly high: number;
  /** Whether some of its numbers are of a round before the last one: who gave them did not answer again. */
  readonly isEarlier: boolean;
}

/** The last scaling question of which numbers were shown; choices of something else than a number are no scores. */
export function lastScale(ballots: readonly BallotView[]): BallotView | null {
  return ballots.findLast(({ question, rounds }) => rounds.length > 0 && ballotKind(question) === 'scale') ?? null;
}

/** What those of each group gave last to a scaling question, as a range; empty when no numbers were shown. */
export function scoreRanges(ballot: BallotView | null): ScoreRange[] {
  const { scores, earlier } = latestOf(ballot?.rounds ?? []);
  return SCORE_GROUPS.flatMap((group) => {
    const numbers = scores.filter((score) => score.group === group).map(({ score }) => score);
    return numbers.length === 0
      ? []
      : [{ group, low: Math.min(...numbers), high: Math.max(...numbers), isEarlier: earlier.includes(group) }];
  });
}
