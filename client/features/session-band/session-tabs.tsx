import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { faceOf } from '../../ui/session-face.ts';
import { SessionMark } from '../../ui/session-mark.tsx';
import './session-band.css';

interface SessionTabsProps {
  readonly sessions: readonly SessionView[];
  readonly shown: SessionId;
  readonly onChoose: (session: SessionId) => void;
}

/**
 * For those who take part in more than one session: one button for each, by name. The one on this screen says for whom it
 * is, the others how they stand.
 */
export function SessionTabs({ sessions, shown, onChoose }: SessionTabsProps) {
  const t = useText();
  return (
    <nav aria-label={t('frame.sessions.title')}>
      <ul className="session-tabs">
        {sessions.map((session) => (
          <li key={session.sessionId}>
            <button
              type="button"
              className="session-tab"
              {...faceOf(session)}
              aria-current={session.sessionId === shown ? 'true' : undefined}
              onClick={() => onChoose(session.sessionId)}
            >
              <SessionMark />
              <span>
                {session.name} ·{' '}
                {session.sessionId === shown
                  ? t(`frame.audience.${session.look}`)
                  : t(`sessionStatus.${session.status}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
