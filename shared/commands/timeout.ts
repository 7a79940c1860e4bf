import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type ParticipantId, type SessionId, sessionId } from '../domain/ids.ts';
import { type Conference, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';
import { freshTurn, stopClock } from './session.ts';

export type TimeoutEvent =
  | { readonly type: 'timeout.called' | 'help.asked'; readonly sessionId: SessionId; readonly by: ParticipantId }
  | { readonly type: 'timeout.ended' | 'help.answered'; readonly sessionId: SessionId };

type Fields = { sessionId: SessionId };
const schema = z.object({ sessionId });

export const timeoutCommands = {
  /** Anybody may stop the meeting for a moment; that somebody did is told to all, who it was to the chair alone. */
  'timeout.call': command<Fields, TimeoutEvent>({
    schema,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (session.timeout !== null) return NOTHING_TO_DO;
      return decided([{ type: 'timeout.called', sessionId: session.id, by: context.actor.id }]);
    },
  }),
  'timeout.end': command<Fields, TimeoutEvent>({
    schema,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (session.timeout === null) return refuse('timeout.none');
      return decided([{ type: 'timeout.ended', sessionId: session.id }]);
    },
  }),
  /** "I don't understand this": everybody sees that an explanation is asked for, the chair sees by whom. */
  'help.ask': command<Fields, TimeoutEvent>({
    schema,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (session.helps.some(({ by }) => by === context.actor.id)) return NOTHING_TO_DO;
      return decided([{ type: 'help.asked', sessionId: session.id, by: context.actor.id }]);
    },
  }),
  'help.answer': command<Fields, TimeoutEvent>({
    schema,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      return session.helps.length === 0 ? NOTHING_TO_DO : decided([{ type: 'help.answered', sessionId: session.id }]);
    },
  }),
};

type Call = TimeoutEvent & { type: 'timeout.called' | 'help.asked' };

function call(conference: Conference, event: Call, at: string): Conference {
  const session = conference.sessions.get(event.sessionId);
  if (session === undefined) return conference;
  return withSession(conference, event.sessionId, { ...stopClock(session, at), timeout: { by: event.by, at } });
}

function resume(conference: Conference, event: TimeoutEvent, at: string): Conference {
  const session = conference.sessions.get(event.sessionId);
  if (session === undefined) return conference;
  const clockSince = session.status === 'running' ? at : null;
  return withSession(conference, session.id, { timeout: null, clockSince, round: freshTurn(session.round, at) });
}

function ask(conference: Conference, event: Call, at: string): Conference {
  const helps = conference.sessions.get(event.sessionId)?.helps ?? [];
  return withSession(conference, event.sessionId, { helps: [...helps, { by: event.by, at }] });
}

export const timeoutFacts = {
  'timeout.called': call,
  'timeout.ended': resume,
  'help.asked': ask,
  'help.answered': (conference: Conference, event: TimeoutEvent) =>
    withSession(conference, event.sessionId, { helps: [] }),
};
