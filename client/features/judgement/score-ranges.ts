import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { SCORE_GROUPS, type ScoreGroup } from '@samenspraak/shared/domain/roles.ts';

interface ScoreRange {
  readonly group: ScoreGroup;
  readonly low: number;
  readonly high: number;
}

/** The last shown round of the last ballot that has one, as a range per group; empty when no numbers were shown. */
export function scoreRanges(ballots: readonly BallotView[]): ScoreRange[] {
  const round = ballots.findLast((ballot) => ballot.rounds.length > 0)?.rounds.at(-1) ?? [];
  return SCORE_GROUPS.flatMap((group) => {
    const numbers = round.filter((score) => score.group === group).map(({ score }) => score);
    return numbers.length === 0 ? [] : [{ group, low: Math.min(...numbers), high: Math.max(...numbers) }];
  });
}
