import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface Props {
  readonly card: CardSnapshot;
  /** The idea of which the agreement was made. */
  readonly idea: CardSnapshot;
  readonly onClose: () => void;
}

/** Sets an agreement that is not made now aside: its sheet goes, its idea stays in sight with the reason. */
export function AgreementPark({ card, idea, onClose }: Props) {
  const t = useText();
  const board = useCardBoard();
  const readers = useReadersWords();
  const [why, setWhy] = useDraft(`park/${card.id}`);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  async function park() {
    setTried(true);
    if (why.trim() === '') return;
    const answer = await board.withdraw(card.id);
    if (!answer.ok) {
      setRefusal(answer.text);
      return;
    }
    board.set(idea.id, 'parked', why.trim());
    setWhy('');
    onClose();
  }
  return (
    <Dialog isOpen onOpenChange={(open) => open || onClose()} title={t('agreeing.park.title')}>
      <div className="card-details">
        <p className="card-details-words">{shortWords(card.text, 200)}</p>
        <p>{t('agreeing.park.idea')}</p>
        <ReadBy words={readers}>
          {(id) => (
            <TextArea
              aria-describedby={id}
              label={t('work.funnel.parkWhy')}
              error={tried && why.trim() === '' ? t('work.funnel.parkWhyMissing') : null}
              maxLength={400}
              value={why}
              onChange={setWhy}
            />
          )}
        </ReadBy>
        {refusal !== null && (
          <Notice tone="warn" role="alert">
            {refusal}
          </Notice>
        )}
        <div className="card-details-foot">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={park}>
            {t('work.funnel.park')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
