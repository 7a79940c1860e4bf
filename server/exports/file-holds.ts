import { type AgreementState, isUnfinished } from '@samenspraak/shared/domain/agreements.ts';
import type { PlanExport } from '@samenspraak/shared/protocol/exports.ts';
import { EXPORT_WORDS, fill } from './words.ts';

/**
 * How much of a plan goes into one file; characters of all agreements together, and of all bottom lines. No honest plan comes near:
 * what is beyond was put there to make the writing of a file take long.
 */
export const FILE_HOLDS = { agreements: 300, bottomLines: 200, characters: 200_000 } as const;

/** Those that fit, the first ones first: at most `most`, and of one that is too long the place goes to the next. */
export function thatFit<Thing>(
  things: readonly Thing[],
  { most, sizeOf }: { readonly most: number; readonly sizeOf: (thing: Thing) => number },
): Thing[] {
  const kept: Thing[] = [];
  let room: number = FILE_HOLDS.characters;
  for (const thing of things) {
    if (kept.length === most) break;
    const size = sizeOf(thing);
    if (size > room) continue;
    room -= size;
    kept.push(thing);
  }
  return kept;
}

/** Agreements that fit: what is not finished goes first, the soonest of it first. */
export function firstToFit<Agreement extends { readonly state: AgreementState; readonly by: string }>(
  agreements: readonly Agreement[],
  { keyOf, sizeOf }: { readonly keyOf: (one: Agreement) => string; readonly sizeOf: (one: Agreement) => number },
): Agreement[] {
  const order = (one: Agreement) => `${isUnfinished(one) ? 0 : 1} ${one.by || '9999'} ${keyOf(one)}`;
  const first = [...agreements].sort((one, other) => (order(one) < order(other) ? -1 : 1));
  return thatFit(first, { most: FILE_HOLDS.agreements, sizeOf });
}

/** What a file says of itself that does not hold the whole plan; null when it does. */
export function shortenedNote({ leftOut, language, wording }: PlanExport): string | null {
  if (leftOut.agreements + leftOut.bottomLines === 0) return null;
  const amounts = Object.entries(FILE_HOLDS).map(([name, most]) => [
    name,
    new Intl.NumberFormat(language).format(most),
  ]);
  return fill(EXPORT_WORDS[language][wording].shortened, Object.fromEntries(amounts));
}
