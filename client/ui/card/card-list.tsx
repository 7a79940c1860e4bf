import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type ReactNode, useEffect, useId, useMemo, useRef, useSyncExternalStore } from 'react';
import { useMeeting } from '../../live/use-document.ts';
import { useCardBoard } from './card-board.ts';
import { CardView } from './card-view.tsx';
import type { HeadField } from './card-words.ts';
import { type ColumnOptions, useCardMoves } from './use-card-moves.ts';
import { useSights, useWriters } from './use-sights.ts';

const NONE: readonly CardId[] = [];

interface Props extends ColumnOptions {
  /** What the list is called aloud. */
  readonly label: string;
  /** The order counts: each card shows its place. */
  readonly numbered?: boolean;
  /** What lying here says of a card already, so that the card need not. */
  readonly said?: readonly HeadField[];
  /** What stands there while there are no cards. */
  readonly empty?: ReactNode;
  /** What stands under a card besides its own line; made once per card as long as this function is the same. */
  readonly under?: (card: CardSnapshot) => ReactNode;
  /** At the foot, inside what scrolls. */
  readonly children?: ReactNode;
}

/** A column of cards in their order. They move by handle, keys and menu; a card from elsewhere may be dropped here. */
export function CardList({ label, numbered = false, said, empty, under, children, ...column }: Props) {
  const board = useCardBoard();
  const sight = useSights();
  const writers = useWriters();
  const { moves, drop, accepts } = useCardMoves(column);
  const place = useDropColumn({ drop, accepts });
  const dragged = useSyncExternalStore(board.drag.subscribe, () => board.drag.dragged());
  const undersides = useUndersides(under);
  const top = useMeeting()?.top ?? NONE;
  const { cards } = column;
  return (
    <div className="card-scroll" ref={place.element} data-dropping={place.at !== null || undefined}>
      {cards.length === 0 && empty}
      <ol className="card-list" aria-label={label}>
        {cards.map((card, index) => (
          <li
            key={card.id}
            data-card={card.id}
            data-drop={place.at === card.id || undefined}
            data-dragged={dragged === card.id || undefined}
          >
            <CardView
              card={card}
              sight={sight(card)}
              writer={writers.get(card.id) ?? null}
              moves={moves}
              position={numbered ? index + 1 : undefined}
              rank={top.includes(card.id) ? top.indexOf(card.id) + 1 : undefined}
              said={said}
            >
              {undersides(card)}
            </CardView>
          </li>
        ))}
      </ol>
      <div className="card-drop-foot" data-drop={place.at === 'foot' || undefined} />
      {children}
    </div>
  );
}

interface DropOptions {
  readonly drop: (card: CardSnapshot, before: CardId | null) => void;
  readonly accepts: (card: CardSnapshot) => boolean;
}

/** Makes the element of a column take dragged cards, and says where the one over it would come. */
function useDropColumn({ drop, accepts }: DropOptions) {
  const { drag } = useCardBoard();
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current === null) return;
    return drag.register(id, { element: element.current, drop, accepts });
  }, [drag, id, drop, accepts]);
  const at = useSyncExternalStore(drag.subscribe, () => drag.placeIn(id));
  return { element, at };
}

/** What stands under each card, made anew only when the card changed. */
function useUndersides(under: Props['under']): (card: CardSnapshot) => ReactNode {
  return useMemo(() => {
    const made = new WeakMap<CardSnapshot, ReactNode>();
    return (card) => {
      if (under === undefined) return null;
      if (!made.has(card)) made.set(card, under(card));
      return made.get(card);
    };
  }, [under]);
}
