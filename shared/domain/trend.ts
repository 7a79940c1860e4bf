import type { BallotId } from './ids.ts';
import { SCORE_GROUPS, type ScoreGroup } from './roles.ts';
import type { Phase } from './stages.ts';

/** One group of a revealed scaling question, with nobody's own number in it. */
export interface TrendGroup {
  readonly group: ScoreGroup;
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly median: number;
}

/** A scaling question of an earlier conference of the same case, as it stood when it was last shown. */
export interface TrendPoint {
  readonly ballotId: BallotId;
  /** When that conference was held, ISO 8601. */
  readonly at: string;
  readonly phase: Phase;
  readonly question: string;
  readonly subject: string | null;
  readonly groups: readonly TrendGroup[];
}

/** A point with the session from which it is: the chair sees who was there before showing it to others. */
export interface EarlierPoint {
  readonly point: TrendPoint;
  readonly session: string;
  readonly clients: boolean;
  readonly prosecutor: boolean;
}

/** A group of fewer than so many does not leave its own conference: its numbers would be somebody's own. */
const FEWEST = 3;

/** What of a round may be shown in a later conference: groups in which nobody's own number can be read. */
export function groupsToPass(round: Parameters<typeof inGroups>[0]): TrendGroup[] {
  return inGroups(round).filter(({ count }) => count >= FEWEST);
}

/** The middle of the numbers; between two of them, halfway. Of none there is no middle: that is an error of the caller. */
function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** The numbers of one round, group by group, in the order in which groups are drawn. */
export function inGroups(round: readonly { readonly group: ScoreGroup; readonly score: number }[]): TrendGroup[] {
  return SCORE_GROUPS.flatMap((group) => {
    const scores = round.flatMap((one) => (one.group === group ? [one.score] : [])).sort((a, b) => a - b);
    const [low] = scores;
    const high = scores.at(-1);
    if (low === undefined || high === undefined) return [];
    return [{ group, count: scores.length, low, high, median: median(scores) }];
  });
}
