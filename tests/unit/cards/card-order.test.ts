import { neighbourBefore, orderAtEnd, orderBefore } from '@samenspraak/client/ui/card/card-order.ts';
import { fieldAccepts } from '@samenspraak/shared/document/card-fields.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

interface Ordered {
  readonly id: CardId;
  readonly order: string;
}

const id = (number: number) => `card-${String(number).padStart(4, '0')}` as CardId;

function column(count: number): Ordered[] {
  const cards: Ordered[] = [];
  for (let number = 0; number < count; number += 1) cards.push({ id: id(number), order: orderAtEnd(cards) });
  return cards;
}

function sorted(cards: readonly Ordered[]): Ordered[] {
  return [...cards].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1));
}

function moved(cards: readonly Ordered[], card: CardId, before: CardId | null): Ordered[] {
  const order = orderBefore(cards, card, before);
  return order === null ? [...cards] : sorted(cards.map((one) => (one.id === card ? { ...one, order } : one)));
}

describe('the order of cards', () => {
  it('[CARD-6] drag, keys and menu put a card exactly where they say, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.integer({ min: -3, max: 3 })), { maxLength: 60 }), (steps) => {
        let cards = column(8);
        for (const [from, places] of steps) {
          const card = cards[from]?.id ?? id(0);
          const before = neighbourBefore(cards, card, places);
          if (before === undefined || places === 0) continue;
          cards = moved(cards, card, before);
          expect(cards.findIndex((one) => one.id === card)).toBe(from + places);
        }
        for (const { order } of cards) expect(fieldAccepts('concern', 'order', order)).toBe(true);
      }),
    );
  });

  it('[CARD-6] a card cannot go beyond the ends, and one that is there already makes no change', () => {
    const cards = column(3);
    expect(neighbourBefore(cards, id(0), -1)).toBeUndefined();
    expect(neighbourBefore(cards, id(2), 1)).toBeUndefined();
    expect(orderBefore(cards, id(1), id(2))).toBeNull();
    expect(orderBefore(cards, id(2), null)).toBeNull();
  });

  it('[CARD-7] two people who made the same key at once do no harm', () => {
    const cards: Ordered[] = [
      { id: id(0), order: 'a0' },
      { id: id(1), order: 'a0' },
      { id: id(2), order: 'a1' },
    ];
    const after = moved(cards, id(2), id(1));
    expect(after.map((one) => one.id)).toEqual([id(0), id(1), id(2)]);
    expect(fieldAccepts('concern', 'order', orderBefore(cards, id(2), id(0)))).toBe(true);
  });

  it('[CARD-7] a key that leaves no room for another does not stop the next card either', () => {
    const last = { id: id(0), order: 'z'.repeat(200) };
    const cards = [last, { id: id(1), order: last.order }];
    for (const order of [orderAtEnd(cards), orderBefore(cards, id(2), null)])
      expect(fieldAccepts('concern', 'order', order)).toBe(true);
  });

  it('[CARD-7] a key that none of us could have made does not stop the next card', () => {
    expect(fieldAccepts('concern', 'order', orderAtEnd([{ id: id(0), order: '0' }]))).toBe(true);
  });
});
