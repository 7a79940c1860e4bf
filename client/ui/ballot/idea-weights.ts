import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import type { Pick } from './tally.ts';

/** What was shown of one idea: the dots that lie with it, and for whom of the family it comes first. */
export interface IdeaWeight {
  /** In the last round that was shown. */
  readonly dots: number;
  /** In the round before that; null when there was none. */
  readonly before: number | null;
  /** Who laid dots in the last round, the most first. */
  readonly layers: readonly { readonly who: Pick; readonly dots: number }[];
  /** Whose own first choice it is. It is no dot and counts in no sum. */
  readonly firstFor: readonly Pick[];
}

function dotsIn(round: readonly Pick[], idea: string): number {
  return round.reduce((sum, { dots }) => sum + (dots?.[idea] ?? 0), 0);
}

/**
 * The first choices of the family, each person's or voice's last one. Who chose in an earlier round and not in a later one
 * still has that choice: a second round of dots does not sweep it away.
 */
export function firstChoices(rounds: BallotView['rounds']): Pick[] {
  const last = new Map<string, Pick>();
  for (const one of rounds.flat()) if (one.choice !== null) last.set(giverKey(one), one);
  return [...last.values()];
}

/** What was shown of every idea that anybody laid a dot with or put first, by its cardId. */
export function ideaWeights(rounds: BallotView['rounds']): ReadonlyMap<string, IdeaWeight> {
  const round = rounds.at(-1) ?? [];
  const earlier = rounds.at(-2);
  const choices = firstChoices(rounds);
  const laid = [...round, ...(earlier ?? [])].flatMap(({ dots }) => Object.keys(dots ?? {}));
  const ideas = new Set([...laid, ...choices.flatMap(({ choice }) => (choice === null ? [] : [choice]))]);
  const weightOf = (idea: string): IdeaWeight => ({
    dots: dotsIn(round, idea),
    before: earlier === undefined ? null : dotsIn(earlier, idea),
    layers: round
      .flatMap((who) => (who.dots?.[idea] === undefined ? [] : [{ who, dots: who.dots[idea] }]))
      .sort((a, b) => b.dots - a.dots),
    firstFor: choices.filter(({ choice }) => choice === idea),
  });
  return new Map([...ideas].map((idea) => [idea, weightOf(idea)]));
}
