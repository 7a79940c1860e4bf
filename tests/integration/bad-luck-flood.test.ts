import { once } from 'node:events';
import { askMessage, awarenessMessage, updateMessage } from '@samenspraak/server/rooms/messages.ts';
import { cardText } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { doorOf, openSocket, type SyncClient, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

let server: TestServer;
let table: TestConference;
let screens: SyncClient[];

beforeEach(async () => {
  server = await startServer({ env: { LIMIT_DOCUMENT_BYTES: '100000000' } });
  const people = ['Mallory', 'Tom', 'Noor'].map((name) => ({ role: 'partner', name }) as const);
  table = await makeConference(server, { people, open: true });
  screens = await Promise.all(['Mallory', 'Tom', 'Noor'].map((who) => seat(server.url, table, who)));
});

afterEach(async () => {
  for (const screen of screens) screen.cut();
  await server.stop();
});

function sitting(): { flooder: SyncClient; honest: SyncClient; witness: SyncClient } {
  const [flooder, honest, witness] = screens;
  if (flooder === undefined || honest === undefined || witness === undefined) throw new Error('nobody sits there');
  return { flooder, honest, witness };
}

let cards = 0;

function write(who: string, screen: SyncClient, text = 'Zorg'): CardId {
  cards += 1;
  const id = `card-number-${cards}` as CardId;
  addCard(screen.doc, id, { kind: 'concern', author: table.person(who).participantId, text, order: 'a0' });
  return id;
}

/** How long, in ms, an edit of the honest one takes to the witness. */
async function delayOfHonest(): Promise<number> {
  const { honest, witness } = sitting();
  const began = performance.now();
  const id = write('Tom', honest);
  await until(() => witness.doc.getMap('cards').has(id), 'the honest edit arrives');
  return performance.now() - began;
}

/** An awareness update: Yjs client, clock and state of each. */
function presence(...entries: readonly (readonly [number, number, object])[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const [client, clock, state] of entries) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, JSON.stringify(state));
  }
  return encoding.toUint8Array(encoder);
}

function report(what: string, ms: number): void {
  console.log(`flood: ${what}: the honest edit took ${ms.toFixed(0)} ms`);
}

describe('a flood by one person', () => {
  it('[CALM-1] frames of 200 KiB, sixty at once: another’s edit is committed long before they are through', async () => {
    const { flooder, honest, witness } = sitting();
    const mine = Array.from({ length: 50 }, () => write('Mallory', flooder, ''));
    await until(() => flooder.allSaved, 'the flooder’s cards are there');
    const own = new Y.Doc();
    Y.applyUpdate(own, Y.encodeStateAsUpdate(flooder.doc));
    const waves: Uint8Array[] = [];
    own.on('update', (update: Uint8Array) => waves.push(update));
    for (let wave = 0; wave < 60; wave += 1) {
      own.transact(() => {
        for (const id of mine) {
          const text = cardText(own, id);
          text?.delete(0, text.length);
          text?.insert(0, String.fromCharCode(97 + (wave % 26)).repeat(4_000));
        }
      });
    }
    const final = () => Y.getState(witness.doc.store, own.clientID) === Y.getState(own.store, own.clientID);
    for (const wave of waves) flooder.send(updateMessage(wave));
    const ms = await delayOfHonest();
    expect(final()).toBe(false);
    report('60 × 200 KiB', ms);
    await until(final, 'the flood is through');
    expect(flooder.refused).toEqual([]);
    expect(honest.allSaved).toBe(true);
  });

  it('[CALM-2] hundreds of updates at once: what is over the limit is refused by its name, others go on', async () => {
    const { flooder, honest } = sitting();
    const id = write('Mallory', flooder);
    for (let times = 0; times < 400; times += 1) cardText(flooder.doc, id)?.insert(0, 'x');
    report('400 updates', await delayOfHonest());
    await until(() => flooder.refused.length > 0, 'the refusal');
    expect(flooder.refused[0]).toMatchObject({ code: 'limit.reached' });
    expect(flooder.refused[0]?.text).toContain('60');
    expect(honest.refused).toEqual([]);
    expect(honest.connected).toBe(true);
  });

  it('[CALM-3] asking for the whole board hundreds of times, each time otherwise, holds up nobody', async () => {
    const { flooder, witness } = sitting();
    for (let round = 0; round < 10; round += 1) {
      flooder.doc.transact(() => {
        for (let times = 0; times < 50; times += 1) write('Mallory', flooder, 'z'.repeat(2_000));
      });
      await until(() => flooder.allSaved, 'the board is filled');
    }
    const line = openSocket(doorOf(server.url, table, 'Mallory'));
    let bytes = 0;
    line.on('message', (data: Buffer) => {
      bytes += data.length;
    });
    await once(line, 'open');
    for (let times = 0; times < 300; times += 1) {
      const vector = encoding.createEncoder();
      for (const number of [1, 1_000 + times, 1]) encoding.writeVarUint(vector, number);
      line.send(askMessage(encoding.toUint8Array(vector)));
    }
    report('300 questions', await delayOfHonest());
    expect(witness.connected).toBe(true);
    await until(() => bytes > 1_000_000, 'an answer');
    line.terminate();
  });

  it('[CALM-4] presence of thousands that do not exist is not passed on', async () => {
    const { flooder, honest, witness } = sitting();
    const heard = witness.heard.length;
    for (let times = 0; times < 20; times += 1) {
      const crowd = Array.from(
        { length: 5_000 },
        (_, i) => [10_000 + times * 5_000 + i, 1, { field: 'text' }] as const,
      );
      flooder.send(awarenessMessage(presence(...crowd)));
    }
    report('100,000 presences', await delayOfHonest());
    const id = write('Tom', honest);
    honest.send(awarenessMessage(presence([honest.doc.clientID, 2, { card: id }])));
    await until(() => witness.heard.some((message) => message[0] === 1 && message.includes(id)), 'an honest presence');
    const bytes = witness.heard.slice(heard).reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeLessThan(64 * 1024);
  });
});
