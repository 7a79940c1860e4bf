import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import type { SessionId } from '../domain/ids.ts';
import { inOrder } from '../domain/sessions.ts';
import type { BallotEvent } from './ballot.ts';
import { type Conference, withSession } from './conference-state.ts';
import type { CoordinatorEvent } from './coordinator.ts';
import { command, decided, NOTHING_TO_DO } from './define.ts';
import { type SessionEvent, stopClock } from './session.ts';

export type ConferenceEvent =
  | {
      readonly type: 'conference.created';
      /** Whether the chair wants clients of different sessions marked as never together, unless said otherwise. */
      readonly clientsApart?: true;
    }
  | { readonly type: 'conference.opened' }
  | { readonly type: 'conference.closed' };

export const conferenceCommands = {
  /** Begins the conference and starts its first session. */
  'conference.open': command<Record<never, never>, ConferenceEvent | CoordinatorEvent | SessionEvent>({
    schema: z.object({}),
    reads: 'coordinator',
    rule(conference, _fields, { coordinatorBefore: before }) {
      if (conference.status === 'closed') return refuse('conference.closed');
      if (conference.status === 'open') return NOTHING_TO_DO;
      const [first] = inOrder(conference.sessions.values());
      const started = first === undefined ? [] : [{ type: 'session.started' as const, sessionId: first.id }];
      const remembered = before === undefined ? [] : [{ type: 'coordinator.remembered' as const, before }];
      return decided([{ type: 'conference.opened' }, ...remembered, ...started]);
    },
  }),
  /** Ends the conference. What was scored and never revealed, or prepared and never released, is forgotten with it. */
  'conference.close': command<Record<never, never>, ConferenceEvent | BallotEvent>({
    schema: z.object({}),
    rule(conference) {
      if (conference.status === 'closed') return NOTHING_TO_DO;
      if (conference.status !== 'open') return refuse('conference.notOpen');
      const ballots = [...conference.ballots.values()].filter(({ state }) => state !== 'closed');
      const ended = ballots.map(({ id, sessionId }) => ({ type: 'ballot.closed' as const, sessionId, ballotId: id }));
      return decided<ConferenceEvent | BallotEvent>([...ended, { type: 'conference.closed' }], {
        effects: [
          ...ballots.map(({ id }) => ({ type: 'scores.forget' as const, ballotId: id })),
          ...[...conference.sessions.values()]
            .filter(({ prepared }) => prepared.length > 0)
            .map(({ id, prepared }) => ({
              type: 'preparations.forget' as const,
              sessionId: id,
              participantIds: prepared,
            })),
        ],
      });
    },
  }),
};

/** Ends every session and stops its clock. */
function close(conference: Conference, at: string): Conference {
  let closed: Conference = { ...conference, status: 'closed' };
  for (const id of conference.sessions.keys() as Iterable<SessionId>) {
    const session = closed.sessions.get(id);
    if (session !== undefined)
      closed = withSession(closed, id, {
        ...stopClock(session, at),
        status: 'ended',
        expectedAt: null,
        prepared: [],
        sealed: [],
      });
  }
  return closed;
}

export const conferenceFacts = {
  'conference.created': (conference: Conference, event: Extract<ConferenceEvent, { type: 'conference.created' }>) => {
    return { ...conference, clientsApart: event.clientsApart === true };
  },
  'conference.opened': (conference: Conference): Conference => ({ ...conference, status: 'open' }),
  'conference.closed': (conference: Conference, _event: ConferenceEvent, at: string) => close(conference, at),
};
