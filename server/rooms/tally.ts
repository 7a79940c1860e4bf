import type { Conference, Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { Fact } from '@samenspraak/shared/commands/registry.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { FOR_ALL, UNSAID } from './unsaid.ts';

/** How many facts there were in each session, and (null) about the conference as a whole. Never mutated. */
export type Tally = ReadonlyMap<SessionId | null, number>;

/** The tally after one more fact. What is about a person counts in the sessions of that person. */
export function counted(tally: Tally, fact: Fact, conference: Conference): Tally {
  const next = new Map(tally);
  for (const place of placesOf(fact, conference)) next.set(place, (next.get(place) ?? 0) + 1);
  return next;
}

/** How many facts a person can know of: a number that never goes back and tells nothing of others' sessions. */
export function knownTo(person: Person, tally: Tally): number {
  // Who was not let in yet knows of nothing: a number that grows would tell them that the others are at work.
  if (person.participation !== 'admitted') return 0;
  return [null, ...person.sessionIds].reduce((sum, place) => sum + (tally.get(place) ?? 0), 0);
}

function placesOf(fact: Fact, conference: Conference): readonly (SessionId | null)[] {
  if (UNSAID.has(fact.type)) return [];
  if ('sessionId' in fact) return [fact.sessionId];
  if ('participantId' in fact) return conference.people.get(fact.participantId)?.sessionIds ?? [];
  return FOR_ALL.has(fact.type) ? [null] : [];
}
