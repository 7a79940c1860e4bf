import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardPatch } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Lane } from '@samenspraak/shared/domain/stages.ts';
import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { MenuEntry } from '../menu-entry.ts';
import { useCardBoard } from './card-board.ts';
import type { CardMoves, LaneMove, ZoneMove } from './card-moves.ts';
import { neighbourBefore, orderAtEnd, orderBefore } from './card-order.ts';

export interface ColumnOptions {
  /** The cards of this column, in board order. */
  readonly cards: readonly CardSnapshot[];
  /** The lane of the funnel that this column is; cards dropped here come to lie in it. */
  readonly lane?: Lane;
  /** Which cards from other columns may be dropped here; none when left out. */
  readonly takes?: (card: CardSnapshot) => boolean;
  /** What is said from then on of a card that is dropped here from elsewhere. */
  readonly gives?: CardPatch;
  /** To which other places a card may go from here by menu and keys, because of what is said of it. */
  readonly zonesOf?: (card: CardSnapshot) => readonly ZoneMove[];
  /** Where a card may go from here by menu and keys. */
  readonly lanesOf?: (card: CardSnapshot) => readonly LaneMove[];
  /** The cards that already lie in a lane. */
  readonly cardsIn?: (lane: Lane) => readonly CardSnapshot[];
  /** Further things to do with a card of this column. */
  readonly extrasOf?: (card: CardSnapshot) => readonly MenuEntry[];
}

interface Moving {
  readonly moves: CardMoves;
  readonly drop: (card: CardSnapshot, before: CardId | null) => void;
  readonly accepts: (card: CardSnapshot) => boolean;
}

/** How the cards of a column move. Stays the same object; what it does follows the column as it was last rendered. */
export function useCardMoves(options: ColumnOptions): Moving {
  const t = useText();
  const board = useCardBoard();
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  return useMemo(() => {
    const column = () => latest.current;
    const holds = (card: CardSnapshot) => column().cards.some((one) => one.id === card.id);
    function drop(card: CardSnapshot, before: CardId | null) {
      const { cards, lane, gives } = column();
      const order = orderBefore(cards, card.id, before);
      if (order === null) return;
      if (gives !== undefined && !holds(card)) board.patch(card.id, { ...gives, order });
      else board.place(card.id, lane === undefined ? { order } : { order, lane });
      const others = cards.filter((one) => one.id !== card.id);
      const at = before === null ? others.length : others.findIndex((one) => one.id === before);
      board.say(t('work.card.moved', { position: at + 1, count: others.length + 1 }));
    }
    const moves: CardMoves = {
      step(card, places) {
        const before = neighbourBefore(column().cards, card.id, places);
        if (before !== undefined) drop(card, before);
      },
      toEnd: (card, end) => drop(card, end === 'top' ? (column().cards[0]?.id ?? null) : null),
      lanes: (card) => column().lanesOf?.(card) ?? [],
      toLane(card, lane) {
        board.place(card.id, { order: orderAtEnd(column().cardsIn?.(lane) ?? []), lane });
        board.say(t('work.card.movedLane', { lane: t(`lane.${lane}`) }));
      },
      zones: (card) => column().zonesOf?.(card) ?? [],
      count: () => column().cards.length,
      extras: (card) => column().extrasOf?.(card) ?? [],
    };
    return { moves, drop, accepts: (card) => holds(card) || column().takes?.(card) === true };
  }, [board, t]);
}
