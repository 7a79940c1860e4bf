import { answerMessage, askMessage, updateMessage } from '@samenspraak/server/rooms/messages.ts';
import { readCards } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import * as encoding from 'lib0/encoding';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type SyncClient, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

let server: TestServer;
let table: TestConference;
let [hostile, honest]: SyncClient[] = [];

beforeAll(async () => {
  server = await startServer();
  const people = [
    { role: 'partner', name: 'Mallory', language: 'en' },
    { role: 'expert', name: 'Tom' },
    { role: 'recorder', name: 'Jan' },
  ] as const;
  table = await makeConference(server, { people, open: true });
});

afterAll(() => server.stop());

beforeEach(async () => {
  hostile = await seat(server.url, table, 'Mallory');
  honest = await seat(server.url, table, 'Tom');
});

afterEach(() => {
  hostile?.cut();
  honest?.cut();
});

let cards = 0;

/** The honest one writes a card, and has it on disk. */
async function writeOn(screen: SyncClient | undefined, text = 'Zorg'): Promise<CardId> {
  if (screen === undefined) throw new Error('nobody sits there');
  cards += 1;
  const id = `card-number-${cards}` as CardId;
  const author = table.person('Tom').participantId;
  addCard(screen.doc, id, { kind: 'concern', author, text, order: 'a0' });
  await until(() => screen.allSaved, 'the honest edit is on disk');
  return id;
}

/** A message whose body is cut short, padded or made up. */
function message(...numbers: number[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const number of numbers) encoding.writeVarUint(encoder, number);
  return encoding.toUint8Array(encoder);
}

/** An update in which a card is made, by whoever is named. */
function cardUpdate(text: string, author = table.person('Mallory').participantId): Uint8Array {
  const doc = new Y.Doc();
  cards += 1;
  addCard(doc, `card-number-${cards}` as CardId, { kind: 'concern', author, text, order: 'a0' });
  return Y.encodeStateAsUpdate(doc);
}

/** What the honest one heard since, besides what is about people's coming and going. */
function board(screen: SyncClient | undefined): string {
  return JSON.stringify(screen === undefined ? null : readCards(screen.doc));
}

describe('bytes that are no edit', () => {
  const bomb = new Uint8Array([1, 0xff, 0xff, 0xff, 0xff, 0x07, 0]);
  const wide = new Uint8Array([0, 0, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]);
  const shapes: [string, () => Uint8Array, string][] = [
    ['nothing at all', () => new Uint8Array(0), 'update.malformed'],
    ['half a number', () => new Uint8Array([0xff, 0xff]), 'update.malformed'],
    ['a length beyond the end', () => message(0, 2, 1_000_000), 'update.malformed'],
    ['noise as an update', () => updateMessage(new Uint8Array([9, 8, 7, 6, 5, 4, 3, 2, 1])), 'update.malformed'],
    ['a bomb of seven bytes', () => updateMessage(bomb), 'update.malformed'],
    ['the same bomb as an answer', () => answerMessage(bomb), 'update.malformed'],
    ['a delete set of billions', () => updateMessage(wide), 'update.malformed'],
    [
      'an update of the second version',
      () => updateMessage(Y.convertUpdateFormatV1ToV2(cardUpdate('v2'))),
      'update.malformed',
    ],
    ['an update with a tail', () => updateMessage(new Uint8Array([...cardUpdate('tail'), 7])), 'update.malformed'],
    [
      'an update cut short',
      () => updateMessage(cardUpdate('a card that is cut short').slice(0, -9)),
      'update.malformed',
    ],
  ];

  it.each(shapes)('[SYNC-16] %s is refused, and disturbs nobody', async (_name, make, code) => {
    const before = board(honest);
    hostile?.send(make());
    await until(() => hostile?.refused.length === 1, 'the refusal');
    expect(hostile?.refused[0]).toMatchObject({ code });
    const id = await writeOn(honest);
    expect(hostile?.connected).toBe(true);
    expect(honest?.doc.getMap('cards').has(id)).toBe(true);
    expect(board(honest)).not.toBe(before);
    expect(honest?.refused).toEqual([]);
  });

  it('[SYNC-17] what is unknown is passed over: the connection goes on', async () => {
    for (const numbers of [[2, 0], [77], [0, 9, 0], [100, 0, 0], [101]]) hostile?.send(message(...numbers));
    const author = table.person('Mallory').participantId;
    if (hostile === undefined) throw new Error('nobody sits there');
    addCard(hostile.doc, 'card-after-noise' as CardId, { kind: 'concern', author, text: 'x', order: 'a0' });
    await until(() => honest?.doc.getMap('cards').has('card-after-noise') === true, 'the edit goes round');
    expect(hostile.refused).toEqual([]);
  });

  it('[SYNC-18] a state vector that cannot be read is answered like an empty one', async () => {
    const heard = hostile?.heard.length ?? 0;
    hostile?.send(askMessage(new Uint8Array([0xff, 0xff, 0xff, 0xff, 0x0f, 1, 2])));
    await until(() => (hostile?.heard.length ?? 0) > heard, 'an answer');
    await writeOn(honest);
  });

  it('[SYNC-19] words on a line for bytes are passed over', async () => {
    const { openSocket, doorOf } = await import('../support/sync-client.ts');
    const line = openSocket(doorOf(server.url, table, 'Mallory'));
    await new Promise((resolve) => line.once('open', resolve));
    line.send('{"type":"update"}');
    line.send('x'.repeat(1000));
    await writeOn(honest);
    expect(line.readyState).toBe(line.OPEN);
    line.terminate();
  });
});

describe('frames that are too large', () => {
  it('[SYNC-20] above 256 KiB the refusal names the limit, in the reader’s words', async () => {
    const kib = 256 * 1024;
    hostile?.send(updateMessage(new Uint8Array(kib + 1)));
    await until(() => hostile?.refused.length === 1, 'the refusal');
    expect(hostile?.refused[0]?.code).toBe('limit.reached');
    expect(hostile?.refused[0]?.text).toMatch(/256|262.?144/);
    expect(hostile?.connected).toBe(true);
    await writeOn(honest);
  });

  it('[SYNC-21] above 1 MiB the line is cut, for whoever sent it alone', async () => {
    hostile?.send(new Uint8Array(1024 * 1024 + 1));
    await until(() => hostile?.closed !== null, 'the line is cut');
    expect(hostile?.closed).toBe(1009);
    await writeOn(honest);
    expect(honest?.closed).toBeNull();
  });
});

describe('writes that are not allowed', () => {
  it('[SYNC-22] what the stage forbids is refused in the person’s language, and is seen by nobody', async () => {
    if (hostile === undefined || honest === undefined) throw new Error('nobody sits there');
    const author = table.person('Mallory').participantId;
    const before = board(honest);
    addCard(hostile.doc, 'card-too-early' as CardId, { kind: 'idea', author, text: 'Idee', order: 'a0' });
    await until(() => hostile?.refused.length === 1, 'the refusal');
    expect(hostile.refused[0]).toMatchObject({ code: 'stage.closed', client: hostile.doc.clientID, clock: 0 });
    expect(hostile.refused[0]?.text).toMatch(/copy/i);
    expect(board(honest)).toBe(before);
    addCard(hostile.doc, 'card-after-refusal' as CardId, { kind: 'concern', author, text: 'x', order: 'a0' });
    await writeOn(honest);
    expect([...honest.doc.getMap('cards').keys()]).not.toContain('card-after-refusal');
    const [newcomer] = await Promise.all([seat(server.url, table, 'chair')]);
    expect([...newcomer.doc.getMap('cards').keys()]).not.toContain('card-too-early');
    newcomer.cut();
  });

  it('[SYNC-23] what the role forbids is refused', async () => {
    const recorder = await seat(server.url, table, 'Jan');
    const author = table.person('Jan').participantId;
    addCard(recorder.doc, 'card-of-recorder' as CardId, { kind: 'concern', author, text: 'x', order: 'a0' });
    await until(() => recorder.refused.length === 1, 'the refusal');
    expect(recorder.refused[0]?.code).toBe('role.forbidden');
    recorder.cut();
  });

  it('[SYNC-24] nobody writes in another’s name, nor in what is the server’s own', async () => {
    if (hostile === undefined) throw new Error('nobody sits there');
    hostile.send(updateMessage(cardUpdate('in the name of Tom', table.person('Tom').participantId)));
    await until(() => hostile?.refused.length === 1, 'the refusal');
    for (const root of ['meeting', 'roster', 'ballots', 'plan', 'secrets']) {
      const screen = await seat(server.url, table, 'Mallory');
      screen.doc.getMap(root).set('stage', 'close');
      await until(() => screen.refused.length === 1, `the refusal of ${root}`);
      screen.cut();
    }
    expect(honest?.doc.getMap('meeting').get('stage')).toBe('before');
    expect(honest?.doc.getMap('secrets').size).toBe(0);
  });
});
