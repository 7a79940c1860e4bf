import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { readCards } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { CLOSE } from '@samenspraak/shared/protocol/sync.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { LiveClient } from '../support/live-client.ts';
import { call, join, makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { doorOf, knock, type SyncClient, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

let server: TestServer;
let table: TestConference;
const clock = { ahead: 0, now: () => Date.now() + clock.ahead };
const open: { cut?(): void; close?(): void }[] = [];

beforeEach(async () => {
  clock.ahead = 0;
  const env = { LIMIT_DOCUMENT_BYTES: '100000000', LIMIT_SEND_BUFFER_BYTES: '1000000' };
  server = await startServer({ clock, env });
  const people = ['Els', 'Tom', 'Noor'].map((name) => ({ role: 'partner', name }) as const);
  table = await makeConference(server, { people, open: true });
});

afterEach(async () => {
  for (const one of open.splice(0)) {
    one.cut?.();
    one.close?.();
  }
  await server.stop();
});

async function sit(who: string): Promise<SyncClient> {
  const screen = await seat(server.url, table, who);
  open.push(screen);
  return screen;
}

async function listen(who: string, cookie = table.person(who).cookie): Promise<LiveClient> {
  const live = new LiveClient({ url: server.url, conferenceId: table.conferenceId, cookie });
  open.push(live);
  return live.connect();
}

function chair(type: CommandType, fields: object = {}) {
  const { conferenceId } = table;
  return server.conferences.run({ conferenceId, actorId: table.chair.participantId, type, fields });
}

const card = 'card-of-bad-luck' as CardId;

function write(who: string, screen: SyncClient, text: string, id = card): void {
  addCard(screen.doc, id, { kind: 'concern', author: table.person(who).participantId, text, order: 'a0' });
}

const words = (screen: SyncClient, id = card) => readCards(screen.doc).find((one) => one.id === id)?.text;

describe('leaving at once', () => {
  it('[SYNC-33] closes every tab of that browser, not those of others', async () => {
    const [tab, other] = [await sit('Els'), await sit('Tom')];
    const [line, line2] = [await listen('Els'), await listen('Tom')];
    const { cookie } = table.person('Els');
    expect((await call(server.url, 'POST /api/leave', { cookie })).status).toBe(204);
    await until(() => tab.closed !== null && !line.connected, 'both lines are closed');
    expect((await knock(doorOf(server.url, table, 'Els')))?.status).toBe(401);
    expect([other.closed, line2.connected]).toEqual([null, true]);
  });
});

describe('an access that runs out', () => {
  it('[SYNC-45] closes its lines half a day after the start, not before, and opens nothing any more', async () => {
    const [tab, line] = [await sit('Els'), await listen('Els')];
    const live = await server.conferences.conference(table.conferenceId);
    clock.ahead = 11 * 3_600_000;
    live?.sweep();
    write('Els', tab, 'Nog aan het werk');
    await until(() => tab.allSaved, 'the work goes on');
    expect([tab.closed, line.connected]).toEqual([null, true]);
    clock.ahead = 14 * 3_600_000;
    live?.sweep();
    await until(() => tab.closed === CLOSE.removed && !line.connected, 'both lines are closed');
    expect((await knock(doorOf(server.url, table, 'Els')))?.status).toBe(401);
  });
});

describe('removal', () => {
  it('[SYNC-29] closes every line of that person at once, and the cookie opens nothing any more', async () => {
    const tabs = [await sit('Els'), await sit('Els')];
    const lines = [await listen('Els'), await listen('Els')];
    const other = await sit('Tom');
    const began = performance.now();
    expect(await chair('participant.remove', { participantId: table.person('Els').participantId })).toMatchObject({
      ok: true,
    });
    await until(
      () => tabs.every(({ closed }) => closed !== null) && !lines.some((line) => line.connected),
      'all closed',
    );
    console.log(`removal: every line was closed after ${(performance.now() - began).toFixed(0)} ms`);
    expect(tabs.map(({ closed }) => closed)).toEqual([CLOSE.removed, CLOSE.removed]);
    for (const line of lines) expect(line.notices.at(-1)?.type).toBe('removed');
    expect((await knock(doorOf(server.url, table, 'Els')))?.status).toBe(401);
    await expect(listen('Els')).rejects.toThrow('auth.required');
    const { cookie } = table.person('Els');
    expect((await call(server.url, `GET /api/conferences/${table.conferenceId}`, { cookie })).status).toBe(401);
    expect(other.closed).toBeNull();
    await until(() => !other.doc.getMap('roster').has(table.person('Els').participantId), 'the roster says so');
  });

  it('[SYNC-30] what was on its way from them when it happened is not taken', async () => {
    const [mallory, other] = [await sit('Els'), await sit('Tom')];
    const removal = chair('participant.remove', { participantId: table.person('Els').participantId });
    for (let i = 0; i < 50; i += 1) write('Els', mallory, 'Toch', `card-too-late-${i}` as CardId);
    await removal;
    await until(() => mallory.closed !== null, 'closed');
    const stored = await sit('Noor');
    await until(() => Buffer.from(Y.encodeStateVector(other.doc)).equals(Y.encodeStateVector(stored.doc)), 'in step');
    const kept = new Set(mallory.saved.keys()).size > 0 ? (mallory.saved.get(mallory.doc.clientID) ?? 0) : 0;
    expect(Y.getState(stored.doc.store, mallory.doc.clientID)).toBeGreaterThanOrEqual(kept);
    const before = readCards(stored.doc).length;
    write('Els', mallory, 'Na afloop', 'card-after-all' as CardId);
    write('Tom', other, 'Verder', 'card-of-tom-after' as CardId);
    await until(() => words(stored, 'card-of-tom-after' as CardId) === 'Verder', 'others go on');
    expect(readCards(stored.doc)).toHaveLength(before + 1);
  });

  it('[SYNC-31] a new link closes the old device, which stays out; the new one knocks', async () => {
    const [tab, line] = [await sit('Els'), await listen('Els')];
    const { participantId } = table.person('Els');
    const path = `POST /api/conferences/${table.conferenceId}/participants/${participantId}/invitation` as const;
    const { cookie } = table.chair;
    const { body } = await call<{ joinUrl: string }>(server.url, path, { cookie });
    await until(() => tab.closed !== null && !line.connected, 'the old device is closed');
    expect(tab.closed).toBe(CLOSE.removed);
    expect((await knock(doorOf(server.url, table, 'Els')))?.status).toBe(401);
    const fresh = await join(server.url, body.joinUrl);
    const door = { ...doorOf(server.url, table, 'Els'), cookie: fresh.cookie };
    expect(await knock(door)).toMatchObject({ status: 403, code: 'participant.waiting' });
    await chair('participant.admit', { participantId });
    expect(await knock(door)).toBeNull();
    expect((await knock(doorOf(server.url, table, 'Els')))?.status).toBe(401);
  });
});
