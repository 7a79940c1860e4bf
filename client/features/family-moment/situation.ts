import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import type { Connection } from '../../live/types.ts';

/** What this person has before them, apart from what happens at the table itself. */
export type Situation =
  | { readonly type: 'arriving' }
  | { readonly type: 'knocked'; readonly view: ConferenceView }
  | { readonly type: 'notBegun'; readonly view: ConferenceView }
  /** In, but the others talk first in a session of their own; of that nothing is said. */
  | { readonly type: 'notYet' }
  /** In, and the session of this person has begun; whether it runs just now is for the table to say. */
  | { readonly type: 'table'; readonly ended: boolean }
  | { readonly type: 'ended' }
  | { readonly type: 'gone'; readonly why: 'removed' | 'signedOut' | 'elsewhere' };

const BEGUN: readonly SessionView['status'][] = ['running', 'paused', 'ended'];

/** The session to sit in: the one that runs, else the one that will go on, or was last; null while none has begun. */
export function seatOf(view: ConferenceView | null): SessionView | null {
  if (view === null || view.status === 'planned' || view.me.participation !== 'admitted') return null;
  for (const status of BEGUN) {
    const found = view.sessions.find((session) => session.status === status);
    if (found !== undefined) return found;
  }
  return null;
}

export function situationOf({ connection, view }: { connection: Connection; view: ConferenceView | null }): Situation {
  if (connection === 'removed' || connection === 'signedOut' || connection === 'elsewhere') {
    return { type: 'gone', why: connection };
  }
  const ended = connection === 'ended' || view?.status === 'closed';
  if (view === null) return { type: ended ? 'ended' : 'arriving' };
  if (view.me.participation === 'removed') return { type: 'gone', why: 'removed' };
  if (view.me.participation !== 'admitted') return ended ? { type: 'ended' } : { type: 'knocked', view };
  if (view.status === 'planned') return { type: 'notBegun', view };
  if (seatOf(view) !== null) return { type: 'table', ended };
  return { type: ended ? 'ended' : 'notYet' };
}
