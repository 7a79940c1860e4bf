import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type SessionId, sessionId } from '../domain/ids.ts';
import { callsAreApart } from '../domain/sessions.ts';
import { type Conference, type Session, type SessionBase, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';
import { inUtc, moment, sessionMinutes, sessionName, videoUrl } from './session-fields.ts';

/** That a session is planned otherwise is told in that session alone, and what is planned of it stands in its row. */
export interface SessionPlanEvent {
  readonly type: 'session.planned';
  readonly sessionId: SessionId;
  /** ISO 8601; null when nobody says when. */
  readonly expectedAt: string | null;
}

type Change = {
  sessionId: SessionId;
  name?: string | undefined;
  startsAt?: string | undefined;
  plannedMinutes?: number | undefined;
  videoUrl?: string | null | undefined;
  expectedAt?: string | null | undefined;
};

const changes = {
  name: z.optional(sessionName),
  startsAt: z.optional(moment),
  plannedMinutes: z.optional(sessionMinutes),
  videoUrl: z.optional(z.nullable(videoUrl)),
  expectedAt: z.optional(z.nullable(moment)),
};

/** The session as it is planned from now on; what the change does not name stays. */
function planned({ id, audience, ...now }: Session, change: Change): SessionBase {
  return {
    ...{ id, audience, name: change.name ?? now.name },
    startsAt: change.startsAt === undefined ? now.startsAt : inUtc(change.startsAt),
    plannedMinutes: change.plannedMinutes ?? now.plannedMinutes,
    videoUrl: change.videoUrl === undefined ? now.videoUrl : change.videoUrl,
  };
}

/** When it is expected from now on: not what runs or is over, and a new start makes an older expectation void. */
function expected({ status, startsAt, expectedAt }: Session, change: Change): string | null {
  if (status === 'running' || status === 'ended') return null;
  if (change.expectedAt !== undefined) return change.expectedAt === null ? null : inUtc(change.expectedAt);
  const isMoved = change.startsAt !== undefined && inUtc(change.startsAt) !== startsAt;
  return isMoved ? null : expectedAt;
}

function isSame(session: Session, { name, startsAt, plannedMinutes, videoUrl: call }: SessionBase): boolean {
  return (
    session.name === name &&
    session.startsAt === startsAt &&
    session.plannedMinutes === plannedMinutes &&
    session.videoUrl === call
  );
}

export const sessionPlanCommands = {
  /** Changes what is planned of a session, or when its people may roughly expect it. */
  'session.plan': command<Change, SessionPlanEvent>({
    schema: z
      .object({ sessionId, ...changes })
      .check(z.refine((fields) => Object.keys(changes).some((name) => fields[name as keyof Change] !== undefined))),
    rule(conference, change, context) {
      const session = sessionFor(conference, change.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (conference.status === 'closed') return refuse('conference.closed');
      const base = planned(session, change);
      const others = [...conference.sessions.values()].filter(({ id }) => id !== session.id);
      if (!callsAreApart([...others, base].map((one) => one.videoUrl))) return refuse('session.sameCall');
      const expectedAt = expected(session, change);
      const stays = isSame(session, base);
      if (stays && expectedAt === session.expectedAt) return NOTHING_TO_DO;
      return decided([{ type: 'session.planned', sessionId: session.id, expectedAt }], {
        effects: stays ? [] : [{ type: 'session.plan', session: base }],
      });
    },
  }),
};

export const sessionPlanFacts = {
  'session.planned': (conference: Conference, { sessionId: id, expectedAt }: SessionPlanEvent) =>
    withSession(conference, id, { expectedAt }),
};
