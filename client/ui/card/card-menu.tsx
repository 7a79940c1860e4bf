import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { Menu, type MenuEntry } from '../menu.tsx';
import { type CardBoard, useCardBoard } from './card-board.ts';
import { type CardMoves, focusHandle } from './card-moves.ts';
import type { CardSight } from './card-sight.ts';
import { usePublish } from './publish-context.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

const CardDetails = lazy(async () => ({ default: (await import('./card-details.tsx')).CardDetails }));

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
  const [open, setOpen] = useState<'details' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  /** Asked when the menu opens: the card itself does not render again when its column or the lanes change. */
  function entries(): MenuEntry[] {
    const found: MenuEntry[] = [];
    if (sight.closed === null) {
      found.push({ id: 'details', label: t('work.menu.details'), icon: 'edit', onAction: () => setOpen('details') });
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
        onAction: () => setOpen('withdraw'),
      });
    }
    return found;
  }
  if (entries().length === 0) return null;
  return (
    <>
      <Menu label={t('work.menu.label', { name })} entries={entries}>
        <Button variant="quiet" size="small" icon="menu" aria-label={t('work.menu.label', { name })} />
      </Menu>
      {open === 'details' && (
        <Suspense fallback={null}>
          <CardDetails card={card} mayMark={sight.mayMark} onClose={close} />
        </Suspense>
      )}
      {open === 'withdraw' && <WithdrawDialog card={card} onClose={close} />}
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
  if (moves.count() < 2) return entries;
  return [
    ...entries,
    { id: 'top', label: t('work.menu.top'), icon: 'flag', onAction: moved(() => moves.toEnd(card, 'top')) },
    { id: 'up', label: t('work.menu.up'), icon: 'arrowUp', onAction: moved(() => moves.step(card, -1)) },
    { id: 'down', label: t('work.menu.down'), icon: 'arrowDown', onAction: moved(() => moves.step(card, 1)) },
  ];
}
