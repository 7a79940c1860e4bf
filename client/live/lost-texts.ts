import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type { Refused } from '@samenspraak/shared/protocol/sync.ts';
import { explain } from './explain.ts';
import type { SessionCopy } from './session-copy.ts';
import type { LostText } from './types.ts';

/** Why a copy of the document came to its end, and from which clock on nothing of it reached the disk. */
export interface Refusal {
  readonly reason: string;
  readonly from: number;
}

/** Reads a refusal: what came before the refused clock was taken in, what follows it was not. */
export function refusalOf({ client, clock, text }: Refused, copy: SessionCopy): Refusal {
  const from = client === copy.doc.clientID ? clock : 0;
  return { reason: text, from: Math.max(from, copy.saved.onDisk) };
}

/**
 * What it means that the server closed the line over a message too large to be read: all that is not on disk is refused. The
 * same copy would send the same message each time it came back, without end. The limit is the server's own, so no number is told.
 */
export function tooLarge(language: Language): Refused {
  const code = 'input.tooLarge';
  return { code, client: 0, clock: 0, text: explain({ code }, language) };
}

/** The words that did not reach the disk, each with why. */
export function wordsLost(copy: SessionCopy, { reason, from }: Refusal): LostText[] {
  return copy.words.since(from).map(({ cardId, text }) => ({ id: crypto.randomUUID(), cardId, text, reason }));
}

/**
 * What is told after a refusal. One in which no words were lost (a move, a choice, something taken out) is told all the
 * same, with an empty text.
 */
export function lostTexts(copy: SessionCopy, refusal: Refusal): LostText[] {
  const words = wordsLost(copy, refusal);
  return words.length > 0 ? words : [{ id: crypto.randomUUID(), cardId: null, text: '', reason: refusal.reason }];
}
