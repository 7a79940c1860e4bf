import { awarenessMessage } from '@samenspraak/server/rooms/messages.ts';
import { readCards, readMeeting, readPlan, readRoster } from '@samenspraak/shared/document/read.ts';
import { addCard, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { CLOSE, MESSAGE } from '@samenspraak/shared/protocol/sync.ts';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seenOnScreen } from '../support/publication.ts';
import { type Guest, setTable, type Table } from '../support/table.ts';

const OM = 1;
const card = 'card-of-the-police' as CardId;
let table: Table;

beforeEach(async () => {
  table = await setTable({
    sessions: [
      { name: 'Cliëntdeel', clients: true, prosecutor: false },
      { name: 'OM-deel', clients: false, prosecutor: true },
      { name: 'Nog een cliëntdeel', clients: true, prosecutor: false },
    ],
  });
  await table.run('chair', 'session.start', { sessionId: table.sessionIds[OM] });
  await table.run('chair', 'stage.set', { sessionId: table.sessionIds[OM], stage: 'picture' });
});

afterEach(() => table.close());

const id = (index: number) => table.sessionIds[index] as SessionId;
function encodeAwareness(client: number, state: object): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const number of [1, client, 1]) encoding.writeVarUint(encoder, number);
  encoding.writeVarString(encoder, JSON.stringify(state));
  return encoding.toUint8Array(encoder);
}

/** What the chair sees of the copy now. */
async function look(): Promise<string> {
  const chair = await table.seat('chair', OM);
  const view = await table.conferences.view(table.conferenceId, chair.participantId);
  chair.leave();
  return 'ok' in view ? view.code : seenOnScreen({ view, board: chair.doc }, { card, from: id(OM), to: id(0) });
}

async function publish(seen?: string) {
  const fields = { sessionId: id(OM), cardId: card, toSessionId: id(0), seen: seen ?? (await look()) };
  return table.run('chair', 'card.publish', fields);
}

async function written(): Promise<Guest> {
  const partner = await table.seat('partner', OM);
  const author = partner.participantId;
  addCard(partner.doc, card, {
    kind: 'concern',
    author,
    text: 'Drie meldingen',
    source: 'proces-verbaal',
    order: 'a0',
  });
  await table.until(() => partner.saved.length > 0, 'the card is saved');
  return partner;
}

describe('publishing', () => {
  it('[PUB-10] the copy is on the other board at once and in the store; the first board shows nothing of it', async () => {
    const partner = await written();
    const client = await table.seat('client', 0);
    const before = JSON.stringify(readCards(partner.doc));
    const answer = await publish();
    if (!answer.ok) throw new Error(answer.code);
    await table.until(() => readCards(client.doc).length === 1, 'the client reads it');
    const [copy] = readCards(client.doc);
    expect(copy).toMatchObject({ id: answer.data?.cardId, text: 'Drie meldingen', author: table.people.chair });
    expect(JSON.stringify(copy)).not.toContain('proces-verbaal');
    expect(JSON.stringify(readCards(partner.doc))).toBe(before);
    const stored = await table.store.document(id(0));
    expect(stored.updates.some(({ bytes }) => Buffer.from(bytes).includes('Drie meldingen'))).toBe(true);
    expect(await publish()).toMatchObject({ ok: false, code: 'card.published' });
  });

  it('[PUB-42] a card that was changed since the chair looked stays where it is; nothing of what was seen is kept', async () => {
    const partner = await written();
    const client = await table.seat('client', 0);
    const before = await look();
    const saved = partner.saved.length;
    writeText(partner.doc, card, 'Vier meldingen');
    await table.until(() => partner.saved.length > saved, 'the change is saved');
    expect(await publish(before)).toEqual({ ok: false, code: 'card.changed' });
    expect(readCards(client.doc)).toEqual([]);
    expect(await publish()).toMatchObject({ ok: true });
    await table.until(() => readCards(client.doc).length === 1, 'the client reads it');
    expect(readCards(client.doc)[0]?.text).toBe('Vier meldingen');
    const stored = await table.store.conference(table.conferenceId);
    expect(JSON.stringify(stored)).not.toContain('meldingen');
  });

  it('[PUB-11] nobody writes a copy’s mark themselves', async () => {
    const partner = await table.seat('partner', OM);
    const author = partner.participantId;
    addCard(partner.doc, card, { kind: 'concern', author, text: 'x', order: 'a0', provenance: 'published' });
    await table.until(() => partner.refused.length === 1, 'the refusal');
    expect(partner.refused[0]?.code).toBe('update.forbidden');
  });

  it('[PUB-12] withdrawing the card takes the copy from the other board', async () => {
    await written();
    const client = await table.seat('client', 0);
    await publish();
    await table.until(() => readCards(client.doc).length === 1, 'the client reads it');
    expect(await table.run('partner', 'card.withdraw', { sessionId: id(OM), cardId: card })).toMatchObject({
      ok: true,
    });
    await table.until(() => readCards(client.doc).length === 0, 'it is gone for the client');
    for (const session of table.sessionIds) {
      const { snapshot, updates } = await table.store.document(session);
      const bytes = Buffer.concat([snapshot?.bytes ?? new Uint8Array(), ...updates.map((one) => one.bytes)]);
      expect(bytes.includes('Drie meldingen')).toBe(false);
    }
  });

  it('[PUB-13] only who brought it in says whether it may be passed on, not even the chair', async () => {
    const partner = await written();
    const chair = await table.seat('chair', OM);
    const mark = (guest: Guest) =>
      (guest.doc.getMap('cards').get(card) as { set(key: string, value: string): void }).set('shareable', 'notNow');
    mark(chair);
    await table.until(() => chair.refused.length === 1, 'the refusal');
    expect(chair.refused[0]?.code).toBe('card.notYours');
    const saved = partner.saved.length;
    mark(partner);
    await table.until(() => partner.saved.length > saved, 'the mark is saved');
    expect(await publish()).toMatchObject({ ok: false, code: 'card.notShareable' });
  });
});

describe('a copy', () => {
  it('[PUB-18] keeps its words: nobody but the chair changes them', async () => {
    await written();
    await table.run('chair', 'session.start', { sessionId: id(0) });
    await table.run('chair', 'stage.set', { sessionId: id(0), stage: 'picture' });
    await table.run('chair', 'session.start', { sessionId: id(OM) });
    const answer = await publish();
    if (!answer.ok) throw new Error(answer.code);
    const copy = answer.data?.cardId as CardId;
    const [expert, chair] = [await table.seat('expert', 0), await table.seat('chair', 0)];
    writeText(expert.doc, copy, 'Geen enkele melding');
    await table.until(() => expert.refused.length === 1, 'the refusal');
    expect(expert.refused[0]?.code).toBe('card.copyStands');
    writeText(chair.doc, copy, 'Drie meldingen bij de politie');
    await table.until(() => chair.saved.length > 0, 'the chair mends it');
    expect(chair.refused).toEqual([]);
  });
});

describe('a session that waits for others', () => {
  it('[SIDE-9] hears nothing of who looks in there and who goes again', async () => {
    const [client, caseManager] = [await table.seat('client', 0), await table.seat('caseManager', 0)];
    addCard(caseManager.doc, card, { kind: 'concern', author: caseManager.participantId, text: 'x', order: 'a0' });
    await table.until(() => caseManager.saved.length + caseManager.refused.length > 0, 'their client is known');
    const before = client.frames.length;
    caseManager.say(awarenessMessage(encodeAwareness(caseManager.doc.clientID, { card, field: 'text' })));
    caseManager.leave();
    const witness = await table.seat('partner', 0);
    expect(witness.synced).toBe(true);
    expect(client.frames.slice(before).filter((frame) => frame[0] === MESSAGE.awareness)).toEqual([]);
  });
});

describe('moving people', () => {
  it('[SEAT-18] a place that was not stored lets nobody in', async () => {
    const commit = table.store.commit;
    const asked = Promise.withResolvers<void>();
    const stored = Promise.withResolvers<void>();
    table.store.commit = () => {
      asked.resolve();
      return stored.promise;
    };
    const moved = table.run('chair', 'participant.place', {
      ...{ participantId: table.people.client, sessionIds: [id(0), id(2)] },
    });
    await asked.promise;
    await expect(table.seat('client', 2)).rejects.toThrow('session.unknown');
    stored.reject(new Error('disk full'));
    table.store.commit = commit;
    expect(await moved).toMatchObject({ ok: false, code: 'store.unavailable' });
    await expect(table.seat('client', 2)).rejects.toThrow('session.unknown');
  });

  it('[SEAT-11] whoever is moved out is cut off there at once, reads nothing more, and is in where they belong', async () => {
    const partner = await table.seat('partner', OM);
    const answer = await table.run('chair', 'participant.place', {
      ...{ participantId: table.people.partner, sessionIds: [id(0)] },
    });
    expect(answer).toMatchObject({ ok: true });
    await table.until(() => partner.closed === CLOSE.removed, 'the line is closed');
    const frames = partner.frames.length;
    const chair = await table.seat('chair', OM);
    addCard(chair.doc, card, { kind: 'concern', author: chair.participantId, text: 'later', order: 'a0' });
    await table.until(() => chair.saved.length > 0, 'the chair wrote on');
    expect(partner.frames).toHaveLength(frames);
    await expect(table.seat('partner', OM)).rejects.toThrow('session.unknown');
    const there = await table.seat('partner', 0);
    expect(readRoster(there.doc).some(({ participantId }) => participantId === table.people.partner)).toBe(true);
    expect(readRoster(chair.doc).some(({ participantId }) => participantId === table.people.partner)).toBe(false);
  });

  it('[SEAT-12] a session that is added in the middle of a conference works at once, and is stored', async () => {
    const answer = await table.run('chair', 'session.add', {
      ...{ name: 'Ander cliëntdeel', clients: true, prosecutor: false, participantIds: [table.people.partner] },
    });
    if (!answer.ok) throw new Error(answer.code);
    const added = answer.data?.sessionId as SessionId;
    table.sessionIds.push(added);
    await table.run('chair', 'session.start', { sessionId: added });
    const partner = await table.seat('partner', 3);
    expect(readMeeting(partner.doc)).toMatchObject({ status: 'running', stage: 'before' });
    expect(readPlan(partner.doc)).toEqual([]);
    const stored = await table.store.conference(table.conferenceId);
    expect(stored?.base.sessions.map(({ name }) => name)).toEqual([
      ...['Cliëntdeel', 'OM-deel', 'Nog een cliëntdeel', 'Ander cliëntdeel'],
    ]);
    await expect(table.seat('client', 3)).rejects.toThrow('session.unknown');
  });

  it('[SEAT-13] the switch is one commit: no one ever sees two sessions at work, or none between', async () => {
    const [there, here] = [await table.seat('client', 0), await table.seat('partner', OM)].map((guest) => guest.doc);
    if (there === undefined || here === undefined) throw new Error('nobody is there');
    await table.run('chair', 'session.start', { sessionId: id(0) });
    await table.until(() => readMeeting(there)?.status === 'running', 'the clients are at work');
    expect(readMeeting(here)).toMatchObject({ status: 'paused', away: true });
    const stored = await table.store.conference(table.conferenceId);
    expect(stored?.events.slice(-2).map(({ fact }) => fact.type)).toEqual(['session.paused', 'session.started']);
  });
});
