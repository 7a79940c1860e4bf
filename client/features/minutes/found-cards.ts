import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';

/** How many cards are offered at once. */
const MOST = 6;

/** Letters without their accents and in one case, for who types in a hurry. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/**
 * The cards that somebody may mean by `words`: those that say it at the beginning of a word first, else the latest of the
 * board. `nameOf` is what a card is called.
 */
export function foundCards(
  cards: readonly CardSnapshot[],
  words: string,
  nameOf: (card: CardSnapshot) => string,
): CardSnapshot[] {
  const wanted = plain(words.trim());
  const ranked = cards.flatMap((card) => {
    const at = ` ${plain(nameOf(card))}`.indexOf(wanted);
    if (at < 0) return [];
    return [{ card, rank: ` ${plain(nameOf(card))}`.includes(` ${wanted}`) ? 0 : 1 }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ card }) => card);
}
