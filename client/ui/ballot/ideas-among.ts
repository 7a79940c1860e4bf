import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';

/** The ideas that are still on the table: with words, and not set aside. */
function standing(cards: readonly CardSnapshot[]): CardSnapshot[] {
  return cards.filter((card) => card.kind === 'idea' && card.parked === undefined && card.text.trim() !== '');
}

/** The ideas among which is chosen what comes first: those that were brought to be weighed; while there are none, all. */
export function ideasAmong(cards: readonly CardSnapshot[]): CardSnapshot[] {
  const all = standing(cards);
  const brought = all.filter(({ lane }) => lane === 'weigh' || lane === 'prioritise');
  return brought.length === 0 ? all : brought;
}

export interface Chooser {
  /** Whose own ideas are among them; null when nobody's are. */
  readonly author: ParticipantId | null;
  /** What they have chosen so far. */
  readonly kept: readonly (string | number | null)[];
}

/**
 * The ideas of which somebody of the family says what comes first: beside those that are weighed all of their own, wherever
 * others put them, and what they have chosen already. The server takes any idea that is on the board.
 */
export function ideasFor(cards: readonly CardSnapshot[], { author, kept }: Chooser): CardSnapshot[] {
  const among = new Set(ideasAmong(cards));
  return cards.filter((card) => {
    if (card.kind !== 'idea' || card.text.trim() === '') return false;
    return among.has(card) || card.author === author || kept.includes(card.id);
  });
}
