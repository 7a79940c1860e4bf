import './card-choice.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { type RefObject, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { useCardBoard } from './card-board.ts';
import { OwnFields } from './own-fields.tsx';

interface Props {
  readonly card: CardSnapshot;
  readonly title: string;
  /** What was pressed: the sheet opens beside it. */
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** What a card of this kind is to say besides its words. Each choice is on the board at once. */
export function FillSheet({ card, title, anchor, onClose }: Props) {
  const t = useText();
  const board = useCardBoard();
  // a field that settles makes the card longer: the sheet would move away from under the press
  const [isPressed, setPressed] = useState(false);
  return (
    <Popover
      className="card-fill-sheet"
      placement="bottom start"
      triggerRef={anchor}
      isOpen
      shouldUpdatePosition={!isPressed}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Dialog className="card-fill-fields" aria-label={title}>
        <OwnFields card={card} set={(field, value) => board.set(card.id, field, value)} />
        <Button size="small" variant="primary" onPress={onClose} onPressChange={setPressed}>
          {t('work.details.done')}
        </Button>
      </Dialog>
    </Popover>
  );
}
