import type { BallotId } from './ids.ts';
import { SCORE_GROUPS, type ScoreGroup } from './roles.ts';
import type { Phase } from './stages.ts';

/** The groups of which few numbers may come along, when those whom they are about agree; never those of professionals. */
export const AGREEABLE_GROUPS = ['family', 'childrensVoice'] as const satisfies readonly ScoreGroup[];
type AgreeableGroup = (typeof AGREEABLE_GROUPS)[number];

/** One group of a revealed scaling question, without names. */
export interface TrendGroup {
  readonly group: ScoreGroup;
  readonly count: number;
  readonly low: number;
  readonly high: number;
  /** Null in a group of few: one or two numbers are somebody's own, and have no middle. */
  readonly median: number | null;
  /** Whether some of its numbers are of a round before the last one: who gave them did not answer again. */
  readonly isEarlier: boolean;
}

/** Few numbers that come along because those whom they are about agreed: of this group, of this question. */
export interface AgreedGroup {
  readonly ballotId: BallotId;
  readonly group: AgreeableGroup;
}

/** A scaling question of an earlier conference of the same case, as it stood when it was last shown. */
export interface TrendPoint {
  readonly ballotId: BallotId;
  /** The day on which that conference was held, `YYYY-MM-DD`. */
  readonly at: string;
  readonly phase: Phase;
  readonly question: string;
  readonly subject: string | null;
  readonly groups: readonly TrendGroup[];
}

/** A point with the session from which it is: the chair sees who was there before showing it to others. */
export interface EarlierPoint {
  /** What may come along as it is. */
  readonly point: TrendPoint;
  /** Groups that stay behind unless those whom they are about agree. */
  readonly few: readonly TrendGroup[];
  readonly session: string;
  readonly clients: boolean;
  readonly prosecutor: boolean;
}

/** Of fewer numbers than so many, each is somebody's own. */
const FEWEST = 3;

/** How a question stands after its rounds, and the groups of which some numbers are of a round before the last one. */
interface Standing {
  readonly scores: readonly { readonly group: ScoreGroup; readonly score: number }[];
  readonly earlier: readonly ScoreGroup[];
}

/** Whether a group of so many numbers stays in its own conference, unless those whom they are about agree. */
export function isFew(count: number): boolean {
  return count < FEWEST;
}

function mayAgree(group: ScoreGroup): boolean {
  return AGREEABLE_GROUPS.some((one) => one === group);
}

/** What of a question may be shown in a later conference: groups that just come along, and those that must be asked for. */
export function toPass(standing: Standing): { groups: TrendGroup[]; few: TrendGroup[] } {
  const all = inGroups(standing);
  return {
    groups: all.filter(({ count }) => !isFew(count)),
    few: all.filter(({ group, count }) => isFew(count) && mayAgree(group)),
  };
}

/** A point as a later table sees it: with the groups of few that agreed to it, in the order in which groups are drawn. */
export function withAgreed({ point, few }: Pick<EarlierPoint, 'point' | 'few'>, agreed: readonly AgreedGroup[]) {
  const asked = few.filter(({ group }) => agreed.some((one) => one.ballotId === point.ballotId && one.group === group));
  const groups = [...point.groups, ...asked];
  const rank = ({ group }: TrendGroup) => SCORE_GROUPS.indexOf(group);
  return { ...point, groups: groups.sort((one, other) => rank(one) - rank(other)) };
}

/** What tells apart about whom a question is: a name is the same however it was typed. Empty when it is about all. */
export function subjectKey(subject: string | null): string {
  return subject?.trim().toLowerCase() ?? '';
}

/** The middle of the numbers; between two of them, halfway. Of few there is none. */
function median(sorted: readonly number[]): number | null {
  if (isFew(sorted.length)) return null;
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** The numbers of a question, group by group, in the order in which groups are drawn. */
export function inGroups(standing: Standing): TrendGroup[] {
  return SCORE_GROUPS.flatMap((group) => {
    const scores = standing.scores.flatMap((one) => (one.group === group ? [one.score] : [])).sort((a, b) => a - b);
    const [low] = scores;
    const high = scores.at(-1);
    if (low === undefined || high === undefined) return [];
    const isEarlier = standing.earlier.includes(group);
    return [{ group, count: scores.length, low, high, median: median(scores), isEarlier }];
  });
}
