import './card-choice.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { useCardBoard } from './card-board.ts';
import { shortWords } from './card-words.ts';
import { KindFields } from './kind-fields.tsx';

interface Props {
  readonly card: CardSnapshot;
  /** Whether this reader says if it may be passed on; others see what was said. */
  readonly mayMark: boolean;
  readonly onClose: () => void;
}

/** What is known about a card besides its words. Each choice is on the board at once. */
export function CardDetails({ card, mayMark, onClose }: Props) {
  const t = useText();
  const board = useCardBoard();
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || onClose()}
      title={t('work.details.title', { kind: t(`kind.${card.kind}`) })}
    >
      <div className="card-details">
        <p className="card-details-words">{shortWords(card.text, 200)}</p>
        <KindFields card={card} mayMark={mayMark} set={(field, value) => board.set(card.id, field, value)} />
        <div className="card-details-foot">
          <Button variant="primary" onPress={onClose}>
            {t('work.details.done')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
