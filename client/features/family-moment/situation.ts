import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { sessionsAhead } from '../../live/turn.ts';
import type { Connection } from '../../live/types.ts';

/** What this person has before them, apart from what happens at the table itself. */
export type Situation =
  | { readonly type: 'arriving' }
  | { readonly type: 'knocked'; readonly view: ConferenceView }
  | { readonly type: 'notBegun'; readonly view: ConferenceView }
  /** In, but others talk first in a session of their own; of that nothing is said. `ahead` is what they wait for. */
  | { readonly type: 'waiting'; readonly ahead: SessionView | null }
  /** In, and the session of this person is where the table is; whether it runs just now is for the table to say. */
  | { readonly type: 'table'; readonly ended: boolean }
  | { readonly type: 'ended' }
  | { readonly type: 'gone'; readonly why: 'removed' | 'signedOut' | 'elsewhere' };

/** Whether a session rests because the table went to another one. */
function isAside({ status, away }: SessionView): boolean {
  return status === 'paused' && away;
}

/** How likely somebody sits there, the likeliest first. A session that has not begun has no seats yet. */
const SEATS: readonly ((session: SessionView) => boolean)[] = [
  ({ status }) => status === 'running',
  (session) => session.status === 'paused' && !isAside(session),
  isAside,
  ({ status }) => status === 'ended',
];

/** The session to sit in: the one that runs, else the one that will go on, or was last; null while none has begun. */
export function seatOf(view: ConferenceView | null): SessionView | null {
  if (view === null || view.status === 'planned' || view.me.participation !== 'admitted') return null;
  for (const isSeat of SEATS) {
    const found = view.sessions.find(isSeat);
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
  const seat = seatOf(view);
  if (ended) return seat === null ? { type: 'ended' } : { type: 'table', ended };
  if (seat === null || isAside(seat)) return { type: 'waiting', ahead: sessionsAhead(view.sessions)[0] ?? null };
  return { type: 'table', ended };
}
