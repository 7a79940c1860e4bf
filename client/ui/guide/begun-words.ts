import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Step } from '@samenspraak/shared/domain/stages.ts';

/** An own question as it stands in its fields. */
export interface OwnWords {
  readonly ask: string;
  /** One on each line. */
  readonly followUps: string;
  readonly client: string;
  readonly step: Step | 'all';
  readonly collects: readonly CardKind[];
}

/** Questions that were begun and not put anywhere: whoever closes the window finds them back. They live in memory alone. */
const begun = new Map<string, OwnWords>();

export function begunWords(place: string): OwnWords | null {
  return begun.get(place) ?? null;
}

/** Remembers what stands in the fields; null forgets it. */
export function noteWords(place: string, words: OwnWords | null): void {
  if (words === null) begun.delete(place);
  else begun.set(place, words);
}
