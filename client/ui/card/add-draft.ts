import { CARD_KINDS, type CardKind } from '@samenspraak/shared/domain/kinds.ts';

const NEW_CARD = 'add/';

/** The name under which half words for a new card are kept; `place` where a stage has more fields for one kind. */
export function addDraft(kind: CardKind, place?: string): string {
  return place === undefined ? `${NEW_CARD}${kind}` : `${NEW_CARD}${kind}/${place}`;
}

/** The kind of card for which a field with this name is; null when it is for something else than a new card. */
export function kindOfDraft(name: string): CardKind | null {
  return CARD_KINDS.find((kind) => name === addDraft(kind)) ?? null;
}
