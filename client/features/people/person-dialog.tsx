import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { NamedPerson } from '../../ui/person/person-window.ts';
import { NewLink } from './new-link.tsx';
import { RemoveQuestion } from './remove-question.tsx';

interface PersonDialogProps {
  readonly person: NamedPerson;
  /** What they are doing at the table; null where there is no table yet. */
  readonly now: ReactNode;
  readonly onClose: () => void;
  /** Answers with a refusal in words, or null when it was done. Null for those who may not. */
  readonly onRemove: ((person: NamedPerson) => Promise<string | null>) | null;
  /** Shows in which sessions they sit, in a window that takes the place of this one. Null for those who may not. */
  readonly onPlaces: ((person: NamedPerson) => void) | null;
  /** The card of their organisation. */
  readonly children: ReactNode;
}

/** Who somebody is and for whom they are there; for the chair also the way to let them leave the table. */
export function PersonDialog({ person, now, onClose, onRemove, onPlaces, children }: PersonDialogProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  if (asking && onRemove !== null) {
    return <RemoveQuestion person={person} onClose={onClose} onRemove={onRemove} />;
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={person.name} closeLabel={t('common.close')}>
      <dl className="people-facts">
        <dt>{t('frame.person.role')}</dt>
        <dd>{t(`role.${person.role}`)}</dd>
        <dt>{t('frame.person.organisation')}</dt>
        <dd>{person.organisation ?? t('frame.person.noOrganisation')}</dd>
        {now}
      </dl>
      {children}
      {onRemove !== null && person.role !== 'chair' && <NewLink person={person} />}
      {onRemove !== null && (
        <div className="people-presses">
          {onPlaces !== null && person.role !== 'chair' && (
            <Button
              icon="people"
              onPress={() => {
                onClose();
                onPlaces(person);
              }}
            >
              {t('frame.places.press')}
            </Button>
          )}
          <Button icon="exit" onPress={() => setAsking(true)}>
            {t('frame.remove.press')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
