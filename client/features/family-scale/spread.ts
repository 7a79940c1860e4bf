import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { giverKey } from '@samenspraak/shared/domain/givers.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { SCORE_GROUPS, type ScoreGroup } from '@samenspraak/shared/domain/roles.ts';

export type Score = BallotView['rounds'][number][number];

/** Numbers this near to each other are called close. */
const NEAR = 2;

export interface Spread {
  readonly low: number;
  readonly high: number;
  readonly width: 'same' | 'near' | 'far';
  /** What each group gave, this person's own number with it; a group in which nobody else gave one is left out. */
  readonly groups: readonly { readonly group: ScoreGroup; readonly low: number; readonly high: number }[];
  /** What this person gave for themselves. */
  readonly own: number | null;
}

/** A revealed round in a few words; null when there is no number in it. */
export function spreadOf(scores: readonly Score[], me: ParticipantId): Spread | null {
  if (scores.length === 0) return null;
  const { low, high } = ends(scores);
  const own = scores.find((score) => score.participantId === me && score.voice === null);
  const groups = SCORE_GROUPS.flatMap((group) => {
    const members = scores.filter((score) => score.group === group);
    const nobodyElse = members.every((score) => score === own);
    return nobodyElse ? [] : [{ group, ...ends(members) }];
  });
  return {
    low,
    high,
    width: low === high ? 'same' : high - low <= NEAR ? 'near' : 'far',
    groups,
    own: own?.score ?? null,
  };
}

function ends(scores: readonly Score[]): { low: number; high: number } {
  const numbers = scores.map(({ score }) => score);
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

export interface Mark {
  readonly key: string;
  readonly score: number;
  /** 0 is the lowest of the pile above its number. */
  readonly level: number;
  readonly group: ScoreGroup;
  readonly own: boolean;
}

/** The scores piled above their numbers, a group's together, this person's own lowest so that it is found at once. */
export function pile(scores: readonly Score[], me: ParticipantId): Mark[] {
  const levels = new Map<number, number>();
  const isOwn = (score: Score) => score.participantId === me && score.voice === null;
  const rank = (score: Score) => (isOwn(score) ? -1 : SCORE_GROUPS.indexOf(score.group));
  return [...scores]
    .sort((a, b) => rank(a) - rank(b))
    .map((score) => {
      const level = levels.get(score.score) ?? 0;
      levels.set(score.score, level + 1);
      return { key: giverKey(score), score: score.score, level, group: score.group, own: isOwn(score) };
    });
}
