import type { BallotId } from '@samenspraak/shared/domain/ids.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useBallots, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { answerCount } from '../../ui/ballot/answer-count.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Asks once before the conference ends for all, and says what stays and what would be wiped unseen. */
export function CloseDialog({ onDone }: { readonly onDone: () => void }) {
  const t = useText();
  const { send } = useConference();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { sessionId, place } = useSession();
  const roster = useRoster();
  const unseen = useBallots().find(({ state, scored }) => state === 'open' && scored.length > 0) ?? null;
  async function reveal(ballotId: BallotId) {
    const answer = await send({ type: 'ballot.reveal', sessionId, ballotId });
    if (answer.ok) onDone();
    else setRefusal(answer.text);
  }
  async function close() {
    const answer = await send({ type: 'conference.close' });
    if (answer.ok) onDone();
    else setRefusal(answer.text);
  }
  return (
    <Dialog isOpen onOpenChange={onDone} title={t('frame.close.title')} role="alertdialog">
      <p>{t('frame.close.what')}</p>
      <p>{t('frame.close.kept')}</p>
      {unseen !== null && (
        <Notice
          tone="warn"
          actions={
            <Button size="small" icon="eye" onPress={() => reveal(unseen.id)}>
              {t('frame.close.reveal')}
            </Button>
          }
        >
          {t('frame.close.unseen', { count: answerCount(unseen, { roster, place }).count })}
        </Notice>
      )}
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
      <div className="bar-answers">
        <Button variant="primary" onPress={close}>
          {t('frame.close.yes')}
        </Button>
        <Button onPress={onDone}>{t('frame.close.no')}</Button>
      </div>
    </Dialog>
  );
}
