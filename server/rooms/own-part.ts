import { setImmediate } from 'node:timers/promises';
import type { Conference, Person, Session } from '@samenspraak/shared/commands/conference-state.ts';
import { coordinatorAmong } from '@samenspraak/shared/commands/coordinator-of.ts';
import { type Refusal, refuse } from '@samenspraak/shared/domain/errors.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceStore } from '../ports/conference-store.ts';
import { replay } from './replay.ts';

/** The document of a session as it lies on disk: to be applied in this order. */
interface OwnBoard {
  readonly session: SessionId;
  readonly updates: readonly Uint8Array[];
}

/** What one person's own sessions hold, and nothing of any other: plain values, fit to be handed to another thread. */
export interface OwnPart {
  readonly reader: Person;
  readonly conference: Conference;
  /** In the order in which they are held. */
  readonly boards: readonly OwnBoard[];
  /** Who keeps the plan together, when the reader meets them. */
  readonly coordinator: ParticipantId | null;
  /** Ids of people, so that one that stands where a name is meant is known for what it is. */
  readonly ids: ReadonlySet<string>;
}

/** The reader, as somebody who was let in. Refuses those who wait, were removed or were never there. */
function readerIn({ people }: Conference, id: ParticipantId): Person | Refusal {
  const person = people.get(id);
  if (person === undefined) return refuse('participant.unknown');
  if (person.participation === 'removed') return refuse('participant.removed');
  return person.participation === 'admitted' ? person : refuse('participant.waiting');
}

function those<Id, Thing>(all: ReadonlyMap<Id, Thing>, keep: (thing: Thing) => boolean): Map<Id, Thing> {
  return new Map([...all].filter(([, thing]) => keep(thing)));
}

/** A conference of the reader's own sessions alone. An allow-list: what is not named here is in no export. */
function partOf(conference: Conference, reader: Person, coordinator: ParticipantId | null): Conference {
  const own = new Set<SessionId>(reader.sessionIds);
  const { id, caseId, reference, kind, startsAt, plannedMinutes, phase, house, status } = conference;
  const people = those(conference.people, (person) => meets(person, own));
  return {
    ...{ id, caseId, reference, kind, startsAt, plannedMinutes, phase, house, status, clientsApart: false, seq: 0 },
    people: new Map([...people].map(([key, person]) => [key, seenFrom(person, own)])),
    sessions: those(conference.sessions, (session: Session) => own.has(session.id)),
    ballots: new Map(),
    agreements: those(conference.agreements, ({ sessionId }) => own.has(sessionId)),
    coordination: { coordinator, since: null, handOver: null },
    copies: [],
    withdrawn: conference.withdrawn.filter(({ sessionId }) => own.has(sessionId)),
  };
}

function meets(person: Person, own: ReadonlySet<SessionId>): boolean {
  return person.participation !== 'removed' && person.sessionIds.some((session) => own.has(session));
}

/** Somebody as far as the reader's sessions know them: where else they sit is not for the reader. */
function seenFrom(person: Person, own: ReadonlySet<SessionId>): Person {
  return { ...person, sessionIds: person.sessionIds.filter((session) => own.has(session)), apartFrom: [] };
}

/** What lies on disk for this person. `live` is the same conference as it was decided: both must have let them in. */
export async function ownPartOf(
  store: Pick<ConferenceStore, 'conference' | 'document'>,
  live: Conference,
  id: ParticipantId,
): Promise<OwnPart | Refusal> {
  const now = readerIn(live, id);
  if ('ok' in now) return now;
  const stored = await store.conference(live.id);
  if (stored === null) return refuse('notFound');
  const { conference } = replay(stored);
  const then = readerIn(conference, id);
  if ('ok' in then) return then;
  const reader = { ...then, sessionIds: then.sessionIds.filter((session) => now.sessionIds.includes(session)) };
  const met = coordinatorAmong(conference, reader.sessionIds)?.id ?? null;
  const part = partOf(conference, reader, met);
  const boards = await boardsOf(store, [...part.sessions.keys()]);
  if (boards === null) return refuse('store.unavailable');
  return { reader, conference: part, boards, coordinator: met, ids: new Set(conference.people.keys()) };
}

/** Null when one of them cannot be read back: half a plan would pass for the whole. */
async function boardsOf(
  store: Pick<ConferenceStore, 'document'>,
  sessions: readonly SessionId[],
): Promise<OwnBoard[] | null> {
  const boards: OwnBoard[] = [];
  try {
    for (const session of sessions) {
      // A full board takes a while to read: others' edits come between.
      await setImmediate();
      const { snapshot, updates } = await store.document(session);
      const all = updates.map(({ bytes }) => bytes);
      boards.push({ session, updates: snapshot === null ? all : [snapshot.bytes, ...all] });
    }
    return boards;
  } catch {
    return null;
  }
}

/** Why what was read is not (wholly) theirs any more; null while it is. */
export function noLongerTheirs(live: Conference, { reader, boards }: OwnPart): Refusal | null {
  const now = readerIn(live, reader.id);
  if ('ok' in now) return now;
  return boards.every(({ session }) => now.sessionIds.includes(session)) ? null : refuse('conference.moved');
}
