import type {
  CommitUnit,
  ConferenceBase,
  StoredEvent,
  StoredUpdate,
} from '@samenspraak/server/ports/conference-store.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import type { Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { Fact } from '@samenspraak/shared/commands/registry.ts';
import { NO_HOUSE } from '@samenspraak/shared/domain/house.ts';
import {
  ballotId,
  caseId,
  commandId,
  conferenceId,
  organisationId,
  participantId,
  sessionId,
  userId,
} from '@samenspraak/shared/domain/ids.ts';

/** How a contract opens a fresh, empty store. */
export type OpenStore = () => Promise<Store>;

export const ID = {
  case: caseId.parse('case-0001'),
  conference: conferenceId.parse('conference-0001'),
  otherConference: conferenceId.parse('conference-0002'),
  professionals: sessionId.parse('session-0001'),
  clients: sessionId.parse('session-0002'),
  elsewhere: sessionId.parse('session-0003'),
  chair: participantId.parse('participant-0001'),
  client: participantId.parse('participant-0002'),
  user: userId.parse('user-0001'),
  organisation: organisationId.parse('organisation-0001'),
  ballot: ballotId.parse('ballot-0001'),
  otherBallot: ballotId.parse('ballot-0002'),
  command: commandId.parse('0b8f5f0e-3c57-4c1b-9a55-6c1a4d0f7a11'),
} as const;

export const MOMENT = '2026-11-20T09:00:00.000Z';
export const LATER = '2026-11-20T11:00:00.000Z';

export const BASE: ConferenceBase = {
  id: ID.conference,
  caseId: ID.case,
  reference: 'HGL-26-014',
  kind: 'focus',
  phase: 'riskFocused',
  startsAt: MOMENT,
  plannedMinutes: 90,
  madeBy: ID.user,
  house: NO_HOUSE,
  sessions: [
    {
      ...{ id: ID.professionals, name: 'Professionals', audience: { clients: false, prosecutor: true } },
      ...{ startsAt: MOMENT, plannedMinutes: 40, videoUrl: 'https://video.example/om' },
    },
    {
      ...{ id: ID.clients, name: 'Family', audience: { clients: true, prosecutor: false } },
      ...{ startsAt: LATER, plannedMinutes: 50, videoUrl: null },
    },
  ],
};

export const OTHER_BASE: ConferenceBase = {
  ...BASE,
  id: ID.otherConference,
  sessions: [
    {
      ...{ id: ID.elsewhere, name: 'Family', audience: { clients: true, prosecutor: false } },
      ...{ startsAt: MOMENT, plannedMinutes: 90, videoUrl: null },
    },
  ],
};

export const CHAIR: Person = {
  id: ID.chair,
  name: 'Noor',
  role: 'chair',
  organisationId: ID.organisation,
  organisation: 'ZVH',
  sessionIds: [ID.professionals, ID.clients],
  language: 'nl',
  clientOf: null,
  apartFrom: [],
  participation: 'invited',
};

export const CLIENT: Person = {
  ...CHAIR,
  id: ID.client,
  name: 'Zoë “Z” Ünal',
  role: 'client',
  organisationId: null,
  organisation: null,
  sessionIds: [ID.clients],
  language: 'en',
};

/** A unit for the sample conference with only the parts that matter to a test. */
export function unit(parts: Partial<CommitUnit>): CommitUnit {
  return { conferenceId: ID.conference, events: [], effects: [], updates: [], clients: [], commands: [], ...parts };
}

export function event(seq: number, fact: Fact = { type: 'conference.created' }): StoredEvent {
  return { seq, at: MOMENT, actor: ID.chair, fact, previous: `hash-${seq - 1}`, hash: `hash-${seq}` };
}

/** `count` updates from number `from` on, each with bytes that say which one it is. */
export function updates(from: number, count: number, session: StoredUpdate['sessionId'] = ID.clients): StoredUpdate[] {
  return Array.from({ length: count }, (_, index) => {
    const seq = from + index;
    return { sessionId: session, seq, bytes: Uint8Array.from([0, 255, seq % 256]) };
  });
}

export function text(bytes: string): Uint8Array {
  return new TextEncoder().encode(bytes);
}
