import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LiveClient } from '../support/live-client.ts';
import { call, join, makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { doorOf, knock, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

let server: TestServer;
let table: TestConference;
let elsewhere: TestConference;

beforeAll(async () => {
  server = await startServer({ env: { LIMIT_CONNECTIONS_PER_PARTICIPANT: '3' } });
  const people = [
    { role: 'partner', name: 'Els' },
    { role: 'expert', name: 'Tom', sessions: [1] },
    { role: 'partner', name: 'Gone' },
    { role: 'partner', name: 'Lost' },
    { role: 'partner', name: 'Waits', joins: false },
  ] as const;
  const sessions = [
    { name: 'Samen', clients: true, prosecutor: false },
    { name: 'Zonder', clients: false, prosecutor: false },
  ];
  table = await makeConference(server, { people, sessions, open: true });
  elsewhere = await makeConference(server, { people: [{ role: 'partner', name: 'Far' }], open: true });
});

afterAll(() => server.stop());

const door = (who: string, session = 0) => doorOf(server.url, table, who, session);
const refused = (status: number, code: string) => ({ status, code });

describe('the door of a session', () => {
  it('[SYNC-1] somebody who was admitted is let in', async () => {
    expect(await knock(door('Els'))).toBeNull();
  });

  it('[SYNC-2] a session that is not there is 404, whatever it is called', async () => {
    for (const sessionId of ['nothing-here-at-all', 'x', '', 'a'.repeat(65), '%00', '__proto__']) {
      expect(await knock({ ...door('Els'), sessionId }), sessionId).toMatchObject(refused(404, 'session.unknown'));
    }
  });

  it('[SYNC-3] without a cookie, or with one that opens nothing, it is 401', async () => {
    const { cookie: _, ...bare } = door('Els');
    expect(await knock(bare)).toMatchObject(refused(401, 'auth.required'));
    const [name = ''] = (door('Els').cookie ?? '').split('=');
    for (const cookie of [`${name}=${'x'.repeat(43)}`, `${name}=`, 'nonsense', table.userCookie]) {
      expect(await knock({ ...bare, cookie }), cookie).toMatchObject(refused(401, 'auth.required'));
    }
  });

  it('[SYNC-4] a participant of another conference is not let in, nor told more', async () => {
    const { cookie } = elsewhere.person('Far');
    const real = await knock({ ...door('Els'), cookie });
    const unreal = await knock({ ...door('Els'), cookie, sessionId: 'session-that-is-not' });
    expect(real).toMatchObject(refused(404, 'session.unknown'));
    expect(unreal).toEqual(real);
  });

  it('[SYNC-46] nor can a stranger tell a session that exists from one that does not', async () => {
    const { cookie: _, ...stranger } = door('Els');
    const real = await knock(stranger);
    expect(real).toMatchObject(refused(401, 'auth.required'));
    expect(await knock({ ...stranger, sessionId: 'session-that-is-not' })).toEqual(real);
  });

  it('[SYNC-5] a session of others in the same conference does not exist', async () => {
    expect(await knock(door('Tom', 1))).toBeNull();
    expect(await knock(door('Tom', 0))).toMatchObject(refused(404, 'session.unknown'));
  });

  it('[SYNC-6] who waits is not let in', async () => {
    const { cookie } = await join(server.url, table.person('Waits').joinUrl);
    expect(await knock({ ...door('Els'), cookie })).toMatchObject(refused(403, 'participant.waiting'));
  });

  it('[SYNC-7] a foreign Origin, or one that is none, is 403, before anything else is looked at', async () => {
    const port = new URL(server.url).port;
    const origins = ['https://evil.example', 'null', `http://evil.example:${port}`, 'file://', 'no url'];
    for (const origin of origins) {
      expect(await knock({ ...door('Els'), origin }), origin).toMatchObject(refused(403, 'auth.origin'));
      const unknown = { ...door('Els'), sessionId: 'nothing-here-at-all', origin };
      expect(await knock(unknown)).toMatchObject(refused(403, 'auth.origin'));
    }
  });

  it('[SYNC-8] the same person may come with a few tabs, not with any number', async () => {
    const tabs = await Promise.all([1, 2, 3].map(() => seat(server.url, table, 'Lost')));
    expect(await knock(door('Lost'))).toMatchObject(refused(429, 'limit.reached'));
    expect(await knock(door('Els'))).toBeNull();
    for (const tab of tabs) tab.cut();
    await until(() => tabs.every(({ closed }) => closed !== null), 'the tabs are closed');
    await vi.waitFor(async () => expect(await knock(door('Lost'))).toBeNull());
  });

  it('[SYNC-9] somebody removed does not come back, nor with the cookie over HTTP or /live', async () => {
    const { participantId, cookie } = table.person('Gone');
    const { conferenceId, chair } = table;
    const fields = { participantId };
    await server.conferences.run({ conferenceId, actorId: chair.participantId, type: 'participant.remove', fields });
    const away = await knock(door('Gone'));
    expect(away?.status).toBeGreaterThanOrEqual(401);
    expect(away?.status).toBeLessThanOrEqual(403);
    expect((await call(server.url, `GET /api/conferences/${conferenceId}`, { cookie })).status).toBe(401);
    const live = new LiveClient({ url: server.url, conferenceId, cookie });
    await expect(live.connect()).rejects.toThrow('auth.required');
  });

  it('[SYNC-10] an upgrade to anywhere else is turned away at once', async () => {
    for (const path of ['../elsewhere', '../live', '../livestock', '..', '../api/health']) {
      expect((await knock({ ...door('Els'), sessionId: path }))?.status, path).toBe(404);
    }
  });

  it('[SYNC-11] a stranger whose line breaks in the middle of an upgrade does not take the server along', async () => {
    const { host, port, hostname } = new URL(server.url);
    for (const path of ['/elsewhere', '/live', '/live/?EIO=4&transport=websocket', `/sync/${table.sessionIds[0]}`]) {
      const head = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.url}\r\nConnection: Upgrade\r\n`;
      const rest =
        'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';
      for (let times = 0; times < 20; times += 1) {
        const stranger = connect(Number(port), hostname);
        await once(stranger, 'connect');
        stranger.on('error', () => undefined).write(head + rest, () => stranger.resetAndDestroy());
        await once(stranger, 'close');
      }
    }
    // Faults that nobody caught fail the run.
    expect((await call(server.url, 'GET /api/health')).status).toBe(200);
  });
});
