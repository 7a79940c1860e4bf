import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { answerCount } from '../../ui/ballot/answer-count.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

interface Props {
  readonly isOpen: boolean;
  readonly ballot: BallotView;
  readonly onClose: () => void;
  /** Settles it all the same: what people chose is wiped unseen. */
  readonly onGoOn: () => void;
}

/** Asks the chair first: settling the phase now would wipe what people chose in secret and nobody has seen. */
export function UnseenChoices({ isOpen, ballot, onClose, onGoOn }: Props) {
  const t = useText();
  const { sessionId, place } = useSession();
  const roster = useRoster();
  const { count } = answerCount(ballot, { roster, place });
  const { send } = useConference();
  const [refusal, setRefusal] = useState<string | null>(null);
  async function reveal() {
    const answer = await send({ type: 'ballot.reveal', sessionId, ballotId: ballot.id });
    setRefusal(answer.ok ? null : answer.text);
    if (answer.ok) onClose();
  }
  return (
    <Dialog isOpen={isOpen} onOpenChange={onClose} title={t('choice.phase.unseen')} role="alertdialog">
      <p>{t('choice.phase.unseenWhat', { count })}</p>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
      <div className="ballot-presses">
        <Button variant="primary" icon="eye" onPress={reveal}>
          {t('choice.phase.unseenReveal')}
        </Button>
        <Button onPress={onGoOn}>{t('choice.phase.unseenGoOn')}</Button>
        <Button variant="quiet" onPress={onClose}>
          {t('choice.phase.unseenBack')}
        </Button>
      </div>
    </Dialog>
  );
}
