import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';

/**
 * The session in which this reader's table is: the one that runs, else the one where it was, else the first that has
 * begun, else the first; null when the reader is in none.
 */
export function tableSession(sessions: readonly SessionView[], last: SessionId | null): SessionId | null {
  const found =
    sessions.find((session) => session.status === 'running') ??
    sessions.find((session) => session.sessionId === last) ??
    sessions.find((session) => session.status !== 'planned') ??
    sessions[0];
  return found?.sessionId ?? null;
}
