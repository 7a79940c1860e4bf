import './follow-up.css';
import { useId, useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { BringAgreements } from './bring-agreements.tsx';
import { BringPicture } from './bring-picture.tsx';
import { crosses, openedFirst } from './left-to-bring.ts';
import type { Former, FormerSession } from './use-former.ts';

/** For the chair: what earlier conferences of this case left behind, to be brought to this table with one press each. */
export function FollowUp({ former: { sessions, failure, again } }: { former: Former }) {
  const t = useText();
  const id = useId();
  const { sessionId } = useSession();
  if (failure !== null && sessions === null) return <FailureNotice failure={failure} onAgain={again} />;
  if (sessions === null || sessions.length === 0) return null;
  const first = openedFirst(sessions, sessionId);
  return (
    <section className="follow-up" aria-labelledby={id}>
      <h2 id={id}>{t('keeping.former.title')}</h2>
      <p className="follow-up-quiet">{t('keeping.former.text')}</p>
      <ol className="follow-up-sessions">
        {sessions.map((session) => (
          <Session key={session.sessionId} session={session} isFirst={session.sessionId === first} onBrought={again} />
        ))}
      </ol>
    </section>
  );
}

interface SessionProps {
  readonly session: FormerSession;
  readonly isFirst: boolean;
  readonly onBrought: () => void;
}

/** One earlier session; the latest that left something lies open. */
function Session({ session, isFirst, onBrought }: SessionProps) {
  const t = useText();
  const { day } = useDates();
  const { sessionId } = useSession();
  const readers = useReadersWords();
  const [isOpen, setOpen] = useState(isFirst);
  return (
    <li>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <b>{t('keeping.former.of', { date: day(session.at) })}</b> {session.name}
          <span className="follow-up-quiet"> · {t(`work.audience.${session.look}`)}</span>
        </summary>
        {crosses(session, sessionId) ? (
          <div className="follow-up-parts">
            <p className="follow-up-readers">
              <Icon name="eye" size={16} />
              {readers}
            </p>
            <BringAgreements session={session} onBrought={onBrought} />
            <BringPicture session={session} />
          </div>
        ) : (
          <p className="follow-up-stays">
            <Icon name="lock" size={16} />
            {t('keeping.former.stays')}
          </p>
        )}
      </details>
    </li>
  );
}
