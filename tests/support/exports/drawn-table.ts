import type { StoredConference } from '@samenspraak/server/ports/conference-store.ts';
import type { Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { Fact } from '@samenspraak/shared/commands/registry.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATES } from '@samenspraak/shared/domain/agreements.ts';
import { NO_HOUSE } from '@samenspraak/shared/domain/house.ts';
import type {
  AgreementId,
  CardId,
  CaseId,
  ConferenceId,
  ParticipantId,
  SessionId,
} from '@samenspraak/shared/domain/ids.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import fc from 'fast-check';
import * as Y from 'yjs';

export const MADE_AT = '2026-11-22T12:00:00.000Z';
const SESSIONS = ['om', 'professionals', 'clients'] as const;
type SessionName = (typeof SESSIONS)[number];

/** Whoever sits in one session carries it in their name, so that a name that is somewhere else is seen at once. */
function person(role: Role, ...sessions: SessionName[]): Person {
  const mark = sessions.length === 1 ? `<${sessions[0]}>` : '';
  return {
    ...{ id: `person-${role}` as ParticipantId, name: `P${mark}${role}`, role, language: 'nl', apartFrom: [] },
    ...{ organisationId: null, organisation: role === 'client' ? null : `O${mark}${role}`, clientOf: null },
    sessionIds: sessions.map((name) => `session-${name}` as SessionId),
    participation: 'invited',
  };
}

export const PEOPLE: readonly Person[] = [
  person('chair', 'om', 'professionals', 'clients'),
  person('caseManager', 'clients'),
  person('partner', 'clients'),
  person('expert', 'professionals'),
  person('prosecutor', 'om'),
  person('client', 'clients'),
];

interface DrawnAgreement {
  readonly session: SessionName;
  readonly text: string;
  readonly who: number;
  readonly free: boolean;
  readonly state: (typeof AGREEMENT_STATES)[number];
  readonly kind: (typeof AGREEMENT_KINDS)[number] | null;
}

interface Drawn {
  readonly agreements: readonly DrawnAgreement[];
  readonly removed: string | null;
  readonly coordinator: string | null;
}
export interface DrawnTable extends Drawn {
  readonly stored: StoredConference;
}

/** Conferences with agreements in every session, and perhaps somebody who was sent away. */
export const drawnTable: fc.Arbitrary<DrawnTable> = fc
  .record({
    agreements: fc.array(
      fc.record({
        session: fc.constantFrom(...SESSIONS),
        text: fc.string({ unit: 'binary', maxLength: 12 }),
        who: fc.nat(9),
        free: fc.boolean(),
        state: fc.constantFrom(...AGREEMENT_STATES),
        kind: fc.constantFrom(null, ...AGREEMENT_KINDS),
      }),
      { maxLength: 8 },
    ),
    removed: fc.constantFrom(null, 'person-partner', 'person-expert'),
    coordinator: fc.constantFrom(null, 'person-partner', 'person-expert', 'person-caseManager'),
  })
  .map((drawn) => ({ ...drawn, stored: storedOf(drawn) }));

function storedOf({ agreements, removed, coordinator }: Drawn): StoredConference {
  const facts: Fact[] = PEOPLE.flatMap(({ id: participantId }): Fact[] => [
    { type: 'participant.invited', participantId },
    { type: 'participant.joined', participantId },
    { type: 'participant.admitted', participantId },
  ]);
  facts.push({ type: 'conference.opened' });
  agreements.forEach((one, index) => {
    facts.push(...agreed(one, index));
  });
  if (coordinator !== null) facts.push({ type: 'coordinator.took', participantId: coordinator as ParticipantId });
  if (removed !== null) facts.push({ type: 'participant.removed', participantId: removed as ParticipantId });
  return {
    base: {
      ...{ id: 'conference-drawn' as ConferenceId, caseId: 'case-drawn' as CaseId, reference: 'D-1', kind: 'focus' },
      ...{ phase: 'immediateSafety', startsAt: MADE_AT, plannedMinutes: 90, house: NO_HOUSE, madeBy: null },
      sessions: SESSIONS.map((name) => ({
        ...{ id: `session-${name}` as SessionId, name: `deel <${name}>`, startsAt: MADE_AT, plannedMinutes: 30 },
        ...{ videoUrl: null, audience: { clients: name === 'clients', prosecutor: name === 'om' } },
      })),
    },
    people: PEOPLE,
    events: facts.map((fact, index) => ({ seq: index + 1, at: MADE_AT, actor: null, fact, previous: '', hash: '' })),
  };
}

/** Whoever sits in a session and has no mark of another. */
function membersOf(session: SessionName): readonly Person[] {
  return PEOPLE.filter(({ name }) => name.includes(`<${session}>`));
}

function agreed({ session, text, who, free, state, kind }: DrawnAgreement, index: number): Fact[] {
  const sessionId = `session-${session}` as SessionId;
  const id = `agreement-${index}` as AgreementId;
  const members = membersOf(session);
  const one = members[who % Math.max(1, members.length)]?.id ?? 'niemand';
  const said = (what: string) => `<${session}>${what} ${text}`;
  const adopted: Fact = {
    ...{ type: 'agreement.adopted', sessionId },
    agreement: {
      ...{
        id,
        cardId: `card-agreed-${index}` as CardId,
        what: said('wat'),
        plainWords: said('gewoon'),
        by: '2026-12-01',
      },
      ...{
        who: free ? [said('buur')] : [one],
        why: said('waarom'),
        forWhom: [said('kind 1'), one],
        agreementKind: kind,
      },
      answers: [`card-need-${session}` as CardId, 'card-elsewhere' as CardId],
      bottomLine: `card-line-${session}` as CardId,
      watcher: free ? said('wacht') : one,
      ifNotKept: said('anders'),
    },
  };
  const updated = {
    type: 'agreement.updated',
    sessionId,
    agreementId: id,
    state,
    why: said('omdat'),
    said: id,
  } as const;
  return state === 'open' ? [adopted] : [adopted, { ...updated, by: one as ParticipantId }];
}

/** What lies on disk of it: the documents as they were written, and the events. */
export function storeOf({ stored, removed, coordinator, agreements }: DrawnTable) {
  const conference = { ...stored, ...storedOf({ agreements, removed, coordinator }) };
  return {
    conference: async () => conference,
    document: async (sessionId: SessionId) => ({
      ...{ snapshot: null, clients: [], fellBack: false },
      updates: [{ sessionId, seq: 1, bytes: boardOf(sessionId.replace('session-', '') as SessionName) }],
    }),
  };
}

function boardOf(session: SessionName): Uint8Array {
  const doc = new Y.Doc();
  const [author] = membersOf(session);
  if (author === undefined) throw new Error(`nobody sits in ${session}`);
  const own = { author: author.id, order: 'a0' } as const;
  addCard(doc, `card-need-${session}` as CardId, {
    ...own,
    kind: 'need',
    text: `<${session}> nodig`,
    source: `<${session}>bron`,
  });
  addCard(doc, `card-line-${session}` as CardId, {
    ...{
      ...own,
      kind: 'bottomLine',
      text: `<${session}> bodem`,
      goodEnough: `<${session}> genoeg`,
      watcher: author.id,
    },
  });
  return Y.encodeStateAsUpdate(doc);
}
