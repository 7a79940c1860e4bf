import type { ParticipantId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import type { Conference, Person } from './conference-state.ts';
import { keptApart } from './seating-rules.ts';

/** Whether two people go by one name: capitals, accents, and spaces more or fewer, make no difference. */
export function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return unaccented(name).trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Words without the accents on their letters: who types a name in haste leaves those out. */
export function unaccented(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '');
}

interface Returning {
  readonly role: Role;
  readonly name: string;
}

/** As whom this client was in the conference before, each time until they were removed. */
function earlierSelves(conference: Conference, { role, name }: Returning): Person[] {
  if (role !== 'client') return [];
  return [...conference.people.values()].filter(
    (one) => one.role === 'client' && one.participation === 'removed' && isSameName(one.name, name),
  );
}

/**
 * With whom somebody who comes back is never together: a removal does not undo what was marked, by either side, before it
 * (domain.md §5). It counts until the chair lifts it.
 */
export function marksOfBefore(conference: Conference, returning: Returning): ParticipantId[] {
  const selves = earlierSelves(conference, returning);
  return [...conference.people.values()]
    .filter((other) => selves.some((self) => self.id !== other.id && keptApart(self, other)))
    .map(({ id }) => id);
}

/**
 * Everybody from whom a client is to be kept when clients are kept apart and nobody says otherwise; also who was removed, for
 * what they wrote stays to be read. Whoever comes back is not kept from who they were.
 */
function usualMarks(conference: Conference, { role, name, together = [] }: Guest): ParticipantId[] {
  if (!conference.clientsApart || role !== 'client') return [];
  const selves = earlierSelves(conference, { role, name }).map(({ id }) => id);
  const clients = [...conference.people.values()].filter((one) => one.role === 'client');
  return clients.map(({ id }) => id).filter((id) => !together.includes(id) && !selves.includes(id));
}

interface Guest extends Returning {
  readonly apartFrom: readonly ParticipantId[];
  /** Beside whom they may sit although clients are kept apart. */
  readonly together?: readonly ParticipantId[] | undefined;
}

/** With whom somebody who is invited is never together: as the chair said, as it was before, and as it is usual here. */
export function marksFor(conference: Conference, guest: Guest): ParticipantId[] {
  const marks = [...guest.apartFrom, ...marksOfBefore(conference, guest), ...usualMarks(conference, guest)];
  return [...new Set(marks)];
}

/**
 * Every pair that is kept apart between these two, as who they are and as who they were: what the chair lifts is lifted for
 * good, and does not come back with the next invitation.
 */
export function pairsApart(conference: Conference, one: Person, other: Person): [ParticipantId, ParticipantId][] {
  const all = (person: Person) => [person, ...earlierSelves(conference, person).filter(({ id }) => id !== person.id)];
  return all(one).flatMap((self) =>
    all(other)
      .filter((another) => keptApart(self, another))
      .map((another): [ParticipantId, ParticipantId] => [self.id, another.id]),
  );
}
