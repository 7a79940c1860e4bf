import type { AgreementWords } from '@samenspraak/shared/domain/agreements.ts';

/** What may be worded otherwise of an agreement; what it answers and on what aspect of working together it is stay. */
export type ChangeableWords = Partial<Omit<AgreementWords, 'answers' | 'cooperation'>>;

type Field = keyof ChangeableWords;
/** As a command takes it. */
type Sent = { -readonly [F in Field]?: AgreementWords[F] extends readonly string[] ? string[] : AgreementWords[F] };

/** What is really different from how the agreement stands: what another changed meanwhile is left as it is. */
export function changedWords(now: AgreementWords, patch: ChangeableWords): Sent {
  const same = (field: Field) => JSON.stringify(tidy(now[field])) === JSON.stringify(tidy(patch[field]));
  const fields = (Object.keys(patch) as Field[]).filter((field) => patch[field] !== undefined && !same(field));
  return Object.fromEntries(fields.map((field) => [field, tidy(patch[field])]));
}

function tidy(value: AgreementWords[Field] | undefined) {
  return typeof value === 'string' ? value.trim() : value;
}

/**
 * What this change leaves the family to read from before it. what: the old words for what is done; aside: who does it or when is said
 * otherwise, which the plain words may say too; null: nothing, for the plain words change along or there are none.
 */
export function plainLag(now: AgreementWords, words: ChangeableWords): 'what' | 'aside' | null {
  if (now.plainWords.trim() === '' || words.plainWords !== undefined) return null;
  if (words.what !== undefined) return 'what';
  return words.who !== undefined || words.by !== undefined ? 'aside' : null;
}

interface Change {
  readonly words: ChangeableWords;
  /** Whether somebody said that the plain words still hold. */
  readonly keepsPlain: boolean;
  /** Whether it is set running again. */
  readonly resumes: boolean;
}

/**
 * Why this change cannot be made: nothing differs, something is gone that an agreement cannot do without, or nobody said what the
 * family is to read of it.
 */
export function changeNeeds(now: AgreementWords, change: Change): 'same' | 'needed' | 'plain' | null {
  const { words, keepsPlain, resumes } = change;
  if (Object.keys(words).length === 0 && !resumes) return 'same';
  const { what, who, by, why } = { ...now, ...words };
  if (what === '' || who.length === 0 || by === '' || why === '') return 'needed';
  return plainLag(now, words) === 'what' && !keepsPlain ? 'plain' : null;
}
