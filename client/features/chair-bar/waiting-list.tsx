import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { DeskView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';

interface WaitingListProps {
  readonly waiting: DeskView['waiting'];
  readonly sessions: readonly SessionView[];
  readonly onAdmit: (participantId: ParticipantId) => void;
}

/** Those who knocked: who they are, to which session they will come, and a press for each. */
export function WaitingList({ waiting, sessions, onAdmit }: WaitingListProps) {
  const t = useText();
  if (waiting.length === 0) return <p className="bar-empty">{t('frame.waiting.empty')}</p>;
  return (
    <ul className="bar-people">
      {waiting.map((person) => (
        <li key={person.participantId}>
          <span>
            <strong>{person.name}</strong>
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
