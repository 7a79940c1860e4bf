import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskPerson, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import './places-dialog.css';

interface PlacesDialogProps {
  readonly people: readonly DeskPerson[];
  readonly sessions: readonly SessionView[];
  readonly onChoose: (person: ParticipantId) => void;
  readonly onClose: () => void;
}

/** Everybody in the conference with the sessions in which they sit, also those who are not at this table. */
export function PlacesDialog({ people, sessions, onChoose, onClose }: PlacesDialogProps) {
  const t = useText();
  const namesOf = ({ sessionIds }: DeskPerson) =>
    sessions.filter(({ sessionId }) => sessionIds.includes(sessionId)).map(({ name }) => name);
  return (
    <Dialog isOpen wide onOpenChange={onClose} title={t('frame.places.title')} closeLabel={t('common.close')}>
      <p>{t('frame.places.what')}</p>
      <ul className="places-list">
        {people
          .filter(({ role }) => role !== 'chair')
          .map((person) => (
            <li key={person.participantId}>
              <button type="button" className="places-person" onClick={() => onChoose(person.participantId)}>
                <strong>{person.name}</strong>
                <small>{person.organisation ?? t(`role.${person.role}`)}</small>
                <span>{namesOf(person).join(', ')}</span>
              </button>
            </li>
          ))}
      </ul>
    </Dialog>
  );
}
