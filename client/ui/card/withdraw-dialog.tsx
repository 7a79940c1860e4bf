import './card-choice.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { Notice } from '../notice.tsx';
import { useCardBoard } from './card-board.ts';
import { shortWords } from './card-words.ts';

interface Props {
  readonly card: CardSnapshot;
  readonly onClose: () => void;
}

/** Asks once before a card is taken away for good: a withdrawn card leaves nothing behind and does not come back. */
export function WithdrawDialog({ card, onClose }: Props) {
  const t = useText();
  const board = useCardBoard();
  const [refusal, setRefusal] = useState<string | null>(null);
  async function withdraw() {
    const answer = await board.withdraw(card.id);
    if (answer.ok) onClose();
    else setRefusal(answer.text);
  }
  return (
    <Dialog isOpen role="alertdialog" onOpenChange={(open) => open || onClose()} title={t('work.withdraw.title')}>
      <div className="card-details">
        <p className="card-details-words">{shortWords(card.text, 200)}</p>
        <p>{t('work.withdraw.what')}</p>
        {refusal !== null && (
          <Notice tone="warn" role="alert">
            {refusal}
          </Notice>
        )}
        <div className="card-details-foot">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" icon="trash" onPress={withdraw}>
            {t('work.withdraw.yes')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
