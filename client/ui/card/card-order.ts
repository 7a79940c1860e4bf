import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { generateKeyBetween } from 'fractional-indexing';

type Ordered = Pick<CardSnapshot, 'id' | 'order'>;

/** In characters: a card with a longer key is refused (`CARD_FIELDS.order`). */
const LONGEST_KEY = 200;

/** A key between two others; keys that no one of us could have made, and that leave no room for one, count as none. */
function keyBetween(before: string | null, after: string | null): string {
  const first = generateKeyBetween(null, null);
  try {
    const key = generateKeyBetween(before, after);
    return key.length <= LONGEST_KEY ? key : first;
  } catch {
    return first;
  }
}

/** The key of a card at the foot of a column whose cards are `cards`, in board order. */
export function orderAtEnd(cards: readonly Ordered[]): string {
  return keyBetween(cards.at(-1)?.order ?? null, null);
}

/**
 * The key that puts card `id` before card `before` (null: at the foot) in the column `cards`; null when it already is
 * there. Two people at once may have made the same key: then it goes after those that share it.
 */
export function orderBefore(cards: readonly Ordered[], id: CardId, before: CardId | null): string | null {
  const from = cards.findIndex((card) => card.id === id);
  const others = cards.filter((card) => card.id !== id);
  const to = before === null ? others.length : others.findIndex((card) => card.id === before);
  if (to === -1 || to === from) return null;
  const above = others[to - 1]?.order ?? null;
  const below = others.slice(to).find(({ order = '' }) => above === null || order > above)?.order ?? null;
  return keyBetween(above, below);
}

/** Before which card `id` comes to lie when it moves `steps` places (negative: up); undefined when it cannot. */
export function neighbourBefore(cards: readonly Ordered[], id: CardId, steps: number): CardId | null | undefined {
  const from = cards.findIndex((card) => card.id === id);
  const to = from + steps;
  if (from === -1 || to < 0 || to >= cards.length) return undefined;
  const others = cards.filter((card) => card.id !== id);
  return others[to]?.id ?? null;
}
