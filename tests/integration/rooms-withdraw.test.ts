import { readCards } from '@samenspraak/shared/document/read.ts';
import { addCard, addLink, writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId, LinkId } from '@samenspraak/shared/domain/ids.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { filesWith } from '../contract/store/folder.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type SyncClient, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

const CANARY = 'KANARIEVOGEL';
const card = 'card-to-be-withdrawn' as CardId;

let server: TestServer;
let table: TestConference;
const lines: unknown[] = [];
const screens: SyncClient[] = [];
const keep = (fields: object, message: string) => lines.push({ fields, message });
const log = { info: keep, warn: keep, error: keep };

beforeEach(async () => {
  lines.length = 0;
  server = await startServer({ log });
  const people = ['Els', 'Tom'].map((name) => ({ role: 'partner', name }) as const);
  table = await makeConference(server, { people, open: true });
});

afterEach(async () => {
  for (const screen of screens.splice(0)) screen.cut();
  await server.stop();
});

async function sit(who: string): Promise<SyncClient> {
  const screen = await seat(server.url, table, who);
  screens.push(screen);
  return screen;
}

/** Puts the canary on the board, in a card that is worked on and linked to another. */
async function sing(screen: SyncClient): Promise<void> {
  const author = table.person('Els').participantId;
  const draft = { kind: 'concern', author, order: 'a0' } as const;
  addCard(screen.doc, card, { ...draft, text: `${CANARY} zegt iets`, source: `${CANARY} zelf` });
  addCard(screen.doc, 'card-that-stays' as CardId, { ...draft, text: 'Blijft' });
  addLink(screen.doc, 'link-of-both' as LinkId, {
    from: card,
    to: 'card-that-stays' as CardId,
    kind: 'causes',
    author,
  });
  await until(() => screen.allSaved, 'the card is stored');
  writeText(screen.doc, card, `${CANARY} zegt iets, en ${CANARY} nog meer`);
  await until(() => screen.allSaved, 'its words are stored');
}

function withdraw() {
  const { conferenceId, person, sessionIds } = table;
  const fields = { sessionId: sessionIds[0], cardId: card };
  const actorId = person('Els').participantId;
  return server.conferences.run({ conferenceId, actorId, type: 'card.withdraw', fields });
}

const holdsCanary = (bytes: Uint8Array) => Buffer.from(bytes).includes(CANARY);

describe('a withdrawn card', () => {
  it('[ROOM-10] leaves no byte in the document, the log, the files or what a newcomer gets', async () => {
    const [els, tom] = [await sit('Els'), await sit('Tom')];
    await sing(els);
    expect(await filesWith(server.dataDir, CANARY)).not.toEqual([]);
    expect(await withdraw()).toMatchObject({ ok: true });
    expect(await filesWith(server.dataDir, CANARY)).toEqual([]);
    await until(() => !tom.doc.getMap('cards').has(card), 'the others see it go');
    expect(holdsCanary(Y.encodeStateAsUpdate(tom.doc))).toBe(false);
    const newcomer = await sit('chair');
    expect(newcomer.heard.some(holdsCanary)).toBe(false);
    expect(readCards(newcomer.doc).map(({ text }) => text)).toEqual(['Blijft']);
    expect(newcomer.doc.getMap('links').size).toBe(0);
    expect(JSON.stringify(lines)).not.toContain(CANARY);
    expect(els.refused).toEqual([]);
  });

  it('[ROOM-11] who knows only what came before it is brought up to date without it', async () => {
    const els = await sit('Els');
    const late = await sit('Tom');
    late.cut();
    await sing(els);
    await withdraw();
    await late.connect();
    expect(late.heard.some(holdsCanary)).toBe(false);
    await until(() => Y.equalSnapshots(Y.snapshot(late.doc), Y.snapshot(els.doc)), 'in step');
  });

  it('[ROOM-12] a crash between the withdrawal and its purge: the bytes go when the board is opened again', async () => {
    const els = await sit('Els');
    await sing(els);
    const compact = server.store.compact;
    server.store.compact = async (wanted) => {
      if (wanted.earlier === 'forget') throw new Error('the process was killed here');
      await compact(wanted);
    };
    expect(await withdraw()).toMatchObject({ ok: true });
    await server.close();
    expect(await filesWith(server.dataDir, CANARY)).not.toEqual([]);
    server = await startServer({ dataDir: server.dataDir, log });
    const tom = await sit('Tom');
    expect(tom.heard.some(holdsCanary)).toBe(false);
    let left = ['unknown'];
    await expect
      .poll(async () => {
        left = await filesWith(server.dataDir, CANARY);
        return left;
      })
      .toEqual([]);
    expect(readCards(tom.doc).map(({ text }) => text)).toEqual(['Blijft']);
  });

  it('[ROOM-13] somebody who still had the whole card cannot bring it back', async () => {
    const [els, tom] = [await sit('Els'), await sit('Tom')];
    await sing(els);
    await until(() => tom.doc.getMap('cards').has(card), 'Tom has it');
    tom.cut();
    await withdraw();
    await tom.connect();
    await until(() => tom.allSaved, 'Tom’s whole copy was answered');
    expect(await filesWith(server.dataDir, CANARY)).toEqual([]);
    const newcomer = await sit('chair');
    expect(newcomer.heard.some(holdsCanary)).toBe(false);
    await until(() => !tom.doc.getMap('cards').has(card), 'it goes from Tom’s screen too');
  });

  it('[ROOM-14] a store that cannot purge now does so later', async () => {
    const els = await sit('Els');
    await sing(els);
    let fails = true;
    const compact = server.store.compact;
    server.store.compact = async (wanted) => {
      if (fails) throw new Error('disk is full');
      await compact(wanted);
    };
    await withdraw();
    expect(await filesWith(server.dataDir, CANARY)).not.toEqual([]);
    fails = false;
    writeText(els.doc, 'card-that-stays' as CardId, 'Blijft nog');
    await expect.poll(() => filesWith(server.dataDir, CANARY)).toEqual([]);
  });
});
