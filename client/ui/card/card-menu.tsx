import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { type KeyboardEvent, Suspense, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../icon.tsx';
import { later } from '../later.ts';
import { MenuAt } from '../menu-at.tsx';
import type { MenuEntry } from '../menu-entry.ts';
import { type CardBoard, useCardBoard } from './card-board.ts';
import { type CardMoves, focusHandle } from './card-moves.ts';
import type { CardSight } from './card-sight.ts';
import { usePublish } from './publish-context.ts';

const WithdrawDialog = later(async () => (await import('./withdraw-dialog.tsx')).WithdrawDialog);

interface Props {
  readonly card: CardSnapshot;
  readonly sight: CardSight;
  readonly name: string;
  readonly moves: CardMoves;
}

/** Everything that this reader may do with a card besides writing in it; nothing is offered that would be refused. */
export function CardMenu({ card, sight, name, moves }: Props) {
  const t = useText();
  const board = useCardBoard();
  const publish = usePublish();
  const [isWithdrawing, setWithdrawing] = useState(false);
  /** Asked when the menu opens: the card itself does not render again when its column or the lanes change. */
  function entries(): MenuEntry[] {
    const found: MenuEntry[] = [];
    if (sight.closed === null) {
      found.push({
        id: 'details',
        label: t('work.menu.details'),
        icon: 'edit',
        onAction: () => board.details(card.id),
      });
    }
    if (!board.readOnly) found.push(...moves.extras(card));
    if (sight.mayPlace) found.push(...placeEntries({ card, moves, t }));
    if (sight.mayMark) found.push(markEntry({ card, board, t }));
    if (sight.mayPublish && publish !== null) {
      const onAction = () => publish(card.id);
      found.push({ id: 'publish', label: t('work.menu.publish'), icon: 'send', onAction });
    }
    if (sight.mayWithdraw) {
      found.push({
        id: 'withdraw',
        label: t('work.menu.withdraw'),
        icon: 'trash',
        onAction: () => setWithdrawing(true),
      });
    }
    return found;
  }
  if (entries().length === 0) return null;
  return (
    <>
      <MenuButton label={t('work.menu.label', { name })} entries={entries} />
      <Suspense fallback={null}>
        {isWithdrawing && <WithdrawDialog card={card} onClose={() => setWithdrawing(false)} />}
      </Suspense>
    </>
  );
}

interface MenuButtonProps {
  readonly label: string;
  readonly entries: () => readonly MenuEntry[];
}

/**
 * What opens the menu. A plain button with a list that is made when it is asked for: there are hundreds of these, and each
 * renders again with every letter that is typed in its card, because the card is called by its words.
 */
function MenuButton({ label, entries }: MenuButtonProps) {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const [isOpen, setOpen] = useState(false);
  function open(button: Element) {
    setAnchor(button);
    setOpen(true);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.currentTarget);
  }
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-small button-bare"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={(event) => open(event.currentTarget)}
        onKeyDown={onKeyDown}
      >
        <Icon name="menu" size={16} />
      </button>
      {anchor !== null && (
        <MenuAt {...{ anchor, label, isOpen }} entries={isOpen ? entries() : []} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

interface Marking {
  readonly card: CardSnapshot;
  readonly board: CardBoard;
  readonly t: ReturnType<typeof useText>;
}

/** Says of a card that it is not to be passed on now, or takes that back; also after its words were closed. */
function markEntry({ card, board, t }: Marking): MenuEntry {
  const next = card.shareable === 'notNow' ? 'yes' : 'notNow';
  const onAction = () => board.set(card.id, 'shareable', next);
  return { id: 'mark', label: t(`work.menu.mark.${next}`), icon: 'lock', onAction };
}

interface Placing {
  readonly card: CardSnapshot;
  readonly moves: CardMoves;
  readonly t: ReturnType<typeof useText>;
}

function placeEntries({ card, moves, t }: Placing): MenuEntry[] {
  const moved = (move: () => void) => () => {
    move();
    focusHandle(card.id);
  };
  const entries: MenuEntry[] = moves.lanes(card).map(({ lane, label }) => ({
    id: lane,
    label,
    icon: 'funnel',
    onAction: moved(() => moves.toLane(card, lane)),
  }));
  for (const { id, label, onMove } of moves.zones(card)) {
    entries.push({ id, label, icon: 'target', onAction: moved(onMove) });
  }
  if (moves.count() < 2) return entries;
  return [
    ...entries,
    { id: 'top', label: t('work.menu.top'), icon: 'flag', onAction: moved(() => moves.toEnd(card, 'top')) },
    { id: 'up', label: t('work.menu.up'), icon: 'arrowUp', onAction: moved(() => moves.step(card, -1)) },
    { id: 'down', label: t('work.menu.down'), icon: 'arrowDown', onAction: moved(() => moves.step(card, 1)) },
  ];
}
