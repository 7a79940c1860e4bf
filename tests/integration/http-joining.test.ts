import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, join, makeConference, type TestConference, tokenOf } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const HOUR = 3_600_000;
let now: number;
let server: TestServer;
let table: TestConference;
let token: string;
beforeEach(async () => {
  now = Date.now();
  server = await startServer({ clock: { now: () => now } });
  const startsAt = new Date(now + 48 * HOUR).toISOString();
  const people = [
    { role: 'client', name: 'An', language: 'en', joins: false },
    { role: 'partner', joins: false },
  ] as const;
  table = await makeConference(server, { startsAt, people });
  token = tokenOf(table.person('client').joinUrl);
});
afterEach(() => server.stop());

const joining = (body: unknown, cookie?: string) => call(server.url, 'POST /api/join', { body, cookie });

describe('joining over HTTP', () => {
  it('[ID-20] a link shows who invites to what, as often as asked, and stays good', async () => {
    for (let times = 0; times < 2; times += 1) {
      const { status, body } = await call(server.url, 'POST /api/invitation', { body: { token } });
      expect(status).toBe(200);
      const startsAt = new Date(now + 48 * HOUR).toISOString();
      expect(body).toEqual({
        ...{ name: 'An', role: 'client', language: 'en', invitedBy: 'Coördinator', startsAt, plannedMinutes: 90 },
      });
    }
    expect((await joining({ token, covenant: true })).status).toBe(200);
  });

  it('[ID-21] a link is exchanged for a cookie and a place in the waiting room', async () => {
    const joined = await joining({ token, covenant: true });
    const { conferenceId, sessionIds } = table;
    const { participantId } = table.person('client');
    expect(joined.body).toEqual({ conferenceId, participantId, role: 'client', language: 'en', sessionIds });
    const [line = ''] = joined.headers.getSetCookie();
    expect(line).toMatch(new RegExp(`^samenspraak-p-${participantId.slice(0, 12)}=[\\w-]{43}; Path=/; Expires=`));
    expect(line).toMatch(/; HttpOnly; SameSite=Strict$/);
    const expires = Date.parse(/Expires=([^;]+)/.exec(line)?.[1] ?? '');
    expect(Math.abs(expires - (now + 60 * HOUR))).toBeLessThan(1_000);
    const view = await call(server.url, `GET /api/conferences/${conferenceId}`, { cookie: joined.cookies[0] });
    expect(view.body).toMatchObject({ me: { participation: 'waiting' } });
  });

  it('[ID-22] without the covenant nobody comes in, and the link stays good', async () => {
    for (const body of [{ token }, { token, covenant: false }, { token, covenant: 'true' }]) {
      expect(await joining(body)).toMatchObject({ status: 422, body: { code: 'covenant.required' } });
    }
    expect((await joining({ token, covenant: true })).status).toBe(200);
  });

  it('[ID-23] a used link opens nothing on another device, and the same place on the same one', async () => {
    const first = await joining({ token, covenant: true });
    expect(await joining({ token, covenant: true })).toMatchObject({ status: 409, body: { code: 'token.used' } });
    const info = await call(server.url, 'POST /api/invitation', { body: { token } });
    expect(info).toMatchObject({ status: 409, body: { code: 'token.used' } });
    const again = await joining({ token, covenant: true }, first.cookies[0]);
    expect(again).toMatchObject({ status: 200, body: first.body as object, cookies: [] });
  });

  it('[ID-24] of two devices that use a link at the same moment, one comes in', async () => {
    const both = await Promise.all([joining({ token, covenant: true }), joining({ token, covenant: true })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('[ID-25] a link expires a day after the conference starts', async () => {
    now += 72 * HOUR - 1_000;
    expect((await call(server.url, 'POST /api/invitation', { body: { token } })).status).toBe(200);
    now += 1_000;
    expect(await joining({ token, covenant: true })).toMatchObject({ status: 410, body: { code: 'token.expired' } });
  });

  it('[ID-26] a link that is not ours is unknown; after five in a minute the address waits', async () => {
    const forged = { token: 'A'.repeat(43), covenant: true };
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await joining(forged)).toMatchObject({ status: 404, body: { code: 'token.unknown' } });
    }
    expect(await joining({ token, covenant: true })).toMatchObject({ status: 429, body: { code: 'limit.reached' } });
    now += 60_000;
    expect((await joining({ token, covenant: true })).status).toBe(200);
  });

  it('[ID-27] a body that does not parse is refused as such', async () => {
    const bad = ['{"token":', '[]', '"x"', 'null', { covenant: true }, { token: '', covenant: true }];
    for (const body of [...bad, { token: 'x'.repeat(201), covenant: true }, { token: 7, covenant: true }]) {
      expect(await joining(body), JSON.stringify(body)).toMatchObject({
        status: 400,
        body: { code: 'input.malformed' },
      });
    }
  });

  it('[ID-28] who leaves gives up that place alone; leaving everything gives up all', async () => {
    const one = await joining({ token, covenant: true });
    const two = await join(server.url, table.person('partner').joinUrl);
    const cookie = [...one.cookies, two.cookie].join('; ');
    const { participantId } = table.person('client');
    const left = await call(server.url, `POST /api/leave?as=${participantId}`, { cookie });
    expect(left).toMatchObject({ status: 204, body: null });
    expect(left.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(left.headers.getSetCookie()).toHaveLength(1);
    const path = `GET /api/conferences/${table.conferenceId}` as const;
    expect((await call(server.url, `${path}?as=${participantId}`, { cookie })).status).toBe(401);
    expect((await call(server.url, path, { cookie })).status).toBe(200);
    await call(server.url, 'POST /api/leave', { cookie });
    expect((await call(server.url, path, { cookie })).status).toBe(401);
  });

  it('[ID-29] the place survives a restart; the store holds neither token nor secret', async () => {
    const { cookies } = await joining({ token, covenant: true });
    const { dataDir } = server;
    await server.close();
    const { readdir, readFile } = await import('node:fs/promises');
    for (const name of await readdir(dataDir)) {
      const bytes = await readFile(`${dataDir}/${name}`);
      for (const secret of [token, cookies[0]?.split('=')[1] ?? 'none']) expect(bytes.includes(secret)).toBe(false);
    }
    const again = await startServer({ dataDir, clock: { now: () => now } });
    const view = await call(again.url, `GET /api/conferences/${table.conferenceId}`, { cookie: cookies[0] });
    expect(view).toMatchObject({ status: 200, body: { me: { role: 'client' } } });
    await again.close();
  });
});
