import { awarenessMessage } from '@samenspraak/server/rooms/messages.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Awareness, applyAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type SyncClient, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

let server: TestServer;
let table: TestConference;
const clock = { ahead: 0, now: () => Date.now() + clock.ahead };
const screens: SyncClient[] = [];
const watching: Awareness[] = [];
const card = 'card-of-presence' as CardId;

beforeEach(async () => {
  clock.ahead = 0;
  server = await startServer({ clock });
  const people = ['Els', 'Tom', 'Noor'].map((name) => ({ role: 'partner', name }) as const);
  table = await makeConference(server, { people, open: true });
});

afterEach(async () => {
  for (const awareness of watching.splice(0)) awareness.destroy();
  for (const screen of screens.splice(0)) screen.cut();
  await server.stop();
});

async function sit(who: string): Promise<SyncClient> {
  const screen = await seat(server.url, table, who);
  screens.push(screen);
  return screen;
}

/** Somebody who has written, so that their Yjs client is their own. */
async function writer(who: string, id = card): Promise<SyncClient> {
  const screen = await sit(who);
  addCard(screen.doc, id, { kind: 'concern', author: table.person(who).participantId, text: 'x', order: 'a0' });
  await until(() => screen.allSaved, 'their client is bound');
  return screen;
}

type Entry = readonly [client: number, clock: number, state: unknown];

function say(screen: SyncClient, ...entries: readonly Entry[]): void {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const [client, at, state] of entries) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, at);
    encoding.writeVarString(encoder, JSON.stringify(state));
  }
  screen.send(awarenessMessage(encoding.toUint8Array(encoder)));
}

/** What somebody sees of others' places, from all that they heard so far. */
function placesSeenBy(screen: SyncClient): Map<number, unknown> {
  const awareness = new Awareness(new Y.Doc());
  watching.push(awareness);
  awareness.setLocalState(null);
  for (const message of screen.heard) {
    if (message[0] !== 1) continue;
    // The type takes one byte, the length before the body one to three.
    const length = message.length < 130 ? 1 : message.length < 16_387 ? 2 : 3;
    applyAwarenessUpdate(awareness, message.subarray(1 + length), null);
  }
  return new Map(awareness.getStates());
}

describe('presence', () => {
  it('[ROOM-18] of another’s client is not taken: neither invented, nor moved, nor ended', async () => {
    const [els, tom, noor] = [await writer('Els'), await writer('Tom', 'card-of-tom-1' as CardId), await sit('Noor')];
    say(els, [els.doc.clientID, 1, { card }]);
    await until(() => placesSeenBy(noor).has(els.doc.clientID), 'Els is seen');
    say(tom, [els.doc.clientID, 9, { card: 'card-of-tom-1' }], [els.doc.clientID, 99, null]);
    say(tom, [tom.doc.clientID, 1, { card: 'card-of-tom-1' }]);
    await until(() => placesSeenBy(noor).has(tom.doc.clientID), 'Tom is seen');
    const { participantId } = table.person('Els');
    expect(placesSeenBy(noor).get(els.doc.clientID)).toEqual({ participantId, card });
  });

  it('[ROOM-19] name and role never come from the wire, and unknown keys go no further', async () => {
    const [els, noor] = [await writer('Els'), await sit('Noor')];
    const lies = {
      name: 'De rechter',
      role: 'chair',
      participantId: table.chair.participantId,
      user: { color: 'red' },
    };
    say(els, [els.doc.clientID, 1, { ...lies, card, field: 'text', cursor: { anchor: 1, head: 2, extra: 'x' } }]);
    await until(() => placesSeenBy(noor).has(els.doc.clientID), 'Els is seen');
    expect(placesSeenBy(noor).get(els.doc.clientID)).toEqual({
      participantId: table.person('Els').participantId,
      card,
      field: 'text',
      cursor: { anchor: 1, head: 2 },
    });
    expect(noor.heard.some((message) => message.includes('De rechter'))).toBe(false);
  });

  it('[ROOM-20] what is too large, leaps ahead or makes no sense is passed over; the next word counts', async () => {
    const [els, noor] = [await writer('Els'), await sit('Noor')];
    const client = els.doc.clientID;
    const big = { card, field: 'x'.repeat(2_000) };
    say(els, [client, 1, big], [client, 2 ** 40, { card }]);
    for (const state of ['text', 7, [], [card], true]) say(els, [client, 1, state]);
    els.send(awarenessMessage(new Uint8Array([0xff, 0xff, 0xff, 0x7f, 1, 2, 3])));
    els.send(awarenessMessage(new Uint8Array([1])));
    say(els, [client, 2, { card: { toString: 1 }, field: 'text' }]);
    say(els, [client, 3, { card, field: 'no such field', cursor: { anchor: -1, head: 1e9 } }]);
    await until(() => placesSeenBy(noor).has(client), 'Els is seen');
    expect(placesSeenBy(noor).get(client)).toEqual({ participantId: table.person('Els').participantId, card });
    expect(els.connected).toBe(true);
    expect(els.refused).toEqual([]);
  });

  it('[ROOM-21] who comes later sees where people are; who goes, or falls silent, is seen to go', async () => {
    const els = await writer('Els');
    const tom = await writer('Tom', 'card-of-tom-1' as CardId);
    say(els, [els.doc.clientID, 1, { card }]);
    say(tom, [tom.doc.clientID, 1, { card: 'card-of-tom-1' }]);
    const noor = await sit('Noor');
    await until(() => placesSeenBy(noor).size === 2, 'both are seen by who came later');
    els.cut();
    await until(() => !placesSeenBy(noor).has(els.doc.clientID), 'Els is seen to go');
    clock.ahead = 50_000;
    (await server.conferences.conference(table.conferenceId))?.sweep();
    await until(() => placesSeenBy(noor).size === 0, 'who falls silent is seen to go');
  });

  it('[ROOM-33] whoever leaves the board from no card leaves unseen: where they go is not for these to know', async () => {
    const [els, noor] = [await writer('Els'), await sit('Noor')];
    say(els, [els.doc.clientID, 1, { card }]);
    await until(() => placesSeenBy(noor).has(els.doc.clientID), 'Els is seen');
    say(els, [els.doc.clientID, 2, { field: 'text' }]);
    await until(() => !placesSeenBy(noor).has(els.doc.clientID), 'Els is in no card');
    const heard = noor.heard.length;
    say(els, [els.doc.clientID, 3, {}]);
    els.cut();
    const tom = await writer('Tom', 'card-of-tom-1' as CardId);
    say(tom, [tom.doc.clientID, 1, { card: 'card-of-tom-1' }]);
    await until(() => placesSeenBy(noor).has(tom.doc.clientID), 'Tom is seen');
    const said = noor.heard.slice(heard).filter((message) => message[0] === 1);
    expect(said).toHaveLength(1);
  });

  it('[ROOM-22] is heard by nobody in another session', async () => {
    const sessions = ['Een', 'Twee'].map((name) => ({ name, clients: true, prosecutor: false }));
    const people = [
      { role: 'partner', name: 'Els', sessions: [0] },
      { role: 'partner', name: 'Tom', sessions: [1] },
    ] as const;
    table = await makeConference(server, { sessions, people, open: true });
    const [els, chair] = [await writer('Els'), await sit('chair')];
    const tom = await seat(server.url, table, 'Tom', 1);
    screens.push(tom);
    const heard = tom.heard.length;
    say(els, [els.doc.clientID, 1, { card }]);
    await until(() => placesSeenBy(chair).has(els.doc.clientID), 'the chair sees Els');
    expect(tom.heard.slice(heard).some((message) => message[0] === 1)).toBe(false);
    expect(JSON.stringify(tom.doc.getMap('roster').toJSON())).not.toContain(table.person('Els').participantId);
  });
});
