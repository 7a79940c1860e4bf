import type { CommitUnit } from '@samenspraak/server/ports/conference-store.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import type { Score } from '@samenspraak/shared/commands/conference-state.ts';
import { type ParticipantId, type SessionId, sessionId } from '@samenspraak/shared/domain/ids.ts';
import type { PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { BASE, event, ID, OTHER_BASE, unit } from './samples.ts';

const STRENGTH: PreparedItem = { kind: 'strength', text: 'She asks for “help” herself — 😀' };
const NOTE: PreparedItem = {
  ...{ kind: 'domainNote', text: 'Behind with the rent', domain: 'finances', level: 'serious' },
  ...{ basis: 'told', source: 'the landlord', about: ['the family'], shareable: 'notNow', voice: 'child' },
};

/** A session that nobody made. */
const NOWHERE = sessionId.parse('session-9999');

interface Kept {
  readonly items: readonly PreparedItem[];
  readonly session?: SessionId;
  readonly by?: typeof ID.client | typeof ID.chair;
}

function kept({ items, session = ID.clients, by = ID.client }: Kept): CommitUnit {
  return unit({ effects: [{ type: 'preparation.put', sessionId: session, participantId: by, items }] });
}

function forgotten(participantIds: readonly ParticipantId[]): CommitUnit {
  return unit({ effects: [{ type: 'preparations.forget', sessionId: ID.clients, participantIds }] });
}

function describePreparations(store: () => Store): void {
  it('[STORE-35] a preparation comes back as given, per session and person, the newest in place of the one before', async () => {
    await store().commit([kept({ items: [STRENGTH] })]);
    await store().commit([kept({ items: [NOTE, STRENGTH] }), kept({ items: [STRENGTH], by: ID.chair })]);
    await store().commit([kept({ items: [NOTE], session: ID.professionals })]);
    expect(await store().preparations(ID.clients)).toEqual([
      { participantId: ID.chair, items: [STRENGTH] },
      { participantId: ID.client, items: [NOTE, STRENGTH] },
    ]);
    expect(await store().preparations(ID.professionals)).toEqual([{ participantId: ID.client, items: [NOTE] }]);
    expect(await store().preparations(ID.elsewhere)).toEqual([]);
  });

  it('[STORE-38] somebody reads back their own preparation of one session, and nobody has one where nobody made a session', async () => {
    await store().commit([kept({ items: [NOTE, STRENGTH] }), kept({ items: [STRENGTH], by: ID.chair })]);
    expect(await store().preparation(ID.clients, ID.client)).toEqual([NOTE, STRENGTH]);
    expect(await store().preparation(ID.clients, ID.chair)).toEqual([STRENGTH]);
    expect(await store().preparation(ID.professionals, ID.client)).toBeNull();
    await store().commit([kept({ items: [] })]);
    expect(await store().preparation(ID.clients, ID.client)).toBeNull();
    expect(await store().preparations(NOWHERE)).toEqual([]);
    expect(await store().preparation(NOWHERE, ID.client)).toBeNull();
    await expect(store().commit([kept({ items: [NOTE], session: NOWHERE })])).rejects.toThrow();
  });

  it('[STORE-35] what is taken back is gone, and only that', async () => {
    await store().commit([kept({ items: [STRENGTH] }), kept({ items: [NOTE], by: ID.chair })]);
    await store().commit([kept({ items: [NOTE], session: ID.professionals })]);
    await store().commit([kept({ items: [] })]);
    expect(await store().preparations(ID.clients)).toEqual([{ participantId: ID.chair, items: [NOTE] }]);
    expect(await store().preparations(ID.professionals)).toHaveLength(1);
    await store().commit([kept({ items: [], session: ID.professionals, by: ID.chair })]);
    expect(await store().preparations(ID.professionals)).toHaveLength(1);
  });

  it('[STORE-35] a release forgets those of its session, and those of others stay', async () => {
    await store().commit([kept({ items: [STRENGTH] }), kept({ items: [NOTE], session: ID.professionals })]);
    await store().commit([forgotten([ID.client])]);
    expect(await store().preparations(ID.clients)).toEqual([]);
    expect(await store().preparations(ID.professionals)).toEqual([{ participantId: ID.client, items: [NOTE] }]);
  });

  it('[STORE-35] of a session only the people who are named are forgotten', async () => {
    await store().commit([kept({ items: [STRENGTH] }), kept({ items: [NOTE], by: ID.chair })]);
    await store().commit([forgotten([])]);
    expect(await store().preparations(ID.clients)).toHaveLength(2);
    await store().commit([forgotten([ID.client])]);
    expect(await store().preparations(ID.clients)).toEqual([{ participantId: ID.chair, items: [NOTE] }]);
    await store().commit([forgotten([ID.client, ID.chair])]);
    expect(await store().preparations(ID.clients)).toEqual([]);
  });

  it('[STORE-35] a preparation whose commit fails was never kept, and a release that fails forgot nothing', async () => {
    await store().commit([unit({ events: [event(1)] })]);
    const taken = [event(1)];
    await expect(store().commit([{ ...kept({ items: [NOTE] }), events: taken }])).rejects.toThrow();
    expect(await store().preparations(ID.clients)).toEqual([]);
    await store().commit([kept({ items: [NOTE] })]);
    await expect(store().commit([{ ...forgotten([ID.client]), events: taken }])).rejects.toThrow();
    expect(await store().preparations(ID.clients)).toHaveLength(1);
  });
}

function describeChoices(store: () => Store): void {
  it('[STORE-36] a choice and what was answered beside a number come back; what was not, comes back as nothing', async () => {
    const common = { participantId: ID.client, voiceOf: '', round: 1, grounds: '' };
    const scores: Score[] = [
      { ...common, voice: null, score: 0, choice: 'card-0001', answers: {} },
      { ...common, voice: 'child', score: 9, choice: null, answers: { severity: 'A “lot”', ownView: 'Afraid' } },
      { ...common, voice: null, round: 2, score: 0, choice: 'back', answers: {} },
    ];
    const put = (score: Score) => ({ type: 'score.put', sessionId: ID.clients, ballotId: ID.ballot, score }) as const;
    for (const score of scores) await store().commit([unit({ effects: [put({ ...score, choice: 'other' })] })]);
    await store().commit([unit({ effects: scores.map(put) })]);
    const found = await store().scores(ID.ballot);
    expect(found).toHaveLength(scores.length);
    for (const score of scores) expect(found).toContainEqual(score);
  });
}

/** What every store promises about what is kept for one person's eyes until it is shown. */
export function secretRules(fresh: () => Promise<Store>): void {
  describe('secrets', () => {
    let store: Store;
    beforeEach(async () => {
      store = await fresh();
      await store.createConference(BASE);
      await store.createConference(OTHER_BASE);
    });
    describePreparations(() => store);
    describeChoices(() => store);
  });
}
