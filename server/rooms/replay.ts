import { type Conference, newSession } from '@samenspraak/shared/commands/conference-state.ts';
import { fold } from '@samenspraak/shared/commands/registry.ts';
import type { StoredConference } from '../ports/conference-store.ts';
import { CHAIN_START } from './chain.ts';
import type { Remembered } from './ledger.ts';
import { counted, type Tally } from './tally.ts';

/** A conference from its base rows and all its events, counted as they were counted when they happened. */
export function replay({ base, people, events }: StoredConference): Remembered {
  const { id, caseId, reference, kind, startsAt, plannedMinutes, phase, house } = base;
  let conference: Conference = {
    ...{ id, caseId, reference, kind, startsAt, plannedMinutes, phase, house },
    status: 'planned',
    people: new Map(people.map((person) => [person.id, { ...person, participation: 'invited' }])),
    sessions: new Map(
      base.sessions.map((session) => [session.id, newSession({ ...session, phase, guide: house.guide })]),
    ),
    ballots: new Map(),
    agreements: new Map(),
    coordination: { coordinator: null, since: null, handOver: null },
    copies: [],
    withdrawn: [],
    clientsApart: false,
    seq: 0,
  };
  let tally: Tally = new Map();
  for (const { fact, at } of events) {
    tally = counted(tally, fact, conference);
    conference = fold(conference, fact, at);
  }
  return { conference, tally, lastHash: events.at(-1)?.hash ?? CHAIN_START };
}
