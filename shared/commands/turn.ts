import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type ParticipantId, participantId, type SessionId, sessionId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import { audienceOf, type Conference, type Round, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';

export type TurnEvent =
  | {
      readonly type: 'round.started';
      readonly sessionId: SessionId;
      readonly order: readonly ParticipantId[];
      readonly secondsPerTurn?: number | null;
    }
  | {
      readonly type: 'round.moved';
      readonly sessionId: SessionId;
      /** To whom, when others before them are passed over. */
      readonly to?: ParticipantId;
    }
  | { readonly type: 'round.ended'; readonly sessionId: SessionId }
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

/** What the end of the present turn brings. */
function afterTurn({ index, order }: Round): 'round.ended' | 'round.moved' {
  return index + 1 >= order.length ? 'round.ended' : 'round.moved';
}

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
  'round.start': command<Fields & { secondsPerTurn?: number | undefined }, TurnEvent>({
    schema: z.extend(schema, { secondsPerTurn: z.optional(z.int().check(z.gte(15), z.lte(900))) }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      const order = turnOrder(conference, session.id);
      if (order.length === 0) return refuse('round.none');
      const secondsPerTurn = fields.secondsPerTurn ?? null;
      return decided([{ type: 'round.started', sessionId: session.id, order, secondsPerTurn }]);
    },
  }),
  /** The next turn; `to` passes over those before somebody who are not at the table. */
  'round.next': command<Fields & { to?: ParticipantId | undefined }, TurnEvent>({
    schema: z.extend(schema, { to: z.optional(participantId) }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (session.round === null) return refuse('round.none');
      const { to } = fields;
      if (to === undefined) return decided([{ type: afterTurn(session.round), sessionId: session.id }]);
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
      if (session.round === null) return refuse('round.none');
      const speaks = session.round.order[session.round.index];
      if (speaks !== context.actor.id && speaks !== context.actor.clientOf) return refuse('round.notYours');
      return decided([{ type: afterTurn(session.round), sessionId: session.id }]);
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
  'round.ended': (conference: Conference, event: TurnEvent) =>
    withSession(conference, event.sessionId, { round: null }),
  'hand.raised': raise,
  'hand.lowered': lower,
};
