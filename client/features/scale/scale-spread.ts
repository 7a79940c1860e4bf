import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { SCORE_GROUPS, type ScoreGroup } from '@samenspraak/shared/domain/roles.ts';

export type ShownScore = BallotView['rounds'][number][number];
export type Round = readonly ShownScore[];

export const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface SpreadLine {
  readonly group: ScoreGroup;
  /** What the group gave, by number from 1 to 10. */
  readonly piles: readonly Round[];
  /** How many are in the highest pile of this group, here and in the rounds beside it: as high is the line in each of them. */
  readonly tallest: number;
}

/** The dots of a round: a line for each group that scored in it or in one of `beside`, in their fixed order. */
export function spreadLines(round: Round, beside: readonly Round[] = []): SpreadLine[] {
  const groups = new Set([round, ...beside].flat().map(({ group }) => group));
  return SCORE_GROUPS.filter((group) => groups.has(group)).map((group) => {
    const piles = pilesOf(round, group);
    const tallest = Math.max(...[round, ...beside].flatMap((one) => pilesOf(one, group).map(({ length }) => length)));
    return { group, piles, tallest };
  });
}

function pilesOf(round: Round, group: ScoreGroup): Round[] {
  return NUMBERS.map((number) => round.filter((one) => one.group === group && one.score === number));
}

interface Extremes {
  readonly low: number;
  readonly high: number;
  readonly lowest: Round;
  readonly highest: Round;
}

/** Who scored lowest and highest: they are asked first. Null without scores. */
export function extremesOf(round: Round): Extremes | null {
  if (round.length === 0) return null;
  const numbers = round.map(({ score }) => score);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return {
    low,
    high,
    lowest: round.filter(({ score }) => score === low),
    highest: round.filter(({ score }) => score === high),
  };
}

/** The scores in the order in which they are talked about: the lowest, the highest, then the others upwards. */
export function inTurn(round: Round): Round {
  const extremes = extremesOf(round);
  if (extremes === null) return [];
  const rank = ({ score }: ShownScore) => (score === extremes.low ? 0 : score === extremes.high ? 1 : 2);
  return [...round].sort((a, b) => rank(a) - rank(b) || a.score - b.score);
}
