import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useConference } from '../../live/use-conference.ts';
import { useMeeting, usePlan, useRoster } from '../../live/use-document.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type HandOverChoice, HandOverForm } from './hand-over-form.tsx';
import { mayCoordinate } from './may-coordinate.ts';
import { openHere } from './open-here.ts';

interface Props {
  readonly onClose: () => void;
  readonly onSent: (name: string) => void;
}

/** The window at the table in which coordination is handed to somebody who sits there. */
export function HandOverWindow({ onClose, onSent }: Props) {
  const t = useText();
  const { send, clockOffset } = useConference();
  const meeting = useMeeting();
  const roster = useRoster();
  const plan = usePlan();
  const [notes, setNotes] = useDraft('coordination');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const people = roster.filter((one) => mayCoordinate(one) && one.participantId !== meeting?.coordinator);
  async function ask(choice: HandOverChoice) {
    setBusy(true);
    const answer = await send({ type: 'coordinator.handOver', ...choice });
    setBusy(false);
    setRefusal(answer.ok ? null : answer.text);
    if (!answer.ok) return;
    setNotes('');
    onSent(people.find(({ participantId }) => participantId === choice.to)?.name ?? '');
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('coordination.title')} closeLabel={t('common.close')}>
      <HandOverForm
        people={people}
        agreements={openHere(plan, Date.now() + clockOffset)}
        {...{ notes, isBusy }}
        onNotes={setNotes}
        refusal={
          refusal !== null && (
            <Notice tone="warn" role="alert">
              {refusal}
            </Notice>
          )
        }
        onSend={(choice) => void ask(choice)}
      />
    </Dialog>
  );
}
