import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useRef } from 'react';
import { tableOf } from '../../features/stage-rail/shown-stage.ts';
import { useShown } from '../../features/stage-rail/use-shown.ts';
import { SessionProvider } from '../../live/session-provider.tsx';
import { SessionScreen } from './session-screen.tsx';
import { tableSession } from './table-session.ts';

/** Brings this person into the session where the table is, and lets those who are in several look at another one. */
export function Sessions({ sessions }: { readonly sessions: readonly SessionView[] }) {
  const first = tableSession(sessions, null);
  return first === null ? null : <ShownSession sessions={sessions} first={first} />;
}

interface ShownSessionProps {
  readonly sessions: readonly SessionView[];
  readonly first: SessionId;
}

function ShownSession({ sessions, first }: ShownSessionProps) {
  const workArea = useRef<HTMLElement>(null);
  const last = useRef(first);
  const table = tableSession(sessions, last.current) ?? first;
  last.current = table;
  const [shown, dispatch] = useShown(table, workArea);
  const session = sessions.find((one) => one.sessionId === shown.at);
  const elsewhere = sessions.find((one) => one.sessionId === tableOf(shown));
  if (session === undefined) return null;
  return (
    <SessionProvider key={session.sessionId} sessionId={session.sessionId}>
      <SessionScreen
        session={session}
        sessions={sessions}
        workArea={workArea}
        elsewhere={
          shown.mode === 'following' || elsewhere === undefined ? null : { mode: shown.mode, session: elsewhere }
        }
        onChoose={(at) => dispatch({ type: 'look', at })}
        onReturn={() => dispatch({ type: 'return' })}
      />
    </SessionProvider>
  );
}
