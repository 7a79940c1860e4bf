import { type Refusal, refuse } from '../domain/errors.ts';
import type { ParticipantId, SessionId } from '../domain/ids.ts';
import { roleFits } from '../domain/sessions.ts';
import { audienceOf, type Conference, type Person, type Session } from './conference-state.ts';
import { haveHeard, isSamePerson } from './former.ts';

/** What decides where somebody may sit. */
export type Seated = Pick<Person, 'id' | 'name' | 'role' | 'clientOf' | 'apartFrom' | 'sessionIds'>;

/** Whether these two are never in one session; who said it of whom makes no difference. */
export function keptApart(one: Seated, other: Seated): boolean {
  return one.apartFrom.includes(other.id) || other.apartFrom.includes(one.id);
}

/** Who sits in a session, or sat there since it began: what they said there stays to be read. */
function everIn(conference: Conference, session: Session): Person[] {
  const before = session.sat.flatMap((id) => conference.people.get(id) ?? []);
  return [...audienceOf(conference, session.id), ...before];
}

/** Why somebody may not sit in these sessions of the conference, or null when they may (domain.md §5). */
export function misseated(conference: Conference, person: Seated): Refusal | null {
  for (const id of person.sessionIds) {
    const session = conference.sessions.get(id);
    if (session === undefined) return refuse('session.unknown');
    if (!roleFits(person.role, session.audience)) return refuse('session.audience');
    if (everIn(conference, session).some((other) => keptApart(person, other))) return refuse('session.apart');
    if (!hasHeard(conference, session, person)) return refuse('session.carried');
  }
  return besideTheirClient(conference, person);
}

/** Whether what was brought to a session from an earlier conference is nothing new to somebody, from whom it may be kept. */
function hasHeard(conference: Conference, { id, heard }: Session, person: Seated): boolean {
  const others = audienceOf(conference, id).filter((one) => one.id !== person.id && isSamePerson(one, person));
  return heard.every((those) => haveHeard(those, [person, ...others]));
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
