import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { NamedPerson } from '../../ui/person/person-window.ts';

interface RemoveQuestionProps {
  readonly person: NamedPerson;
  readonly onClose: () => void;
  readonly onRemove: (person: NamedPerson) => Promise<string | null>;
}

/** Asks once before somebody is taken out, and says what they lose, who goes with them and what stays. */
export function RemoveQuestion({ person, onClose, onRemove }: RemoveQuestionProps) {
  const t = useText();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { name, participantId } = person;
  const along = useRoster().filter(({ clientOf }) => clientOf === participantId);
  async function remove() {
    const refused = await onRemove(person);
    if (refused === null) onClose();
    else setRefusal(refused);
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('frame.remove.title', { name })} role="alertdialog">
      <p>{t('frame.remove.what', { name })}</p>
      {along.length > 0 && (
        <p>{t('frame.remove.along', { name, count: along.length, names: along.map((one) => one.name).join(', ') })}</p>
      )}
      <p>{t('frame.remove.kept')}</p>
      {refusal !== null && (
        <Notice tone="warn" role="alert">
          {refusal}
        </Notice>
      )}
      <div className="people-presses">
        <Button variant="primary" onPress={remove}>
          {t('frame.remove.yes')}
        </Button>
        <Button onPress={onClose}>{t('frame.remove.no')}</Button>
      </div>
    </Dialog>
  );
}
