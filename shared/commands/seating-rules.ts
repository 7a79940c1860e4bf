import { type Refusal, refuse } from '../domain/errors.ts';
import type { ParticipantId, SessionId } from '../domain/ids.ts';
import { roleFits } from '../domain/sessions.ts';
import { audienceOf, type Conference, type Person } from './conference-state.ts';

/** What decides where somebody may sit. */
export type Seated = Pick<Person, 'id' | 'role' | 'clientOf' | 'apartFrom' | 'sessionIds'>;

/** Whether these two are never in one session; who said it of whom makes no difference. */
function keptApart(one: Seated, other: Seated): boolean {
  return one.apartFrom.includes(other.id) || other.apartFrom.includes(one.id);
}

/** Why somebody may not sit in these sessions of the conference, or null when they may (domain.md §5). */
export function misseated(conference: Conference, person: Seated): Refusal | null {
  for (const id of person.sessionIds) {
    const session = conference.sessions.get(id);
    if (session === undefined) return refuse('session.unknown');
    if (!roleFits(person.role, session.audience)) return refuse('session.audience');
    if (audienceOf(conference, id).some((other) => keptApart(person, other))) return refuse('session.apart');
  }
  return besideTheirClient(conference, person);
}

/** A confidant belongs to one client, and sits where that client sits (domain.md §2, §5). */
function besideTheirClient(conference: Conference, { role, clientOf, sessionIds }: Seated): Refusal | null {
  if (role !== 'confidant') return clientOf === null ? null : refuse('participant.unknown');
  const client = clientOf === null ? undefined : conference.people.get(clientOf);
  if (client?.role !== 'client' || client.participation === 'removed') return refuse('participant.unknown');
  return sessionIds.every((id) => client.sessionIds.includes(id)) ? null : refuse('session.audience');
}

/** The confidants of a client, who go where the client goes. */
export function confidantsOf(conference: Conference, client: ParticipantId): Person[] {
  return [...conference.people.values()].filter(
    ({ role, clientOf, participation }) => role === 'confidant' && clientOf === client && participation !== 'removed',
  );
}

/** The conference with somebody in exactly these sessions. */
export function reseated(conference: Conference, id: ParticipantId, sessionIds: readonly SessionId[]): Conference {
  const person = conference.people.get(id);
  if (person === undefined) return conference;
  return { ...conference, people: new Map(conference.people).set(id, { ...person, sessionIds }) };
}
