import * as z from 'zod/mini';
import { type Refusal, refuse, refuseLimit } from '../domain/errors.ts';
import { type ParticipantId, participantId, type SessionId, sessionId } from '../domain/ids.ts';
import { LIMITS } from '../domain/limits.ts';
import { audienceIsAllowed, callsAreApart, type SessionPlan } from '../domain/sessions.ts';
import { type Conference, newSession, type Person, withPerson, withSat, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO } from './define.ts';
import { withoutInQueues } from './queues.ts';
import { pairsApart } from './returning.ts';
import { joinRound, type RoundEvent, turnWithout } from './round-order.ts';
import { confidantsOf, keptApart, misseated, reseated } from './seating-rules.ts';
import { moment, sessionMinutes, sessionName, videoUrl } from './session-fields.ts';

/** What happens to a session is told in that session alone: nobody else learns that somebody came or went. */
export type SeatingEvent =
  | {
      readonly type: 'participant.seated' | 'participant.unseated';
      readonly sessionId: SessionId;
      readonly participantId: ParticipantId;
    }
  | {
      readonly type: 'participant.keptApart';
      readonly participantId: ParticipantId;
      readonly otherId: ParticipantId;
      readonly apart: boolean;
    }
  | { readonly type: 'session.added'; readonly sessionId: SessionId };

type Place = { participantId: ParticipantId; sessionIds: SessionId[] };
type Apart = { participantId: ParticipantId; otherId: ParticipantId; apart: boolean };
type Addition = {
  name: string;
  clients: boolean;
  prosecutor: boolean;
  participantIds: ParticipantId[];
  startsAt?: string | undefined;
  plannedMinutes?: number | undefined;
  videoUrl?: string | undefined;
};

const sessionIds = z.array(sessionId).check(z.minLength(1), z.maxLength(LIMITS.sessionsPerConference));

/** The changes that bring somebody into exactly these sessions. Leaving comes first: nobody is in two places between. */
function moves({ id, sessionIds: from }: Person, to: readonly SessionId[]): SeatingEvent[] {
  const left = from.filter((one) => !to.includes(one));
  const entered = to.filter((one) => !from.includes(one));
  return [
    ...left.map((one) => ({ type: 'participant.unseated' as const, sessionId: one, participantId: id })),
    ...entered.map((one) => ({ type: 'participant.seated' as const, sessionId: one, participantId: id })),
  ];
}

/** What the moves of these people mean for the rounds that go on: who leaves gives the turn on, who comes gets one. */
function turnsAfter(conference: Conference, events: readonly SeatingEvent[], isHere: (id: ParticipantId) => boolean) {
  return [...conference.sessions.values()].flatMap((session): RoundEvent[] => {
    const here = events.filter((event) => 'sessionId' in event && event.sessionId === session.id);
    const who = (type: SeatingEvent['type']) =>
      here.flatMap((event) => (event.type === type && 'participantId' in event ? [event.participantId] : []));
    const coming = who('participant.seated').flatMap((id) => conference.people.get(id) ?? []);
    const admitted = coming.filter(({ participation }) => participation === 'admitted');
    return [
      ...turnWithout(session, who('participant.unseated'), isHere),
      ...admitted.flatMap((person) => joinRound(conference, session, person)),
    ];
  });
}

/** Somebody of this conference who can be moved; who leads it sits in every session. */
function movable(conference: Conference, id: ParticipantId): Person | Refusal {
  const person = conference.people.get(id);
  if (person === undefined) return refuse('participant.unknown');
  if (person.participation === 'removed') return refuse('participant.removed');
  return person.role === 'chair' ? refuse('role.forbidden') : person;
}

/** The next session of a conference: after the last one, as long as it lasts when nobody says how long. */
function planOf(conference: Conference, wish: Addition): SessionPlan {
  const last = [...conference.sessions.values()].at(-1);
  const after = Date.parse(last?.startsAt ?? conference.startsAt) + (last?.plannedMinutes ?? 0) * 60_000;
  return {
    startsAt: new Date(wish.startsAt === undefined ? after : Date.parse(wish.startsAt)).toISOString(),
    plannedMinutes: wish.plannedMinutes ?? last?.plannedMinutes ?? conference.plannedMinutes,
    videoUrl: wish.videoUrl ?? null,
  };
}

function noRoomFor(conference: Conference, { clients, prosecutor, videoUrl }: Addition): Refusal | null {
  if (conference.status === 'closed') return refuse('conference.closed');
  if (!audienceIsAllowed({ clients, prosecutor })) return refuse('session.audience');
  const calls = [...conference.sessions.values()].map((session) => session.videoUrl);
  if (!callsAreApart([...calls, videoUrl ?? null])) return refuse('session.sameCall');
  return conference.sessions.size < LIMITS.sessionsPerConference
    ? null
    : refuseLimit('sessionsPerConference', LIMITS.sessionsPerConference);
}

/** Why these people may not all sit in one more session, or null when they may. */
function cannotSit(conference: Conference, people: readonly ParticipantId[], session: SessionId): Refusal | null {
  let after = conference;
  for (const id of people) {
    const person = after.people.get(id);
    if (person === undefined || person.participation === 'removed') return refuse('participant.unknown');
    after = reseated(after, id, [...person.sessionIds, session]);
  }
  for (const id of people) {
    const person = after.people.get(id);
    const refusal = person === undefined ? null : misseated(after, person);
    if (refusal !== null) return refusal;
  }
  return null;
}

export const seatingCommands = {
  /** Brings somebody into exactly these sessions; a client's confidants come along. */
  'participant.place': command<Place, SeatingEvent | RoundEvent>({
    schema: z.object({ participantId, sessionIds }),
    rule(conference, fields, { isHere }) {
      if (conference.status === 'closed') return refuse('conference.closed');
      const person = movable(conference, fields.participantId);
      if ('ok' in person) return person;
      const to = [...conference.sessions.keys()].filter((id) => fields.sessionIds.includes(id));
      if (to.length !== new Set(fields.sessionIds).size) return refuse('session.unknown');
      const moved = [person, ...confidantsOf(conference, person.id)];
      const after = moved.reduce((now, one) => reseated(now, one.id, to), conference);
      for (const one of moved) {
        const refusal = misseated(after, { ...one, sessionIds: to });
        if (refusal !== null) return refusal;
      }
      const events = moved.flatMap((one) => moves(one, to));
      if (events.length === 0) return NOTHING_TO_DO;
      return decided<SeatingEvent | RoundEvent>([...events, ...turnsAfter(conference, events, isHere)]);
    },
  }),
  /** Marks that two clients never share a session, or takes that back for good. Refused while they do. */
  'participant.keepApart': command<Apart, SeatingEvent>({
    schema: z.object({ participantId, otherId: participantId, apart: z.boolean() }),
    rule(conference, { participantId: id, otherId, apart }) {
      const [one, other] = [conference.people.get(id), conference.people.get(otherId)];
      if (one?.role !== 'client' || other?.role !== 'client' || one === other) return refuse('participant.unknown');
      if (!apart) {
        const lifted = pairsApart(conference, one, other).map(([self, another]): SeatingEvent => {
          return { type: 'participant.keptApart', participantId: self, otherId: another, apart };
        });
        return lifted.length === 0 ? NOTHING_TO_DO : decided(lifted);
      }
      if (keptApart(one, other)) return NOTHING_TO_DO;
      const marked = { type: 'participant.keptApart', participantId: id, otherId, apart } as const;
      const after = keepApart(conference, marked);
      // What one of them wrote stays where the other would read it, whoever is named first.
      const both = [after.people.get(id) ?? one, after.people.get(otherId) ?? other];
      if (both.some((person) => misseated(after, person) !== null)) return refuse('session.apart');
      return decided<SeatingEvent>([marked]);
    },
  }),
  /** One more session, for these people and the chair: what a late prosecutor, or a second client, makes needed. */
  'session.add': command<Addition, SeatingEvent>({
    schema: z.object({
      name: sessionName,
      clients: z.boolean(),
      prosecutor: z.boolean(),
      participantIds: z.array(participantId).check(z.maxLength(LIMITS.participantsPerConference)),
      startsAt: z.optional(moment),
      plannedMinutes: z.optional(sessionMinutes),
      videoUrl: z.optional(videoUrl),
    }),
    rule(conference, fields, { actor, newId }) {
      const impossible = noRoomFor(conference, fields);
      if (impossible !== null) return impossible;
      const id = sessionId.parse(newId());
      const { name, clients, prosecutor } = fields;
      const base = { id, name, audience: { clients, prosecutor }, ...planOf(conference, fields) };
      const sessions = new Map(conference.sessions).set(
        id,
        newSession({ ...base, phase: conference.phase, guide: conference.house.guide }),
      );
      const named = fields.participantIds.flatMap((one) => [one, ...confidantsOf(conference, one).map((of) => of.id)]);
      const people = [...new Set([actor.id, ...named])];
      const refusal = cannotSit({ ...conference, sessions }, people, id);
      if (refusal !== null) return refusal;
      const seated = people.map((one) => ({ type: 'participant.seated' as const, sessionId: id, participantId: one }));
      return decided<SeatingEvent>([{ type: 'session.added', sessionId: id }, ...seated], {
        effects: [{ type: 'session.add', session: base }],
        data: { sessionId: id },
      });
    },
  }),
};

function seat(conference: Conference, event: SeatingEvent & { sessionId: SessionId; participantId: ParticipantId }) {
  const person = conference.people.get(event.participantId);
  if (person === undefined || person.sessionIds.includes(event.sessionId)) return conference;
  const order = [...conference.sessions.keys()];
  const seated = order.filter((id) => id === event.sessionId || person.sessionIds.includes(id));
  const session = conference.sessions.get(event.sessionId);
  const entered =
    session === undefined ? conference : withSession(conference, session.id, withSat(session, [person.id]));
  return reseated(entered, person.id, seated);
}

function unseat(conference: Conference, event: SeatingEvent & { sessionId: SessionId; participantId: ParticipantId }) {
  const person = conference.people.get(event.participantId);
  const session = conference.sessions.get(event.sessionId);
  if (person === undefined || session === undefined) return conference;
  const left = person.sessionIds.filter((id) => id !== event.sessionId);
  return withSession(reseated(conference, person.id, left), session.id, withoutInQueues(session, person.id));
}

/** The mark stands with the first of the two; who said it of whom makes no difference. */
function keepApart(conference: Conference, event: SeatingEvent & { type: 'participant.keptApart' }): Conference {
  const { participantId: id, otherId, apart } = event;
  const without = (one: ParticipantId, other: ParticipantId) =>
    (conference.people.get(one)?.apartFrom ?? []).filter((id) => id !== other);
  const cleared = withPerson(conference, otherId, { apartFrom: without(otherId, id) });
  return withPerson(cleared, id, { apartFrom: [...without(id, otherId), ...(apart ? [otherId] : [])] });
}

export const seatingFacts = {
  'participant.seated': seat,
  'participant.unseated': unseat,
  'participant.keptApart': keepApart,
  'session.added': (conference: Conference) => conference,
};
