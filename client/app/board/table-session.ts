import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';

/** Where somebody is while no session of theirs is at the table. */
export const WAITING = 'waiting-room';
export type Whereabouts = SessionId | typeof WAITING;

interface Known {
  /** The session at which this reader's table was last. */
  readonly last: SessionId | null;
  /** The conference is over: there is a board to read, and no turn to wait for. */
  readonly ended: boolean;
}

/**
 * Where this reader's table is: the session that runs, else one that pauses for a moment; the waiting room while the table
 * is at a session in which they are not, or at none yet. After the end, the board at which they were last.
 */
export function tableOfReader(sessions: readonly SessionView[], { last, ended }: Known): Whereabouts {
  const running = sessions.find(({ status }) => status === 'running');
  const pausing = sessions.filter(({ status, away }) => status === 'paused' && !away);
  const lastOf = (some: readonly SessionView[]) => some.find(({ sessionId }) => sessionId === last) ?? some[0];
  const begun = sessions.filter(({ status }) => status !== 'planned');
  const found = running ?? lastOf(pausing) ?? (ended ? (lastOf(begun) ?? sessions[0]) : undefined);
  return found?.sessionId ?? WAITING;
}
