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
import { roleFits } from '../domain/sessions.ts';
import { type Conference, type Person, type Session, withPerson } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO } from './define.ts';

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
}

type Fields = { participantId: ParticipantId };
const schema = z.object({ participantId });
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** A confidant belongs to one client, and sits where that client sits (domain.md §2, §5). */
function besideTheirClient(conference: Conference, { role, clientOf, sessionIds }: Invitation) {
  if (clientOf === null) return role === 'confidant' ? refuse('participant.unknown') : null;
  const client = conference.people.get(clientOf);
  if (client?.role !== 'client') return refuse('participant.unknown');
  const together = role !== 'confidant' || sessionIds.every((id) => client.sessionIds.includes(id));
  return together ? null : refuse('session.audience');
}

/** Whether the invitation is to sessions of this conference that may hold this role (domain.md §5). */
function invitationFits(conference: Conference, invitation: Invitation) {
  for (const id of invitation.sessionIds) {
    const session = conference.sessions.get(id);
    if (session === undefined) return refuse('session.unknown');
    if (!roleFits(invitation.role, session.audience)) return refuse('session.audience');
  }
  return besideTheirClient(conference, invitation);
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
    }),
    rule(conference, fields, context) {
      if (conference.status === 'closed') return refuse('conference.closed');
      const present = [...conference.people.values()].filter((person) => person.participation !== 'removed');
      if (present.length >= LIMITS.participantsPerConference) {
        return refuseLimit('participantsPerConference', LIMITS.participantsPerConference);
      }
      const misfit = invitationFits(conference, fields);
      if (misfit !== null) return misfit;
      const id = participantId.parse(context.newId());
      const { name, role, organisationId, organisation, sessionIds, language, clientOf } = fields;
      const place = { organisationId, organisation, sessionIds, language, clientOf };
      const person: Person = { id, name, role, ...place, participation: 'invited' };
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
  'participant.admit': command<Fields, ParticipantEvent>({
    schema,
    rule(conference, fields) {
      const person = conference.people.get(fields.participantId);
      if (person === undefined || person.participation === 'invited') return refuse('participant.unknown');
      if (person.participation === 'removed') return refuse('participant.removed');
      if (person.participation === 'admitted') return NOTHING_TO_DO;
      return decided([{ type: 'participant.admitted', participantId: person.id }]);
    },
  }),
  'participant.remove': command<Fields, ParticipantEvent>({
    schema,
    rule(conference, fields, { actor }) {
      const person = conference.people.get(fields.participantId);
      if (person === undefined) return refuse('participant.unknown');
      if (person.id === actor.id) return refuse('role.forbidden');
      if (person.participation === 'removed') return NOTHING_TO_DO;
      return decided([{ type: 'participant.removed', participantId: person.id }], {
        effects: [{ type: 'access.end', participantId: person.id }],
      });
    },
  }),
};

/** A round goes on with who comes next; it ends when nobody is left to speak. */
function roundWithout(round: Session['round'], id: ParticipantId): Session['round'] {
  const place = round?.order.indexOf(id) ?? -1;
  if (round === null || place < 0) return round;
  const order = round.order.filter((one) => one !== id);
  const index = place < round.index ? round.index - 1 : round.index;
  return index < order.length ? { order, index } : null;
}

/** Takes somebody out of every queue of the meeting. */
function leave(conference: Conference, id: ParticipantId): Conference {
  const sessions = new Map(conference.sessions);
  for (const [key, session] of sessions) {
    const without = <S extends { by: ParticipantId }>(signals: readonly S[]) => signals.filter(({ by }) => by !== id);
    const [hands, helps] = [without(session.hands), without(session.helps)];
    sessions.set(key, { ...session, hands, helps, round: roundWithout(session.round, id) });
  }
  return { ...withPerson(conference, id, { participation: 'removed' }), sessions };
}

export const participantFacts = {
  'participant.invited': (conference: Conference) => conference,
  'participant.reissued': (conference: Conference, event: ParticipantEvent) =>
    withPerson(conference, event.participantId, { participation: 'invited' }),
  'participant.joined': (conference: Conference, event: ParticipantEvent) =>
    withPerson(conference, event.participantId, { participation: 'waiting' }),
  'participant.admitted': (conference: Conference, event: ParticipantEvent) =>
    withPerson(conference, event.participantId, { participation: 'admitted' }),
  'participant.removed': (conference: Conference, event: ParticipantEvent) => leave(conference, event.participantId),
};
