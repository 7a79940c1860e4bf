import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type SessionId, sessionId } from '../domain/ids.ts';
import { audienceOf, type Conference, type Session, withSat, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';
import { inUtc, moment } from './session-fields.ts';

export interface SessionEvent {
  readonly type: 'session.started' | 'session.paused' | 'session.resumed';
  readonly sessionId: SessionId;
  /** Of a pause: that another session was begun. */
  readonly away?: true;
  /** Of such a pause: when this one goes on, roughly and by the chair's word (ISO 8601). */
  readonly expectedAt?: string;
}

type Fields = { sessionId: SessionId };
/** `backAt`: when what is put aside for this session may roughly be expected to go on. */
type Beginning = Fields & { backAt?: string | undefined };
const schema = z.object({ sessionId });
const beginning = z.object({ sessionId, backAt: z.optional(moment) });

/** Whatever runs is paused before another session begins or goes on: the table is in one place, and all sessions know. */
function pausesBefore(conference: Conference, { sessionId: next, backAt }: Beginning): SessionEvent[] {
  const back = backAt === undefined ? {} : { expectedAt: inUtc(backAt) };
  return [...conference.sessions.values()]
    .filter(({ status, away }) => status === 'running' || (status === 'paused' && !away))
    .filter(({ id }) => id !== next)
    .map(({ id }) => ({ type: 'session.paused', sessionId: id, away: true, ...back }));
}

export const sessionCommands = {
  /** Starts one session; another that runs is paused in the same breath. */
  'session.start': command<Beginning, SessionEvent>({
    schema: beginning,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (conference.status !== 'open')
        return refuse(conference.status === 'closed' ? 'conference.closed' : 'conference.notOpen');
      if (session.status === 'running') return NOTHING_TO_DO;
      return decided<SessionEvent>([
        ...pausesBefore(conference, fields),
        { type: 'session.started', sessionId: session.id },
      ]);
    },
  }),
  'session.pause': command<Fields, SessionEvent>({
    schema,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      return session.status === 'running'
        ? decided([{ type: 'session.paused', sessionId: session.id }])
        : NOTHING_TO_DO;
    },
  }),
  'session.resume': command<Beginning, SessionEvent>({
    schema: beginning,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (session.status !== 'paused') return NOTHING_TO_DO;
      return decided<SessionEvent>([
        ...pausesBefore(conference, fields),
        { type: 'session.resumed', sessionId: session.id },
      ]);
    },
  }),
};

/** Whoever had the turn when everything stopped gets it whole again. */
export function freshTurn(round: Session['round'], at: string): Session['round'] {
  return round === null ? null : { ...round, since: at };
}

/** The clock of the present stage stands still from `at` on; what it ran is added to the stage. */
export function stopClock(session: Session, at: string): Pick<Session, 'spent' | 'clockSince'> {
  if (session.clockSince === null) return { spent: session.spent, clockSince: null };
  const ran = Math.max(0, Date.parse(at) - Date.parse(session.clockSince));
  return { spent: { ...session.spent, [session.stage]: session.spent[session.stage] + ran }, clockSince: null };
}

function run(conference: Conference, event: SessionEvent, at: string): Conference {
  const session = conference.sessions.get(event.sessionId);
  if (session === undefined) return conference;
  const clockSince = session.timeout === null ? (session.clockSince ?? at) : null;
  const there = audienceOf(conference, session.id).map(({ id }) => id);
  return withSession(
    conference,
    session.id,
    withSat(
      {
        ...session,
        ...{ status: 'running', away: false, expectedAt: null, clockSince },
        round: freshTurn(session.round, at),
      },
      there,
    ),
  );
}

function pause(conference: Conference, event: SessionEvent, at: string): Conference {
  const session = conference.sessions.get(event.sessionId);
  if (session === undefined) return conference;
  return withSession(conference, event.sessionId, {
    ...stopClock(session, at),
    status: 'paused',
    away: event.away === true,
    expectedAt: event.expectedAt ?? null,
  });
}

export const sessionFacts = { 'session.started': run, 'session.resumed': run, 'session.paused': pause };
