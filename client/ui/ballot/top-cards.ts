import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';

/** The cards of the concerns that weigh most, in their order; one that was taken away is passed over. */
export function asTop(cards: readonly CardSnapshot[], top: readonly CardId[]): CardSnapshot[] {
  return top.flatMap((id) => cards.filter((card) => card.id === id));
}
