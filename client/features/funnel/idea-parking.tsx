import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** In characters, as the field of a card takes them. */
const LONGEST_REASON = 400;

interface Props {
  readonly idea: CardSnapshot;
  readonly onClose: () => void;
}

/** Asks why an idea is set aside. It stays in sight with that reason, and can be taken up again. */
export function IdeaParking({ idea, onClose }: Props) {
  const t = useText();
  const board = useCardBoard();
  const [draft, setDraft] = useDraft(`park/${idea.id}`);
  const [reason, setWords] = useState(draft === '' ? (idea.parked ?? '') : draft);
  const [tried, setTried] = useState(false);
  function setReason(words: string) {
    setWords(words);
    setDraft(words);
  }
  function park() {
    setTried(true);
    if (reason.trim() === '') return;
    board.set(idea.id, 'parked', reason.trim());
    setDraft('');
    board.say(t('work.funnel.parkedSaid'));
    onClose();
  }
  return (
    <Dialog isOpen onOpenChange={(open) => open || onClose()} title={t('work.funnel.parkTitle')}>
      <div className="card-details">
        <p className="card-details-words">{shortWords(idea.text, 200)}</p>
        <ReadBy words={board.readers}>
          {(id) => (
            <TextArea
              label={t('work.funnel.parkWhy')}
              hint={t('work.funnel.parkHint')}
              aria-describedby={id}
              error={tried && reason.trim() === '' ? t('work.funnel.parkWhyMissing') : null}
              value={reason}
              maxLength={LONGEST_REASON}
              onChange={setReason}
            />
          )}
        </ReadBy>
        <div className="card-details-foot">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" icon="pause" onPress={park}>
            {t('work.funnel.park')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
