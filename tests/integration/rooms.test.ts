import { readBallots, readCards, readMeeting, readPlan, readRoster } from '@samenspraak/shared/document/read.ts';
import { addCard, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { setTable, type Table, until } from '../support/table.ts';

let table: Table;
afterEach(() => table.close());

const card = (name: string) => `card-of-${name}` as CardId;

describe('a room', () => {
  it('[ROOM-1] what one writes is saved for them and shown to all others', async () => {
    table = await setTable();
    await table.run('chair', 'stage.set', { sessionId: table.sessionIds[0], stage: 'picture' });
    const [partner, expert] = [await table.seat('partner'), await table.seat('expert')];
    addCard(partner.doc, card('a1'), { kind: 'concern', author: partner.participantId, text: 'Zorg', order: 'a0' });
    await until(() => expert.doc.getMap('cards').has(card('a1')), 'the expert sees the card');
    writeText(expert.doc, card('a1'), 'Zorg om slapen');
    await until(() => readCards(partner.doc)[0]?.text === 'Zorg om slapen', 'the partner sees the words');
    expect(partner.refused).toEqual([]);
    expect(partner.saved.at(-1)).toEqual({
      client: partner.doc.clientID,
      clock: Y.getState(partner.doc.store, partner.doc.clientID),
    });
    expect(readMeeting(partner.doc)?.stage).toBe('picture');
    expect(readRoster(partner.doc).filter(({ present }) => present)).toHaveLength(2);
  });

  it('[ROOM-2] a refused write changes nothing for anybody else and says why, in words', async () => {
    table = await setTable();
    const [partner, expert] = [await table.seat('partner'), await table.seat('expert')];
    addCard(partner.doc, card('a1'), { kind: 'idea', author: partner.participantId, text: 'Idee', order: 'a0' });
    await until(() => partner.refused.length === 1, 'the refusal');
    expect(partner.refused[0]).toMatchObject({ code: 'stage.closed', client: partner.doc.clientID, clock: 0 });
    expect(partner.refused[0]?.text).toMatch(/afgesloten/);
    addCard(expert.doc, card('b1'), { kind: 'concern', author: expert.participantId, text: 'Zorg', order: 'a0' });
    await until(() => expert.saved.length > 0, 'the other is saved');
    expect(expert.doc.getMap('cards').has(card('a1'))).toBe(false);
    const later = await table.seat('colleague');
    expect([...later.doc.getMap('cards').keys()]).toEqual([card('b1')]);
  });

  it('[ROOM-3] a whole conference: stages, a secret ballot, the funnel, an adopted agreement', async () => {
    table = await setTable();
    const sessionId = table.sessionIds[0];
    const [partner, client] = [await table.seat('partner'), await table.seat('client')];
    await table.run('chair', 'stage.set', { sessionId, stage: 'picture' });
    addCard(client.doc, card('w1'), { kind: 'concern', author: client.participantId, text: 'Ruzie', order: 'a0' });
    await until(() => partner.doc.getMap('cards').has(card('w1')), 'the worry is on the board');
    await table.run('chair', 'stage.set', { sessionId, stage: 'scale' });
    const opened = await table.run('chair', 'ballot.open', { sessionId, question: 'immediateSafety' });
    const ballotId = opened.ok ? opened.data?.ballotId : '';
    expect((await table.run('client', 'ballot.score', { sessionId, ballotId, score: 8, grounds: 'bang' })).ok).toBe(
      true,
    );
    expect((await table.run('chair', 'ballot.score', { sessionId, ballotId, score: 3 })).ok).toBe(false);
    await until(() => readBallots(partner.doc)[0]?.scored.length === 1, 'that somebody scored shows');
    expect(JSON.stringify(partner.doc.getMap('ballots').toJSON())).not.toMatch(/bang|"score":/);
    await table.run('chair', 'ballot.reveal', { sessionId, ballotId });
    await until(() => readBallots(partner.doc)[0]?.state === 'revealed', 'the reveal');
    expect(readBallots(partner.doc)[0]?.rounds[0]?.[0]).toMatchObject({ score: 8, grounds: 'bang', group: 'family' });
    await table.run('chair', 'stage.set', { sessionId, stage: 'decision' });
    await table.run('chair', 'funnel.open', { sessionId, lane: 'commit' });
    await until(() => readMeeting(partner.doc)?.lane === 'commit', 'commit is open');
    const agreement = {
      kind: 'agreement',
      author: partner.participantId,
      text: 'Noodknop',
      order: 'a0',
      lane: 'commit',
    } as const;
    addCard(partner.doc, card('g1'), {
      ...agreement,
      who: ['Politie'],
      by: '2026-12-01',
      why: 'dan durft zij open te doen',
    });
    await until(() => partner.saved.length > 0, 'the agreement is written');
    const early = await table.run('chair', 'agreement.adopt', { sessionId, cardId: card('g1') });
    expect(early).toMatchObject({ ok: false, code: 'agreement.incomplete' });
    (partner.doc.getMap('cards').get(card('g1')) as Y.Map<unknown>).set('answers', [card('w1')]);
    await until(() => partner.saved.length > 1, 'what it answers is written');
    expect(await table.run('chair', 'agreement.adopt', { sessionId, cardId: card('g1') })).toMatchObject({ ok: true });
    await until(() => readPlan(client.doc).length === 1, 'the client sees the plan');
    expect(readPlan(client.doc)[0]).toMatchObject({ what: 'Noodknop', by: '2026-12-01', state: 'open' });
  });

  it('[ROOM-4] the same command id is done once and answered alike', async () => {
    table = await setTable();
    const sessionId = table.sessionIds[0];
    const id = crypto.randomUUID() as never;
    const first = await table.run('chair', 'ballot.open', { sessionId, question: 'immediateSafety' }, id);
    expect(await table.run('chair', 'ballot.open', { sessionId, question: 'immediateSafety' }, id)).toEqual(first);
  });

  it('[ROOM-5] somebody removed is shut out at once and what they still send is not taken', async () => {
    table = await setTable();
    const [partner, expert] = [await table.seat('partner'), await table.seat('expert')];
    await table.run('chair', 'participant.remove', { participantId: partner.participantId });
    await until(() => partner.closed !== null, 'the connection is closed');
    addCard(partner.doc, card('a1'), { kind: 'concern', author: partner.participantId, text: 'x', order: 'a0' });
    await expect(table.seat('partner')).rejects.toThrow('participant.removed');
    expect(expert.doc.getMap('cards').size).toBe(0);
  });

  it('[ROOM-31] who belongs to two sessions shows as present, and at which board they are is told to nobody', async () => {
    const sessions = [
      { name: 'Gezin', clients: true, prosecutor: false },
      { name: 'OM', clients: false, prosecutor: true },
    ];
    table = await setTable({ sessions });
    const client = await table.seat('client', 0);
    const present = (who: string) =>
      readRoster(client.doc).find(({ participantId }) => participantId === table.people[who])?.present;
    const partner = await table.seat('partner', 0);
    await until(() => present('partner') === true, 'who is here shows');
    const elsewhere = await table.seat('partner', 1);
    const before = client.frames.length;
    partner.leave();
    elsewhere.leave();
    await table.seat('partner', 1);
    await table.seat('expert', 0);
    await until(() => present('expert') === true, 'who came later shows');
    expect(present('partner')).toBe(true);
    expect(client.frames.length).toBe(before + 1);
  });

  it('[ROOM-34] nothing secret is read for somebody who may not give the command', async () => {
    table = await setTable();
    const { store } = table;
    const [sessionId] = table.sessionIds;
    let reads = 0;
    for (const name of ['scores', 'preparations', 'conferencesOfSameChair'] as const) {
      store[name] = () => {
        reads += 1;
        return Promise.resolve([]);
      };
    }
    const opened = await table.run('chair', 'ballot.open', { sessionId, question: 'immediateSafety' });
    const ballotId = opened.ok ? opened.data?.ballotId : '';
    for (const [type, fields] of [
      ['ballot.reveal', { ballotId }],
      ['preparation.release', {}],
      ['trend.show', { ballotIds: [] }],
    ] as const) {
      expect(await table.run('client', type, { sessionId, ...fields }), type).toMatchObject({ code: 'role.forbidden' });
    }
    expect(reads).toBe(0);
    await table.run('chair', 'ballot.reveal', { sessionId, ballotId });
    expect(reads).toBe(1);
  });

  it('[ROOM-32] the numbers in one’s answers count nothing of a session one is not in', async () => {
    const sessions = [
      { name: 'Gezin', clients: true, prosecutor: false },
      { name: 'OM', clients: false, prosecutor: true },
    ];
    table = await setTable({ sessions });
    const [family, prosecution] = table.sessionIds;
    const hand = async (type: 'hand.raise' | 'hand.lower') => {
      const answer = await table.run('client', type, { sessionId: family });
      return answer.ok ? answer.seq : Number.NaN;
    };
    const before = await hand('hand.raise');
    const apart = {
      organisationId: null,
      organisation: null,
      clientOf: null,
      language: 'nl',
      sessionIds: [prosecution],
    };
    await table.run('chair', 'participant.invite', { name: 'OvJ', role: 'prosecutor', ...apart });
    expect(await hand('hand.lower')).toBe(before + 1);
    expect(await hand('hand.raise')).toBe(before + 2);
  });
});
