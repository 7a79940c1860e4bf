import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Random } from '../../fuzz/support/random.ts';

/** Kinds of secret: a number alone, a number with all that may be said with it, and the two choices. */
export const SECRET_KINDS = ['number', 'numberWithWords', 'concern', 'phase'] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** What somebody gives in secret. The two labels are as far apart as an answer allows, in value and in length. */
export interface Secret {
  readonly high: boolean;
  readonly type: 'ballot.score' | 'ballot.pick';
  readonly fields: Readonly<Record<string, unknown>>;
  /** How many characters it holds beside the number or the choice. */
  readonly length: number;
}

/** A short and a long id: what is chosen must not show in how long a message is. */
export const SHORT_CARD = 'c-short-' as CardId;
export const LONG_CARD = 'a-card-whose-name-takes-all-the-room-that-there-is-for-ids-here-' as CardId;

const QUESTIONS: Readonly<Record<SecretKind, string>> = {
  number: 'immediateSafety',
  numberWithWords: 'immediateSafety',
  concern: 'biggestConcern',
  phase: 'phaseOutcome',
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

/** A secret of which chance alone decides whether it is high or low. */
export function draw(kind: SecretKind, number: number, random: Random): Secret {
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
    case 'concern':
    case 'phase': {
      const choice = kind === 'concern' ? (high ? LONG_CARD : SHORT_CARD) : high ? 'forward' : 'stay';
      return { high, type: 'ballot.pick', fields: { choice, ...(high && { grounds }) }, length };
    }
  }
}
