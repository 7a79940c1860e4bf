import * as z from 'zod/mini';
import { refuse, refuseLimit } from '../domain/errors.ts';
import {
  type OrganisationId,
  organisationId,
  type ParticipantId,
  participantId,
  type SessionId,
  sessionId,
} from '../domain/ids.ts';
import { LIMITS } from '../domain/limits.ts';
import { LANGUAGES, type Language, ROLES, type Role } from '../domain/roles.ts';
import { type Conference, type Person, withPerson, withSat } from './conference-state.ts';
import { command, decided, type Effect, NOTHING_TO_DO } from './define.ts';
import { withoutInQueues } from './queues.ts';
import { marksFor } from './returning.ts';
import { joinRound, type RoundEvent, turnWithout } from './round-order.ts';
import { confidantsOf, misseated } from './seating-rules.ts';

export interface ParticipantEvent {
  readonly type:
    | 'participant.invited'
    | 'participant.reissued'
    | 'participant.joined'
    | 'participant.admitted'
    | 'participant.removed';
  readonly participantId: ParticipantId;
}

interface Invitation {
  name: string;
  role: Role;
  organisationId: OrganisationId | null;
  organisation: string | null;
  sessionIds: SessionId[];
  language: Language;
  clientOf: ParticipantId | null;
  apartFrom: ParticipantId[];
  /** Of a client: beside whom they may sit, where clients are kept apart unless the chair says otherwise. */
  together?: ParticipantId[] | undefined;
}

type Fields = { participantId: ParticipantId };
const schema = z.object({ participantId });
const everybody = z.array(participantId).check(z.maxLength(LIMITS.participantsPerConference));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** Only clients are kept apart, and only from clients. */
function notClients(conference: Conference, { role, apartFrom }: Person) {
  if (apartFrom.length === 0) return null;
  const all = role === 'client' && apartFrom.every((id) => conference.people.get(id)?.role === 'client');
  return all ? null : refuse('participant.unknown');
}

/** Who does not come back never releases what they prepared: it is forgotten, not kept. */
function withoutPreparations({ sessions }: Conference, id: ParticipantId): Effect[] {
  return [...sessions.values()]
    .filter(({ prepared }) => prepared.includes(id))
    .map((session) => ({ type: 'preparation.put', sessionId: session.id, participantId: id, items: [] }));
}

export const participantCommands = {
  'participant.invite': command<Invitation, ParticipantEvent>({
    wire: false,
    schema: z.object({
      name,
      role: z.enum(ROLES),
      organisationId: z.nullable(organisationId),
      organisation: z.nullable(name),
      sessionIds: z.array(sessionId).check(z.minLength(1), z.maxLength(LIMITS.sessionsPerConference)),
      language: z.enum(LANGUAGES),
      clientOf: z.nullable(participantId),
      apartFrom: z._default(everybody, []),
      together: z.optional(everybody),
    }),
    rule(conference, fields, context) {
      if (conference.status === 'closed') return refuse('conference.closed');
      if (fields.role === 'chair') return refuse('role.forbidden');
      const present = [...conference.people.values()].filter((person) => person.participation !== 'removed');
      if (present.length >= LIMITS.participantsPerConference) {
        return refuseLimit('participantsPerConference', LIMITS.participantsPerConference);
      }
      const id = participantId.parse(context.newId());
      const { name, role, organisationId, organisation, language, clientOf } = fields;
      const apartFrom = marksFor(conference, fields);
      const sessionIds = [...new Set(fields.sessionIds)];
      const place = { organisationId, organisation, sessionIds, language, clientOf, apartFrom };
      const person: Person = { id, name, role, ...place, participation: 'invited' };
      const misfit = notClients(conference, person) ?? misseated(conference, person);
      if (misfit !== null) return misfit;
      return decided([{ type: 'participant.invited', participantId: id }], {
        effects: [{ type: 'person.add', person }],
        data: { participantId: id },
      });
    },
  }),
  /** A new link for somebody who lost theirs: what the old one opened is closed at once. */
  'participant.reissue': command<Fields, ParticipantEvent>({
    wire: false,
    schema,
    rule(conference, fields) {
      const person = conference.people.get(fields.participantId);
      if (person === undefined) return refuse('participant.unknown');
      if (person.participation === 'removed') return refuse('participant.removed');
      return decided([{ type: 'participant.reissued', participantId: person.id }], {
        effects: [{ type: 'access.end', participantId: person.id }],
      });
    },
  }),
  /** Somebody exchanged their link and acknowledged the covenant: the chair walks in, the others knock. */
  'participant.join': command<Record<never, never>, ParticipantEvent>({
    wire: false,
    schema: z.object({}),
    rule(_conference, _fields, { actor }) {
      if (actor.participation === 'removed') return refuse('participant.removed');
      if (actor.participation !== 'invited') return NOTHING_TO_DO;
      const joined: ParticipantEvent = { type: 'participant.joined', participantId: actor.id };
      if (actor.role !== 'chair') return decided([joined]);
      return decided([joined, { type: 'participant.admitted', participantId: actor.id }]);
    },
  }),
  /** Lets somebody in; where a round goes on they get a turn in it. */
  'participant.admit': command<Fields, ParticipantEvent | RoundEvent>({
    schema,
    rule(conference, fields) {
      const person = conference.people.get(fields.participantId);
      if (person === undefined || person.participation === 'invited') return refuse('participant.unknown');
      if (person.participation === 'removed') return refuse('participant.removed');
      if (person.participation === 'admitted') return NOTHING_TO_DO;
      const rounds = [...conference.sessions.values()].filter(({ id }) => person.sessionIds.includes(id));
      return decided<ParticipantEvent | RoundEvent>([
        { type: 'participant.admitted', participantId: person.id },
        ...rounds.flatMap((session) => joinRound(conference, session, person)),
      ]);
    },
  }),
  /** Ends somebody's part in the conference; a client's confidants go with them. */
  'participant.remove': command<Fields, ParticipantEvent | RoundEvent>({
    schema,
    rule(conference, fields, { actor, isHere }) {
      const person = conference.people.get(fields.participantId);
      if (person === undefined) return refuse('participant.unknown');
      if (person.id === actor.id) return refuse('role.forbidden');
      if (person.participation === 'removed') return NOTHING_TO_DO;
      const gone = [person, ...confidantsOf(conference, person.id)].map(({ id }) => id);
      const turns = [...conference.sessions.values()].flatMap((session) => turnWithout(session, gone, isHere));
      return decided<ParticipantEvent | RoundEvent>(
        [...gone.map((id) => ({ type: 'participant.removed', participantId: id }) as const), ...turns],
        {
          effects: gone.flatMap((id) => [
            { type: 'access.end', participantId: id },
            ...withoutPreparations(conference, id),
          ]),
        },
      );
    },
  }),
};

/** A new link is a new hand: what was prepared behind the one before is not read with it. */
function reissue(conference: Conference, { participantId: id }: ParticipantEvent): Conference {
  const sessions = new Map(conference.sessions);
  for (const [key, session] of sessions) {
    if (session.prepared.includes(id)) sessions.set(key, { ...session, sealed: [...new Set([...session.sealed, id])] });
  }
  return { ...withPerson(conference, id, { participation: 'invited' }), sessions };
}

/** Takes somebody out of every queue of the meeting, and what they prepared with them. */
function leave(conference: Conference, id: ParticipantId): Conference {
  const sessions = new Map(conference.sessions);
  for (const [key, session] of sessions) {
    const prepared = session.prepared.filter((one) => one !== id);
    const sealed = session.sealed.filter((one) => one !== id);
    sessions.set(key, { ...session, ...withoutInQueues(session, id), prepared, sealed });
  }
  const { coordination } = conference;
  // Nobody is left who could take it on.
  const handOver = coordination.handOver?.to === id ? null : coordination.handOver;
  return {
    ...withPerson(conference, id, { participation: 'removed' }),
    ...{ sessions, coordination: { ...coordination, handOver } },
  };
}

/** Whoever is invited to a session that has begun may read what was written there. */
function invite(conference: Conference, event: ParticipantEvent): Conference {
  const sessionIds = conference.people.get(event.participantId)?.sessionIds ?? [];
  const sessions = new Map(conference.sessions);
  for (const id of sessionIds) {
    const session = sessions.get(id);
    if (session !== undefined) sessions.set(id, withSat(session, [event.participantId]));
  }
  return { ...conference, sessions };
}

export const participantFacts = {
  'participant.invited': invite,
  'participant.reissued': reissue,
  'participant.joined': (conference: Conference, event: ParticipantEvent) =>
    withPerson(conference, event.participantId, { participation: 'waiting' }),
  'participant.admitted': (conference: Conference, event: ParticipantEvent) =>
    withPerson(conference, event.participantId, { participation: 'admitted' }),
  'participant.removed': (conference: Conference, event: ParticipantEvent) => leave(conference, event.participantId),
};
