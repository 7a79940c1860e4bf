import type { CardField } from '@samenspraak/shared/document/card-field-names.ts';
import type { CardValue } from '@samenspraak/shared/document/card-fields.ts';
import type { CardDraft, CardPatch } from '@samenspraak/shared/document/write.ts';
import type { CardId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Lane } from '@samenspraak/shared/domain/stages.ts';
import type { Ack } from '@samenspraak/shared/protocol/live.ts';
import { createContext, use } from 'react';
import type * as Y from 'yjs';
import type { CardDrag } from './card-drag.ts';

/** A new card without what goes by itself: who made it. */
export type NewCard = Omit<CardDraft, 'author'>;

/** What cards do to the board. The same object until the document is replaced, so that cards need not render again. */
export interface CardBoard {
  readonly doc: Y.Doc;
  readonly me: ParticipantId;
  /** Who reads along, in words. */
  readonly readers: string;
  /** Nothing is written or moved from here. */
  readonly readOnly: boolean;
  readonly drag: CardDrag;
  readonly add: (card: NewCard) => CardId;
  readonly set: <F extends CardField>(card: CardId, field: F, value: CardValue<F> | undefined) => void;
  /** Sets several fields at once. */
  readonly patch: (card: CardId, fields: CardPatch) => void;
  readonly place: (card: CardId, place: { order: string; lane?: Lane }) => void;
  readonly withdraw: (card: CardId) => Promise<Ack>;
  readonly announce: (place: { card: CardId; field: string } | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Says something to those who listen. */
  readonly say: (message: string) => void;
  /** Opens the window with what is known about a card. */
  readonly details: (card: CardId) => void;
}

export const CardBoardContext = createContext<CardBoard | null>(null);

export function useCardBoard(): CardBoard {
  const board = use(CardBoardContext);
  if (board === null) throw new Error('cards need a CardRegion around them');
  return board;
}
