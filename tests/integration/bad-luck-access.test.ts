import { readCards } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { CLOSE } from '@samenspraak/shared/protocol/sync.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { houseOfBadLuck } from '../support/bad-luck.ts';
import { call, join } from '../support/people.ts';
import { doorOf, knock } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

const house = houseOfBadLuck();
const { sit, listen, chair, write, words, clock } = house;

describe('leaving at once', () => {
  it('[SYNC-33] closes every tab of that browser, not those of others', async () => {
    const [tab, other] = [await sit('Els'), await sit('Tom')];
    const [line, line2] = [await listen('Els'), await listen('Tom')];
    const { cookie } = house.table.person('Els');
    expect((await call(house.server.url, 'POST /api/leave', { cookie })).status).toBe(204);
    await until(() => tab.closed !== null && !line.connected, 'both lines are closed');
    expect((await knock(doorOf(house.server.url, house.table, 'Els')))?.status).toBe(401);
    expect([other.closed, line2.connected]).toEqual([null, true]);
  });
});

describe('an access that runs out', () => {
  it('[SYNC-45] closes its lines half a day after the start, not before, and opens nothing any more', async () => {
    const [tab, line] = [await sit('Els'), await listen('Els')];
    const live = await house.server.conferences.conference(house.table.conferenceId);
    clock.ahead = 11 * 3_600_000;
    live?.sweep();
    write('Els', tab, 'Nog aan het werk');
    await until(() => tab.allSaved, 'the work goes on');
    expect([tab.closed, line.connected]).toEqual([null, true]);
    clock.ahead = 14 * 3_600_000;
    live?.sweep();
    await until(() => tab.closed === CLOSE.removed && !line.connected, 'both lines are closed');
    expect((await knock(doorOf(house.server.url, house.table, 'Els')))?.status).toBe(401);
  });
});

describe('removal', () => {
  it('[SYNC-29] closes every line of that person at once, and the cookie opens nothing any more', async () => {
    const tabs = [await sit('Els'), await sit('Els')];
    const lines = [await listen('Els'), await listen('Els')];
    const other = await sit('Tom');
    const began = performance.now();
    expect(await chair('participant.remove', { participantId: house.table.person('Els').participantId })).toMatchObject(
      {
        ok: true,
      },
    );
    await until(
      () => tabs.every(({ closed }) => closed !== null) && !lines.some((line) => line.connected),
      'all closed',
    );
    console.log(`removal: every line was closed after ${(performance.now() - began).toFixed(0)} ms`);
    expect(tabs.map(({ closed }) => closed)).toEqual([CLOSE.removed, CLOSE.removed]);
    for (const line of lines) expect(line.notices.at(-1)?.type).toBe('removed');
    expect((await knock(doorOf(house.server.url, house.table, 'Els')))?.status).toBe(401);
    await expect(listen('Els')).rejects.toThrow('auth.required');
    const { cookie } = house.table.person('Els');
    expect((await call(house.server.url, `GET /api/conferences/${house.table.conferenceId}`, { cookie })).status).toBe(
      401,
    );
    expect(other.closed).toBeNull();
    await until(() => !other.doc.getMap('roster').has(house.table.person('Els').participantId), 'the roster says so');
  });

  it('[SYNC-30] what was on its way from them when it happened is not taken', async () => {
    const [mallory, other] = [await sit('Els'), await sit('Tom')];
    const removal = chair('participant.remove', { participantId: house.table.person('Els').participantId });
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
    const { participantId } = house.table.person('Els');
    const path = `POST /api/conferences/${house.table.conferenceId}/participants/${participantId}/invitation` as const;
    const { cookie } = house.table.chair;
    const { body } = await call<{ joinUrl: string }>(house.server.url, path, { cookie });
    await until(() => tab.closed !== null && !line.connected, 'the old device is closed');
    expect(tab.closed).toBe(CLOSE.removed);
    expect((await knock(doorOf(house.server.url, house.table, 'Els')))?.status).toBe(401);
    const fresh = await join(house.server.url, body.joinUrl);
    const door = { ...doorOf(house.server.url, house.table, 'Els'), cookie: fresh.cookie };
    expect(await knock(door)).toMatchObject({ status: 403, code: 'participant.waiting' });
    await chair('participant.admit', { participantId });
    expect(await knock(door)).toBeNull();
    expect((await knock(doorOf(house.server.url, house.table, 'Els')))?.status).toBe(401);
  });
});
