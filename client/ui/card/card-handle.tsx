import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../icon.tsx';
import { useCardBoard } from './card-board.ts';
import { type CardMoves, focusHandle } from './card-moves.ts';

interface Props {
  readonly card: CardSnapshot;
  readonly name: string;
  readonly moves: CardMoves;
}

/** Takes a card along: by pointer, and with the arrow keys while it has the focus. */
export function CardHandle({ card, name, moves }: Props) {
  const t = useText();
  const board = useCardBoard();
  function onPointerDown(event: PointerEvent<HTMLButtonElement>) {
    if (event.button === 0) board.drag.begin(card, event.currentTarget, event);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!moveByKey(event, card, moves)) return;
    event.preventDefault();
    focusHandle(card.id);
  }
  return (
    <button
      type="button"
      className="card-handle"
      data-card-handle={card.id}
      aria-label={t('work.card.handle', { name })}
      title={t('work.card.handleKeys')}
      {...{ onPointerDown, onKeyDown }}
    >
      <Icon name="drag" size={16} />
    </button>
  );
}

/** Whether the key was one that moves the card. */
function moveByKey(event: KeyboardEvent, card: CardSnapshot, moves: CardMoves): boolean {
  const rightToLeft = document.dir === 'rtl';
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown':
      moves.step(card, event.key === 'ArrowUp' ? -1 : 1);
      return true;
    case 'Home':
    case 'End':
      moves.toEnd(card, event.key === 'Home' ? 'top' : 'foot');
      return true;
    case 'ArrowLeft':
    case 'ArrowRight': {
      const side = (event.key === 'ArrowRight') !== rightToLeft ? 'after' : 'before';
      const lane = moves.lanes(card).find((move) => move.side === side);
      const zone = moves.zones(card).find((move) => move.side === side);
      if (lane !== undefined) moves.toLane(card, lane.lane);
      else zone?.onMove();
      return lane !== undefined || zone !== undefined;
    }
    default:
      return false;
  }
}
