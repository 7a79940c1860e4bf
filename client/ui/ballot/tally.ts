import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { SCORE_GROUPS } from '@samenspraak/shared/domain/roles.ts';

export type Pick = BallotView['rounds'][number][number];

export interface Tallied {
  readonly choice: string;
  /** Who picked it, group by group in the order in which groups are drawn. */
  readonly picks: readonly Pick[];
}

/** What was picked in one round, for each of `offered` in its order. What is no longer offered is passed over. */
export function tallyOf(round: readonly Pick[], offered: readonly string[]): Tallied[] {
  const rank = ({ group }: Pick) => SCORE_GROUPS.indexOf(group);
  return offered.map((choice) => ({
    choice,
    picks: round.filter((one) => one.choice === choice).sort((a, b) => rank(a) - rank(b)),
  }));
}

/** Those that somebody picked, the most picked first; with as many, in the order in which they were offered. */
export function byWeight(tally: readonly Tallied[]): Tallied[] {
  return tally.filter(({ picks }) => picks.length > 0).sort((a, b) => b.picks.length - a.picks.length);
}

/** How many picked something that is no longer offered: their card was taken off the board. */
export function fellAway(round: readonly Pick[], offered: readonly string[]): number {
  return round.filter(({ choice }) => choice !== null && !offered.includes(choice)).length;
}
