import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { CARD_KINDS, type CardKind } from '@samenspraak/shared/domain/kinds.ts';

/** What has been written, per kind in the order of the conversation; empty papers are left out. */
export function byKind(
  cards: readonly CardSnapshot[],
): { readonly kind: CardKind; readonly cards: readonly CardSnapshot[] }[] {
  const written = cards.filter((card) => card.text.trim() !== '');
  return CARD_KINDS.map((kind) => ({ kind, cards: written.filter((card) => card.kind === kind) })).filter(
    (group) => group.cards.length > 0,
  );
}
