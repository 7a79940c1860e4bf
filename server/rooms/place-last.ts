import type { PlacedCard } from '@samenspraak/shared/commands/define.ts';
import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import { cardMap, readCards } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import { generateKeyBetween } from 'fractional-indexing';
import type * as Y from 'yjs';

/**
 * From here on keys are so near the last one that can be written that nothing is certain to follow them. Whoever counts up
 * from an ordinary key never comes here: it takes 62²⁵ steps.
 */
const NEAR_THE_END = 'y';

/**
 * Puts cards of the server's own behind all others, in their order. Keys are written by people's browsers, so whatever
 * letters and digits may stand there. Cards whose keys nothing can follow get others in the same order and the same transaction: nobody sees one go
 * anywhere.
 */
export function placeLast(doc: Y.Doc, placed: readonly Pick<PlacedCard, 'id' | 'draft'>[]): void {
  const cards = readCards(doc);
  const stray = cards.filter(({ order = '' }) => order >= NEAR_THE_END);
  doc.transact(() => {
    let last = cards[cards.length - stray.length - 1]?.order;
    for (const card of stray) {
      last = keyAfter(last);
      cardMap(doc, card.id)?.set('order', last);
    }
    for (const { id, draft } of placed) {
      last = keyAfter(last);
      addCard(doc, id, { ...draft, order: last });
    }
  }, ORIGIN.projection);
}

/** A short key behind another. */
function keyAfter(key: string | undefined): string {
  try {
    return generateKeyBetween(key ?? null, null);
  } catch {
    return firstKeyBeyond(key ?? '');
  }
}

/** The first of the keys that begin with a later letter: after 'a' comes a number of one digit, after 'b' of two, and so on. */
function firstKeyBeyond(key: string): string {
  const head = key.charCodeAt(0) + 1;
  return head > FIRST_HEAD ? String.fromCharCode(head) + '0'.repeat(head + 1 - FIRST_HEAD) : 'a0';
}

const FIRST_HEAD = 'a'.charCodeAt(0);
