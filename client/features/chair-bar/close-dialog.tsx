import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Asks once before the conference ends for all, and says what stays. */
export function CloseDialog({ onDone }: { readonly onDone: () => void }) {
  const t = useText();
  const { send } = useConference();
  const [refusal, setRefusal] = useState<string | null>(null);
  async function close() {
    const answer = await send({ type: 'conference.close' });
    if (answer.ok) onDone();
    else setRefusal(answer.text);
  }
  return (
    <Dialog isOpen onOpenChange={onDone} title={t('frame.close.title')} role="alertdialog">
      <p>{t('frame.close.what')}</p>
      <p>{t('frame.close.kept')}</p>
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
