import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import * as Y from 'yjs';

/** The cards in which a transaction changed anything, new ones included. */
export function changedCards(transaction: Y.Transaction): Set<CardId> {
  const cards = transaction.doc.getMap('cards');
  const found = new Set<CardId>();
  for (const [type, keys] of transaction.changed as Map<Y.AbstractType<unknown>, Set<string | null>>) {
    if (type === cards) {
      for (const id of keys) if (id !== null) found.add(id as CardId);
    } else {
      const id = cardOf(type, cards);
      if (id !== null) found.add(id);
    }
  }
  return found;
}

function cardOf(type: Y.AbstractType<unknown>, cards: Y.Map<unknown>): CardId | null {
  let item = type._item;
  while (item !== null && item.parent instanceof Y.AbstractType) {
    if (item.parent === cards) return item.parentSub as CardId | null;
    item = item.parent._item;
  }
  return null;
}
