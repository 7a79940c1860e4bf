import type { ScoreGroup } from './roles.ts';

interface Given {
  readonly participantId: string;
  readonly voice: string | null;
  readonly group: ScoreGroup;
}

export interface Latest<Score> {
  /** Per group the scores of the last round in which that group gave any. */
  readonly scores: readonly Score[];
  /** Groups whose scores are from a round before the last one. */
  readonly earlier: readonly ScoreGroup[];
  /** Whether everybody who gave a number in any of the rounds is in it. */
  readonly isWhole: boolean;
}

/**
 * How the table stands after one or more rounds. A round in which some did not answer says nothing about them: their group
 * stands where it stood.
 */
export function latestOf<Score extends Given>(rounds: readonly (readonly Score[])[]): Latest<Score> {
  const scores: Score[] = [];
  const earlier: ScoreGroup[] = [];
  const known = new Set<ScoreGroup>();
  [...rounds].reverse().forEach((round, back) => {
    const fresh = round.filter(({ group }) => !known.has(group));
    scores.push(...fresh);
    for (const { group } of fresh) {
      if (!known.has(group) && back > 0) earlier.push(group);
      known.add(group);
    }
  });
  const keyOf = ({ participantId, voice }: Given) => `${participantId}/${voice ?? ''}`;
  const givers = new Set(scores.map(keyOf));
  return { scores, earlier, isWhole: rounds.flat().every((score) => givers.has(keyOf(score))) };
}
