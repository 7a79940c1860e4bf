import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type ParticipantId, type SessionId, sessionId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import { audienceOf, type Conference, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';

export type TurnEvent =
  | { readonly type: 'round.started'; readonly sessionId: SessionId; readonly order: readonly ParticipantId[] }
  | { readonly type: 'round.moved' | 'round.ended'; readonly sessionId: SessionId }
  | { readonly type: 'hand.raised' | 'hand.lowered'; readonly sessionId: SessionId; readonly by: ParticipantId };

type Fields = { sessionId: SessionId };
const schema = z.object({ sessionId });

/** Those involved with the family speak first; who leads or keeps the minutes has no turn (ux.md "People"). */
const TURN: Readonly<Record<Role, number | null>> = {
  client: 0,
  confidant: 1,
  caseManager: 2,
  partner: 3,
  experienceExpert: 4,
  expert: 5,
  prosecutor: 6,
  chair: null,
  recorder: null,
};

function turnOrder(conference: Conference, session: SessionId): ParticipantId[] {
  return audienceOf(conference, session)
    .flatMap((person) => {
      const turn = TURN[person.role];
      return person.participation === 'admitted' && turn !== null ? [{ id: person.id, turn }] : [];
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ id }) => id);
}

export const turnCommands = {
  'round.start': command<Fields, TurnEvent>({
    schema,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const order = turnOrder(conference, session.id);
      if (order.length === 0) return refuse('round.none');
      return decided([{ type: 'round.started', sessionId: session.id, order }]);
    },
  }),
  'round.next': command<Fields, TurnEvent>({
    schema,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (session.round === null) return refuse('round.none');
      const last = session.round.index + 1 >= session.round.order.length;
      return decided([{ type: last ? 'round.ended' : 'round.moved', sessionId: session.id }]);
    },
  }),
  'round.end': command<Fields, TurnEvent>({
    schema,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      return session.round === null ? NOTHING_TO_DO : decided([{ type: 'round.ended', sessionId: session.id }]);
    },
  }),
  'hand.raise': command<Fields, TurnEvent>({
    schema,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (session.hands.some(({ by }) => by === context.actor.id)) return NOTHING_TO_DO;
      return decided([{ type: 'hand.raised', sessionId: session.id, by: context.actor.id }]);
    },
  }),
  'hand.lower': command<Fields, TurnEvent>({
    schema,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (!session.hands.some(({ by }) => by === context.actor.id)) return NOTHING_TO_DO;
      return decided([{ type: 'hand.lowered', sessionId: session.id, by: context.actor.id }]);
    },
  }),
};

function move(conference: Conference, event: TurnEvent): Conference {
  const round = conference.sessions.get(event.sessionId)?.round ?? null;
  if (round === null) return conference;
  return withSession(conference, event.sessionId, { round: { ...round, index: round.index + 1 } });
}

function raise(conference: Conference, event: TurnEvent & { type: 'hand.raised' | 'hand.lowered' }, at: string) {
  const hands = conference.sessions.get(event.sessionId)?.hands ?? [];
  return withSession(conference, event.sessionId, { hands: [...hands, { by: event.by, at }] });
}

function lower(conference: Conference, event: TurnEvent & { type: 'hand.raised' | 'hand.lowered' }) {
  const hands = conference.sessions.get(event.sessionId)?.hands ?? [];
  return withSession(conference, event.sessionId, { hands: hands.filter(({ by }) => by !== event.by) });
}

export const turnFacts = {
  'round.started': (conference: Conference, event: TurnEvent & { type: 'round.started' }) =>
    withSession(conference, event.sessionId, { round: { order: event.order, index: 0 } }),
  'round.moved': move,
  'round.ended': (conference: Conference, event: TurnEvent) =>
    withSession(conference, event.sessionId, { round: null }),
  'hand.raised': raise,
  'hand.lowered': lower,
};
