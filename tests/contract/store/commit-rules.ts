import type { CommitUnit } from '@samenspraak/server/ports/conference-store.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import type { Score } from '@samenspraak/shared/commands/conference-state.ts';
import { commandId } from '@samenspraak/shared/domain/ids.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { BASE, CHAIR, event, ID, LATER, OTHER_BASE, unit, updates } from './samples.ts';

const SCORE: Score = {
  ...{ participantId: ID.client, voice: null, voiceOf: '', round: 1, score: 7, choice: null },
  ...{ grounds: 'It was quiet this week', answers: { likelihood: 'small' } },
};

function scored(score: Score, ballotId = ID.ballot): CommitUnit {
  return unit({ effects: [{ type: 'score.put', sessionId: ID.clients, ballotId, score }] });
}

function describeNumbers(store: () => Store): void {
  it('[STORE-9] events come back as given, in their order', async () => {
    const facts = [event(1), event(2, { type: 'hand.raised', sessionId: ID.clients, by: ID.client })];
    const third = { ...event(3, { type: 'conference.opened' }), actor: null };
    await store().commit([unit({ events: facts })]);
    await store().commit([unit({ events: [third] })]);
    expect((await store().conference(ID.conference))?.events).toEqual([...facts, third]);
  });

  it('[STORE-9] updates of several sessions in one unit keep their order', async () => {
    const mixed = [...updates(1, 3), ...updates(1, 2, ID.professionals), ...updates(4, 2)];
    await store().commit([unit({ updates: mixed })]);
    expect((await store().document(ID.clients)).updates.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect((await store().document(ID.professionals)).updates).toEqual(updates(1, 2, ID.professionals));
  });

  it.each([
    ['an event number that is taken', unit({ events: [event(2)] })],
    ['an event number beyond the next', unit({ events: [event(4)] })],
    ['events with a gap between them', unit({ events: [event(3), event(5)] })],
    ['an update number that is taken', unit({ updates: updates(2, 1) })],
    ['an update number beyond the next', unit({ updates: updates(4, 1) })],
    ['the same update number twice', unit({ updates: [...updates(3, 1), ...updates(3, 1)] })],
    ['a session of another conference', unit({ updates: updates(1, 1, ID.elsewhere) })],
    [
      'a conference that nobody made',
      { ...unit({ events: [event(1)] }), conferenceId: 'nowhere-1' as typeof ID.conference },
    ],
  ])('[STORE-10] %s is refused, and nothing of the commit is stored', async (_what, bad) => {
    await store().commit([unit({ events: [event(1), event(2)], updates: updates(1, 2) })]);
    const good = { ...unit({ updates: updates(1, 1, ID.elsewhere) }), conferenceId: ID.otherConference };
    await expect(store().commit([good, bad])).rejects.toThrow();
    expect((await store().conference(ID.conference))?.events).toHaveLength(2);
    expect((await store().document(ID.clients)).updates).toHaveLength(2);
    expect((await store().document(ID.elsewhere)).updates).toEqual([]);
    await store().commit([unit({ events: [event(3)], updates: updates(3, 1) }), good]);
  });

  it('[STORE-10] of two writers who have seen the same, one is refused', async () => {
    const answers = await Promise.allSettled([1, 2].map(() => store().commit([unit({ events: [event(1)] })])));
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
}

function describeTogether(store: () => Store): void {
  it('[STORE-11] a commit with one bad part leaves nothing of its other parts', async () => {
    const whole = unit({
      events: [event(1)],
      effects: [{ type: 'person.add', person: CHAIR }, ...scored(SCORE).effects],
      updates: updates(1, 2),
      clients: [{ sessionId: ID.clients, client: 7, participantId: ID.client }],
      commands: [{ id: ID.command, actor: ID.client, seq: 1, data: null }],
    });
    await expect(store().commit([whole, unit({ updates: updates(9, 1) })])).rejects.toThrow();
    expect(await store().conference(ID.conference)).toEqual({ base: BASE, people: [], events: [] });
    const empty = { snapshot: null, updates: [], clients: [], fellBack: false };
    expect(await store().document(ID.clients)).toEqual(empty);
    expect(await store().commandResult(ID.conference, ID.command)).toBeNull();
    expect(await store().scores(ID.ballot)).toEqual([]);
    await store().commit([whole]);
    expect(await store().commandResult(ID.conference, ID.command)).not.toBeNull();
  });

  it('[STORE-12] a command has one answer, and its id counts within its conference', async () => {
    const data = { ballotId: ID.ballot };
    const result = { id: ID.command, actor: ID.client, seq: 3, data };
    await store().commit([unit({ commands: [result] })]);
    await expect(store().commit([unit({ commands: [{ ...result, seq: 4 }] })])).rejects.toThrow();
    expect(await store().commandResult(ID.conference, ID.command)).toEqual(result);
    expect(await store().commandResult(ID.otherConference, ID.command)).toBeNull();
    const id = commandId.parse('0b8f5f0e-3c57-4c1b-9a55-6c1a4d0f7a12');
    const other = { id, actor: ID.client, seq: 5, data: null };
    await store().commit([unit({ commands: [other] })]);
    expect(await store().commandResult(ID.conference, other.id)).toEqual(other);
  });

  it('[STORE-13] a clientID belongs to whom it was bound first', async () => {
    const binding = { sessionId: ID.clients, client: 2 ** 32 - 1, participantId: ID.client };
    const largest = { sessionId: ID.clients, client: Number.MAX_SAFE_INTEGER, participantId: ID.chair };
    await store().commit([unit({ clients: [binding, largest] })]);
    await store().commit([unit({ clients: [binding] })]);
    await expect(store().commit([unit({ clients: [{ ...binding, participantId: ID.chair }] })])).rejects.toThrow();
    await store().commit([unit({ clients: [{ ...binding, sessionId: ID.professionals, participantId: ID.chair }] })]);
    expect((await store().document(ID.clients)).clients).toEqual([binding, largest]);
  });
}

function describeEffects(store: () => Store): void {
  it('[STORE-14] a score given again replaces the first, per voice, name and round', async () => {
    const child: Score = { ...SCORE, voice: 'child', score: 3 };
    const named: Score = { ...child, voiceOf: 'Sem', score: 5 };
    const other: Score = { ...child, voiceOf: 'kind 2', score: 6 };
    const again: Score = { ...SCORE, score: 4, grounds: '' };
    const next: Score = { ...SCORE, round: 2 };
    await store().commit([scored(SCORE), scored(child), scored(SCORE, ID.otherBallot)]);
    await store().commit([scored({ ...named, score: 9 }), scored(other), scored(named)]);
    await store().commit([scored(again), scored(next)]);
    expect(await store().scores(ID.ballot)).toEqual([again, child, named, other, next]);
    expect(await store().scores(ID.otherBallot)).toEqual([SCORE]);
  });

  it('[STORE-14] scores of one ballot are forgotten, those of others stay', async () => {
    await store().commit([scored(SCORE), scored(SCORE, ID.otherBallot)]);
    await store().commit([unit({ effects: [{ type: 'scores.forget', ballotId: ID.ballot }] })]);
    expect(await store().scores(ID.ballot)).toEqual([]);
    expect(await store().scores(ID.otherBallot)).toEqual([SCORE]);
    await store().commit([scored(SCORE)]);
    expect(await store().scores(ID.ballot)).toEqual([SCORE]);
  });

  it('[STORE-14] scores come back when the commit that forgets them fails', async () => {
    await store().commit([scored(SCORE)]);
    const forget = unit({ effects: [{ type: 'scores.forget', ballotId: ID.ballot }], events: [event(1)] });
    await expect(store().commit([forget, unit({ events: [event(5)] })])).rejects.toThrow();
    expect(await store().scores(ID.ballot)).toEqual([SCORE]);
  });

  it('[STORE-15] a participant whose access ends keeps neither link nor cookie, others keep theirs', async () => {
    const seat = { conferenceId: ID.conference, participantId: ID.client, expiresAt: LATER };
    const seats = [seat, { ...seat, participantId: ID.chair }, { ...seat, conferenceId: ID.otherConference }];
    for (const [index, one] of seats.entries()) {
      await store().putInvitation({ ...one, tokenHash: `token-${index}`, usedAt: null });
      await store().addAccess({ ...one, kind: 'participant', secretHash: `secret-${index}` });
    }
    await store().commit([unit({ effects: [{ type: 'access.end', participantId: ID.client }] })]);
    const links = await Promise.all(seats.map((_, index) => store().invitation(`token-${index}`)));
    const cookies = await Promise.all(seats.map((_, index) => store().access(`secret-${index}`)));
    expect(links.map((link) => link === null)).toEqual([true, false, false]);
    expect(cookies.map((cookie) => cookie === null)).toEqual([true, false, false]);
  });
}

/** What every store promises about its one way of writing what happens. */
export function commitRules(fresh: () => Promise<Store>): void {
  describe('commit', () => {
    let store: Store;
    beforeEach(async () => {
      store = await fresh();
      await store.createConference(BASE);
      await store.createConference(OTHER_BASE);
    });
    describeNumbers(() => store);
    describeTogether(() => store);
    describeEffects(() => store);
  });
}
