import type { CardSnapshot } from '../document/card-snapshot.ts';
import type { ConferenceId, SessionId } from '../domain/ids.ts';
import { isFamily } from '../domain/roles.ts';
import type { Audience } from '../domain/sessions.ts';
import type { Agreement, Known, Person } from './conference-state.ts';

/** A session of an earlier conference of the same case: what its table left behind, and who sat there. */
export interface FormerSession {
  readonly conferenceId: ConferenceId;
  readonly sessionId: SessionId;
  readonly name: string;
  /** When that conference was held, ISO 8601. */
  readonly at: string;
  readonly audience: Audience;
  /** Everybody of that conference; cards and agreements name them. */
  readonly people: readonly Person[];
  /** Who of them sat in this session, and was not sent away or moved since. */
  readonly sat: readonly Person[];
  readonly agreements: readonly Agreement[];
  /** The cards of its picture as they stood last, in board order, without what may not be passed on. */
  readonly cards: readonly CardSnapshot[];
}

/** Whether somebody now is who they were then: a guest has no account, so by role and name. */
export function isSamePerson(now: Known, then: Known): boolean {
  return now.role === then.role && now.name.trim().toLowerCase() === then.name.trim().toLowerCase();
}

/** From whom what is said at one table may be kept at another (domain.md §5). */
function isKeptFrom({ role }: Known): boolean {
  return isFamily(role) || role === 'prosecutor';
}

/** Who of the family and the prosecution heard what a session said. Of several who are called alike none, unless all of them did. */
export function heardBy({ people, sat }: Pick<FormerSession, 'people' | 'sat'>): Known[] {
  const there = people.filter((person) => isKeptFrom(person) && person.participation !== 'removed');
  const sawAll = (person: Person) =>
    there.filter((one) => isSamePerson(one, person)).every(({ id }) => sat.some((one) => one.id === id));
  return there.filter(sawAll).map(({ role, name }) => ({ role, name }));
}

/** Whether all of the family and the prosecution at a table are known to have heard it. */
export function haveHeard(heard: readonly Known[], people: readonly Known[]): boolean {
  return people.filter(isKeptFrom).every((person) => {
    const alike = people.filter((one) => isSamePerson(one, person));
    return heard.filter((one) => isSamePerson(one, person)).length >= alike.length;
  });
}

/**
 * Whether the words of an earlier session may come to one of today. Nothing said without clients or without the prosecutor
 * reaches them this way, and each client of today must have sat there: others may have had a session of their own
 * (domain.md §5). A table for clients at which none is expected yet takes nothing, for who will sit there is not to be known.
 */
export function mayCross(
  former: FormerSession,
  now: { readonly audience: Audience; readonly people: readonly Known[] },
): boolean {
  if (now.audience.clients && !former.audience.clients) return false;
  if (now.audience.prosecutor && !former.audience.prosecutor) return false;
  if (now.audience.clients && !now.people.some(({ role }) => role === 'client')) return false;
  return haveHeard(heardBy(former), now.people);
}
