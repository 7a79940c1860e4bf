import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { PageMessage } from '../../features/board-frame/page-message.tsx';
import { LostTexts } from '../../features/connection/lost-texts.tsx';
import { type Shown, tableOf } from '../../features/stage-rail/shown-stage.ts';
import { useShown } from '../../features/stage-rail/use-shown.ts';
import { WaitingRoom } from '../../features/waiting-room/waiting-room.tsx';
import { useText } from '../../i18n/use-text.ts';
import { SessionProvider } from '../../live/session-provider.tsx';
import { useConference } from '../../live/use-conference.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { LockedPage, lockedBy } from './locked-page.tsx';
import { MovedOutNotice } from './moved-out-notice.tsx';
import { OwnPreparations } from './own-preparations.tsx';
import { SessionScreen } from './session-screen.tsx';
import type { Elsewhere } from './session-screen-props.ts';
import { tableOfReader, WAITING, type Whereabouts } from './table-session.ts';
import { useLeftWords } from './use-left-words.ts';
import { useMovedOut } from './use-moved-out.ts';

interface SessionsProps {
  readonly sessions: readonly SessionView[];
  readonly ended: boolean;
}

/**
 * Brings this person to where their table is: a session, or the waiting room while it is at one of others. Those who are in
 * several look at another of theirs by themselves.
 */
export function Sessions({ sessions, ended }: SessionsProps) {
  const t = useText();
  const workArea = useRef<HTMLElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const minutes = useState(false);
  const { connection, view } = useConference();
  const table = useTable({ sessions, ended });
  const [shown, dispatch] = useShown<Whereabouts>(table, { area: board, leads: (view?.desk ?? null) !== null });
  const isMine = shown.at === WAITING || sessions.some(({ sessionId }) => sessionId === shown.at);
  // nothing of a session stays for somebody who was taken out of it, not even while they write
  useEffect(() => {
    if (!isMine) dispatch({ type: 'return' });
  }, [isMine, dispatch]);
  const session = sessions.find(({ sessionId }) => sessionId === (isMine ? shown.at : table));
  const here = session?.sessionId;
  const { left, keep, forget } = useLeftWords(sessions, here);
  const keepHere = useCallback((texts: readonly string[]) => here !== undefined && keep(here, texts), [keep, here]);
  const moved = useMovedOut(
    sessions.map(({ sessionId }) => sessionId),
    here ?? null,
  );
  const words = (
    <>
      {lockedBy(connection) === null && <MovedOutNotice {...moved} />}
      <LostTexts lost={left} onForget={forget} />
    </>
  );
  const look = (at: SessionId) => dispatch({ type: 'look', at });
  return (
    <>
      <LiveRegion message={session === undefined ? '' : t('frame.say.session', { name: session.name })} />
      {session === undefined ? (
        <Waiting sessions={sessions} words={words} onLook={look} />
      ) : (
        <SessionProvider key={session.sessionId} sessionId={session.sessionId} onLeft={keepHere}>
          <SessionScreen
            {...{ session, sessions, workArea, board, minutes }}
            left={words}
            elsewhere={isMine ? elsewhereOf(shown, sessions) : null}
            onChoose={look}
            onReturn={() => dispatch({ type: 'return' })}
          />
        </SessionProvider>
      )}
    </>
  );
}

function useTable({ sessions, ended }: SessionsProps): Whereabouts {
  const last = useRef<SessionId | null>(null);
  const table = tableOfReader(sessions, { last: last.current, ended });
  if (table !== WAITING) last.current = table;
  return table;
}

function elsewhereOf(shown: Shown<Whereabouts>, sessions: readonly SessionView[]): Elsewhere | null {
  if (shown.mode === 'following') return null;
  const table = tableOf(shown);
  return { mode: shown.mode, session: sessions.find(({ sessionId }) => sessionId === table) ?? null };
}

interface WaitingProps {
  readonly sessions: readonly SessionView[];
  readonly words: ReactNode;
  readonly onLook: (session: SessionId) => void;
}

function Waiting({ sessions, words, onLook }: WaitingProps) {
  const { connection } = useConference();
  const locked = lockedBy(connection);
  if (locked !== null) return <LockedPage by={locked}>{words}</LockedPage>;
  if (sessions.length === 0) return <NoSession>{words}</NoSession>;
  return (
    <WaitingRoom boards={sessions.filter(({ status }) => status !== 'planned')} onLook={onLook}>
      <OwnPreparations sessions={sessions} />
      {words}
    </WaitingRoom>
  );
}

/** In the conference, and in no session of it. */
export function NoSession({ children }: { readonly children?: ReactNode }) {
  const t = useText();
  return (
    <PageMessage icon="people" title={t('frame.noSession.title')} what={t('frame.noSession.what')}>
      {children}
    </PageMessage>
  );
}
