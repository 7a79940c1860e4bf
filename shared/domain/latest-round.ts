import { type Giver, giverKey } from './givers.ts';
import { SCORE_GROUPS, type ScoreGroup } from './roles.ts';

interface Given extends Giver {
  readonly group: ScoreGroup;
}

export interface Latest<Score> {
  /** Of everybody who answered in any round, what they gave last. */
  readonly scores: readonly Score[];
  /** Those of them that are of a round before the last one: who gave them did not answer again. */
  readonly kept: readonly Score[];
  /** Groups of which some scores are of a round before the last one. */
  readonly earlier: readonly ScoreGroup[];
}

/**
 * How the table stands after one or more rounds. A round in which somebody did not answer says nothing about them: they stand
 * where they stood, each for themselves and for each of whom they bring in the voice.
 */
export function latestOf<Score extends Given>(rounds: readonly (readonly Score[])[]): Latest<Score> {
  const scores: Score[] = [];
  const kept: Score[] = [];
  const known = new Set<string>();
  [...rounds].reverse().forEach((round, back) => {
    const fresh = round.filter((score) => !known.has(giverKey(score)));
    scores.push(...fresh);
    if (back > 0) kept.push(...fresh);
    for (const score of fresh) known.add(giverKey(score));
  });
  return { scores, kept, earlier: SCORE_GROUPS.filter((group) => kept.some((score) => score.group === group)) };
}
