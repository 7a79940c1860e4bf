import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { Suspense, useEffect } from 'react';
import { useCards } from '../../live/use-document.ts';
import { later } from '../later.ts';
import { focusHandle } from './card-moves.ts';
import { useSights } from './use-sights.ts';

const CardDetails = later(async () => (await import('./card-details.tsx')).CardDetails);

interface Props {
  readonly id: CardId;
  readonly onClose: () => void;
}

/**
 * The window with what is known about a card. It hangs on the board and not on the card: what is chosen in it may bring the
 * card to another place, and the window stays.
 */
export function DetailsHere({ id, onClose }: Props) {
  const card = useCards().find((one) => one.id === id);
  const sight = useSights();
  const isGone = card === undefined;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  useFocusBack(id);
  if (card === undefined) return null;
  return (
    <Suspense fallback={null}>
      <CardDetails card={card} mayMark={sight(card).mayMark} onClose={onClose} />
    </Suspense>
  );
}

/** Where the press that opened the window went along with its card, nothing has the focus: then the card has, where it lies now. */
function useFocusBack(id: CardId) {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === null || document.activeElement === document.body) focusHandle(id);
      });
    },
    [id],
  );
}
