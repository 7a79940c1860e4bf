import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { PersonName } from '../../ui/person/person-name.tsx';
import { WaitingEverybody } from './waiting-everybody.tsx';
import './waiting-list.css';

interface WaitingListProps {
  readonly waiting: DeskView['waiting'];
  readonly sessions: readonly SessionView[];
  /** The session at which the table is, or will begin; undefined while there is none. */
  readonly here: SessionView | undefined;
  readonly onAdmit: (participantId: ParticipantId) => void;
}

/** Those who knocked: who they are, to which session they will come, a press for each and one for all who come here. */
export function WaitingList({ waiting, sessions, here, onAdmit }: WaitingListProps) {
  return (
    <>
      {here !== undefined && <WaitingEverybody waiting={waiting} here={here} />}
      <OneByOne {...{ waiting, sessions, onAdmit }} />
    </>
  );
}

function OneByOne({ waiting, sessions, onAdmit }: Omit<WaitingListProps, 'here'>) {
  const t = useText();
  if (waiting.length === 0) return <p className="bar-empty">{t('frame.waiting.empty')}</p>;
  return (
    <ul className="bar-people waiting-knocking">
      {waiting.map((person) => (
        <li key={person.participantId}>
          <span>
            <strong>
              <PersonName person={person}>{person.name}</PersonName>
            </strong>
            <small>
              {[t(`role.${person.role}`), person.organisation].filter((words) => words !== null).join(' · ')}
            </small>
            {sessions.length > 1 && (
              <small>
                {sessions
                  .filter((session) => person.sessionIds.includes(session.sessionId))
                  .map((session) => session.name)
                  .join(', ')}
              </small>
            )}
          </span>
          <Button
            size="small"
            aria-label={t('frame.waiting.admitOne', { name: person.name })}
            onPress={() => onAdmit(person.participantId)}
          >
            {t('frame.waiting.admit')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
