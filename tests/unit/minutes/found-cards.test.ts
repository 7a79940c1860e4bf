import { foundCards } from '@samenspraak/client/features/minutes/found-cards.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { describe, expect, test } from 'vitest';

const card = (id: string, text: string) => ({ id, kind: 'concern', text }) as unknown as CardSnapshot;
const cards = [card('a', 'Ruzie om geld'), card('b', 'Oma helpt'), card('c', 'één geldzorg'), card('d', 'Zakgeld')];
const found = (words: string) => foundCards(cards, words, ({ text }) => text).map(({ id }) => id);

describe('cards to name', () => {
  test('[MIN-23] nothing typed yet offers the board, in its order', () => {
    expect(found('')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('[MIN-23] words that begin so come before words that hold it', () => {
    expect(found('geld')).toEqual(['a', 'c', 'd']);
    expect(found('zakg')).toEqual(['d']);
  });

  test('[MIN-23] case and accents do not matter', () => {
    expect(found('EEN')).toEqual(['c']);
    expect(found('niemand')).toEqual([]);
  });

  test('[MIN-23] no more are offered than can be looked over', () => {
    const many = Array.from({ length: 40 }, (_, at) => card(`card-${at}`, 'zorg'));
    expect(foundCards(many, 'zorg', ({ text }) => text)).toHaveLength(6);
  });
});
