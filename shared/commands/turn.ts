import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type ParticipantId, participantId, type SessionId, sessionId } from '../domain/ids.ts';
import { type Conference, type Session, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, type RuleContext, sessionFor } from './define.ts';
import { hereIn, type RoundEvent, turnFrom, turnOrder } from './round-order.ts';

export type TurnEvent =
  | {
      readonly type: 'round.started';
      readonly sessionId: SessionId;
      readonly order: readonly ParticipantId[];
      readonly secondsPerTurn?: number | null;
    }
  | RoundEvent
  | { readonly type: 'hand.raised' | 'hand.lowered'; readonly sessionId: SessionId; readonly by: ParticipantId };

type Fields = { sessionId: SessionId };
const schema = z.object({ sessionId });

type Running = Session & { readonly round: NonNullable<Session['round']> };

/** What the end of the present turn brings: the next one who is at the table speaks, after the last the round ends. */
function afterTurn(session: Running, { isHere }: RuleContext): RoundEvent {
  const { id, round } = session;
  return turnFrom(id, { order: round.order, place: round.index + 1 }, hereIn(session, isHere));
}

function isRunning(session: Session): session is Running {
  return session.round !== null;
}

export const turnCommands = {
  'round.start': command<Fields & { secondsPerTurn?: number | undefined }, TurnEvent>({
    schema: z.extend(schema, { secondsPerTurn: z.optional(z.int().check(z.gte(15), z.lte(900))) }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const order = turnOrder(conference, session.id);
      if (order.length === 0) return refuse('round.none');
      const secondsPerTurn = fields.secondsPerTurn ?? null;
      const started = { type: 'round.started', sessionId: session.id, order, secondsPerTurn } as const;
      const isHere = hereIn(session, context.isHere);
      // a table at which nobody shows as present begins with the first all the same
      const first = order.find(isHere) ?? order[0];
      if (first === undefined || first === order[0]) return decided([started]);
      return decided([started, turnFrom(session.id, { order, place: 0 }, isHere)]);
    },
  }),
  /** The next turn of who is at the table; with `to` of the one whom the chair read on the button. */
  'round.next': command<Fields & { to?: ParticipantId | undefined }, TurnEvent>({
    schema: z.extend(schema, { to: z.optional(participantId) }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (!isRunning(session)) return refuse('round.none');
      const { to } = fields;
      if (to === undefined) return decided([afterTurn(session, context)]);
      const place = session.round.order.indexOf(to);
      if (place === session.round.index) return NOTHING_TO_DO;
      if (place < session.round.index) return refuse('participant.unknown');
      return decided([{ type: 'round.moved', sessionId: session.id, to }]);
    },
  }),
  /** Whoever has the turn gives it on; a confidant may do so for their client. */
  'round.pass': command<Fields, TurnEvent>({
    schema,
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (!isRunning(session)) return refuse('round.none');
      const speaks = session.round.order[session.round.index];
      if (speaks !== context.actor.id && speaks !== context.actor.clientOf) return refuse('round.notYours');
      return decided([afterTurn(session, context)]);
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
  /** Whoever leads gives the word to somebody with a hand up, which goes down. */
  'hand.answer': command<Fields & { participantId: ParticipantId }, TurnEvent>({
    schema: z.extend(schema, { participantId }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (!session.hands.some(({ by }) => by === fields.participantId)) return NOTHING_TO_DO;
      return decided([{ type: 'hand.lowered', sessionId: session.id, by: fields.participantId }]);
    },
  }),
};

function move(conference: Conference, event: TurnEvent & { type: 'round.moved' }, at: string): Conference {
  const round = conference.sessions.get(event.sessionId)?.round ?? null;
  if (round === null) return conference;
  const index = event.to === undefined ? round.index + 1 : round.order.indexOf(event.to);
  return withSession(conference, event.sessionId, { round: { ...round, index, since: at } });
}

function join(conference: Conference, event: TurnEvent & { type: 'round.joined' }): Conference {
  const round = conference.sessions.get(event.sessionId)?.round ?? null;
  if (round === null || round.order.includes(event.by)) return conference;
  const place = round.order.indexOf(event.after) + 1 || round.order.length;
  const order = round.order.toSpliced(place, 0, event.by);
  return withSession(conference, event.sessionId, { round: { ...round, order } });
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
  'round.started': (conference: Conference, event: TurnEvent & { type: 'round.started' }, at: string) =>
    withSession(conference, event.sessionId, {
      round: { order: event.order, index: 0, since: at, secondsPerTurn: event.secondsPerTurn ?? null },
    }),
  'round.moved': move,
  'round.joined': join,
  'round.ended': (conference: Conference, event: TurnEvent) =>
    withSession(conference, event.sessionId, { round: null }),
  'hand.raised': raise,
  'hand.lowered': lower,
};
