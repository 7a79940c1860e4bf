import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore, storeOn } from '@samenspraak/server/storage/open-store.ts';
import { Database } from '@samenspraak/server/storage/sqlite/database.ts';
import { expect, it } from 'vitest';
import { envelope } from '../../support/envelopes.ts';
import { folders } from './folder.ts';
import { BASE, event, ID, text, unit, updates } from './samples.ts';
import { silent } from './silent-log.ts';

const folder = folders();

it('[STORE-24] a full disk refuses what does not fit, and the store goes on when there is room again', async () => {
  const database = await Database.open(join(await folder(), 'store.db'), envelope);
  const store = storeOn(database, { log: silent, envelope });
  await store.createConference(BASE);
  await store.commit([unit({ events: [event(1)], updates: updates(1, 3) })]);
  const [pages = '0'] = database.pragma('page_count');
  database.pragma(`max_page_count = ${pages}`);
  const large = { sessionId: ID.clients, seq: 4, bytes: new Uint8Array(200_000).fill(7) };
  await expect(store.commit([unit({ events: [event(2)], updates: [large] })])).rejects.toThrow(/full/);
  expect((await store.document(ID.clients)).updates).toEqual(updates(1, 3));
  expect((await store.conference(ID.conference))?.events).toEqual([event(1)]);
  database.pragma('max_page_count = 1000000');
  await store.commit([unit({ events: [event(2)], updates: [large] })]);
  expect((await store.document(ID.clients)).updates.at(-1)).toEqual(large);
  await store.close();
});

it('[STORE-24] a snapshot that does not fit leaves the document as it was', async () => {
  const database = await Database.open(join(await folder(), 'store.db'), envelope);
  const store = storeOn(database, { log: silent, envelope });
  await store.createConference(BASE);
  await store.commit([unit({ updates: updates(1, 3) })]);
  const [pages = '0'] = database.pragma('page_count');
  database.pragma(`max_page_count = ${pages}`);
  for (const earlier of ['keepPrevious', 'forget'] as const) {
    const bytes = new Uint8Array(200_000);
    await expect(store.compact({ sessionId: ID.clients, seq: 3, bytes, earlier })).rejects.toThrow(/full/);
    const expected = { snapshot: null, updates: updates(1, 3), clients: [], fellBack: false };
    expect(await store.document(ID.clients)).toEqual(expected);
  }
  await store.close();
});

it('[STORE-25] a second server on the same file is told so, and the first goes on', async () => {
  const file = join(await folder(), 'store.db');
  const store = await openStore({ file, log: silent, envelope });
  await store.createConference(BASE);
  await expect(openStore({ file, log: silent, envelope })).rejects.toThrow(/another process has this database open/);
  await store.commit([unit({ events: [event(1)] })]);
  await store.close();
  const next = await openStore({ file, log: silent, envelope });
  expect((await next.conference(ID.conference))?.events).toEqual([event(1)]);
  await next.close();
});

/** Lets a child commit until it has acknowledged `enough` numbers, kills it, and returns the last acknowledged one. */
async function killWhileCommitting(file: string, enough: number): Promise<number> {
  const script = fileURLToPath(new URL('./commit-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let failure = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    failure += piece;
  });
  let lines = 0;
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
    lines = said.split('\n').length - 1;
    if (lines >= enough) child.kill('SIGKILL');
  });
  await once(child, 'close');
  if (child.signalCode !== 'SIGKILL') throw new Error(failure);
  return Number(said.split('\n').at(-2) ?? 0);
}

it('[STORE-26] every acknowledged commit survives kill -9, and none is stored by half', async () => {
  const file = join(await folder(), 'store.db');
  const first = await openStore({ file, log: silent, envelope });
  await first.createConference(BASE);
  await first.close();
  for (const enough of [1, 37, 150]) {
    const acknowledged = await killWhileCommitting(file, enough);
    const store = await openStore({ file, log: silent, envelope });
    const { updates: stored } = await store.document(ID.clients);
    expect(stored.length).toBeGreaterThanOrEqual(acknowledged);
    for (const { seq, bytes } of stored) {
      expect(bytes.subarray(0, `update ${seq} `.length)).toEqual(text(`update ${seq} `));
    }
    await store.close();
  }
});
