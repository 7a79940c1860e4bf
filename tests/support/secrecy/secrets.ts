import { MOST_DOTS } from '@samenspraak/shared/domain/ballots.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Random } from '../../fuzz/support/random.ts';

/** Kinds of secret: a number alone, a number with all that may be said with it, the two choices, and dots with ideas. */
export const SECRET_KINDS = ['number', 'numberWithWords', 'concern', 'phase', 'dots'] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** What somebody gives in secret. The two labels are as far apart as an answer allows, in value and in length. */
export interface Secret {
  readonly high: boolean;
  readonly type: 'ballot.score' | 'ballot.pick' | 'ballot.dots';
  readonly fields: Readonly<Record<string, unknown>>;
  /** How many characters it holds beside the number or the choice. */
  readonly length: number;
}

/** A short and a long id: what is chosen must not show in how long a message is. */
export const SHORT_CARD = 'c-short-' as CardId;
export const LONG_CARD = 'a-card-whose-name-takes-all-the-room-that-there-is-for-ids-here-' as CardId;

/** Ideas to weigh: one whose id is short, and as many with the longest ones as somebody has dots. */
export const SHORT_IDEA = 'i-short-' as CardId;
export const LONG_IDEAS = Array.from(
  { length: MOST_DOTS },
  (_, index) => `${LONG_CARD.slice(0, -2)}-${index}` as CardId,
);

const QUESTIONS: Readonly<Record<SecretKind, string>> = {
  number: 'immediateSafety',
  numberWithWords: 'immediateSafety',
  concern: 'biggestConcern',
  phase: 'phaseOutcome',
  dots: 'ideaWeight',
};

export function questionOf(kind: SecretKind): string {
  return QUESTIONS[kind];
}

/** Stands in every word of a secret, with its number, so that one search finds any of them. */
const MARKED = /geheim(\d+)x/g;

/** The numbers of the secrets of which words stand in these bytes. */
export function secretsIn(bytes: Buffer): number[] {
  return [...bytes.toString('latin1').matchAll(MARKED)].map(([, number]) => Number(number));
}

function words(number: number, characters: number): string {
  return `geheim${number}x `.repeat(Math.ceil(characters / 14)).slice(0, Math.max(20, characters));
}

/**
 * A secret of which chance alone decides whether it is high or low. Where professionals lay dots, the family says what comes
 * first for itself.
 */
export function draw(
  kind: SecretKind,
  { number, random, isFamily }: { number: number; random: Random; isFamily: boolean },
): Secret {
  const high = random.bool();
  const length = high ? 600 + random.below(1_300) : 0;
  const grounds = words(number, length);
  switch (kind) {
    case 'number':
      return {
        high,
        type: 'ballot.score',
        fields: { score: high ? 8 + random.below(3) : 1 + random.below(3) },
        length: 0,
      };
    case 'numberWithWords': {
      const answers = high ? { severity: words(number, 700), likelihood: words(number, 400) } : {};
      const given = { score: high ? 10 : 1, answers, ...(high && { grounds }) };
      return { high, type: 'ballot.score', fields: given, length: high ? length + 1_100 : 0 };
    }
    case 'dots': {
      const [first = SHORT_IDEA] = LONG_IDEAS;
      if (isFamily) return picked({ high, choice: high ? first : SHORT_IDEA, grounds });
      const ideas = high ? LONG_IDEAS : random.bool() ? [SHORT_IDEA] : [];
      const dots = Object.fromEntries(ideas.map((idea) => [idea, 1]));
      return { high, type: 'ballot.dots', fields: { dots }, length: JSON.stringify(dots).length };
    }
    case 'concern':
      return picked({ high, choice: high ? LONG_CARD : SHORT_CARD, grounds });
    case 'phase':
      return picked({ high, choice: high ? 'forward' : 'stay', grounds });
  }
}

/** A choice, with its grounds when it is a high one. */
function picked({ high, choice, grounds }: { high: boolean; choice: string; grounds: string }): Secret {
  return {
    high,
    type: 'ballot.pick',
    fields: { choice, ...(high && { grounds }) },
    length: high ? grounds.length : 0,
  };
}
