import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { CLOSE } from '@samenspraak/shared/protocol/sync.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { call, join, PASSWORD, tokenOf } from '../support/people.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(joinPath(tmpdir(), 'samenspraak-start-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** What a start that fails prints, without the stack that the helper adds. */
async function faultOf(env: Record<string, string>): Promise<string> {
  const started = startServerProcess({ dataDir, env });
  const fault = await started.then(
    (server) => server.stop().then(() => 'it started'),
    (error: Error) => error.message,
  );
  return fault;
}

async function withServer<Result>(
  env: Record<string, string>,
  visit: (server: ServerProcess) => Promise<Result>,
): Promise<Result> {
  const server = await startServerProcess({ dataDir, env });
  try {
    return await visit(server);
  } finally {
    await server.kill('SIGKILL');
  }
}

describe('starting', () => {
  it('[START-1] on an empty store it prints a set-up link and one practice link per role, in two languages', async () => {
    await withServer({}, async ({ url, links, setupToken }) => {
      const roles = ['caseManager', 'chair', 'client', 'confidant', 'expert', 'partner', 'partner'];
      expect(links.map(({ role }) => role).sort()).toEqual(roles);
      expect(new Set(links.map(({ language }) => language))).toEqual(new Set(['nl', 'en']));
      expect(links.every(({ joinUrl }) => joinUrl.startsWith(`${url}/meedoen#`))).toBe(true);
      const body = { token: setupToken, name: 'A', email: 'a@example.org', password: PASSWORD };
      expect((await call(url, 'POST /api/setup', { body })).status).toBe(201);
    });
  });

  it('[START-2] the practice chair walks in and finds the others on the list; the confidant belongs to the client', async () => {
    await withServer({}, async ({ url, links }) => {
      const enter = async (role: string) => {
        const link = links.find((one) => one.role === role);
        const { joined, cookie } = await join(url, link?.joinUrl ?? '');
        return (await call<ConferenceView>(url, `GET /api/conferences/${joined.conferenceId}`, { cookie })).body;
      };
      const chair = await enter('chair');
      expect(chair.me.participation).toBe('admitted');
      expect(chair.desk?.people).toHaveLength(7);
      const client = await enter('client');
      expect(client.me.participation).toBe('waiting');
      expect((await enter('confidant')).me.clientOf).toBe(client.me.participantId);
    });
  });

  it('[START-3] a next start prints fresh links for those who never came, and keeps those who did', async () => {
    const before = await withServer({}, async (server) => {
      const client = server.links.find(({ role }) => role === 'client');
      return { ...server, ...(await join(server.url, client?.joinUrl ?? '')) };
    });
    await withServer({}, async ({ url, links, setupToken }) => {
      expect(links.map(({ role }) => role).sort()).toEqual(
        ['caseManager', 'chair', 'confidant', 'expert', 'partner', 'partner'].sort(),
      );
      expect(setupToken).not.toBe(before.setupToken);
      const { conferenceId } = before.joined;
      expect((await call(url, `GET /api/conferences/${conferenceId}`, { cookie: before.cookie })).status).toBe(200);
      const old = before.links.find(({ role }) => role === 'expert');
      const body = { token: tokenOf(old?.joinUrl ?? ''), covenant: true };
      expect(await call(url, 'POST /api/join', { body })).toMatchObject({ status: 404 });
    });
  });

  it('[START-4] in production there is no practice conference', async () => {
    await withServer({ NODE_ENV: 'production', PRACTICE: '' }, async ({ links, setupToken }) => {
      expect(links).toEqual([]);
      expect(setupToken).not.toBeNull();
    });
  });

  it('[START-5] the set-up token that the environment gives is the one that works', async () => {
    const token = 'a-token-of-the-house-itself';
    await withServer({ SETUP_TOKEN: token }, async ({ setupToken }) => expect(setupToken).toBe(token));
  });

  it('[START-6] a bad value, a taken port and a store in use each stop the start with one clear line', async () => {
    expect(await faultOf({ PORT: 'http' })).toMatch(
      /ended with 1\nSamenspraak cannot start: PORT must be a whole number from 0 to 65535\n$/,
    );
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await faultOf({ PORT: String(port) })).toMatch(/ended with 1\nSamenspraak cannot start: .*EADDRINUSE.*\n$/);
    other.close();
    await withServer({}, async () => {
      expect(await faultOf({})).toMatch(/ended with 1\nSamenspraak cannot start: .*another process.*\n$/);
    });
  });

  it('[START-10] a secret of the house that was damaged stops the start, unless the environment gives one', async () => {
    await mkdir(dataDir, { recursive: true });
    await writeFile(joinPath(dataDir, 'secret'), 'half of it');
    expect(await faultOf({})).toMatch(/ended with 1\nSamenspraak cannot start: .*secret: .*put back a backup\n$/);
    await mkdir(dataDir, { recursive: true });
    await writeFile(joinPath(dataDir, 'secret'), 'half of it');
    await withServer({ SESSION_SECRET: 'x'.repeat(40) }, async ({ url }) => {
      expect((await call(url, 'GET /api/ready')).status).toBe(200);
    });
  });

  it('[START-7] a polite signal ends it with code 0, after which it starts again', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const server = await startServerProcess({ dataDir });
      expect(await server.kill(signal)).toBe(0);
    }
    await withServer({}, async ({ url }) => expect((await call(url, 'GET /api/ready')).status).toBe(200));
  });

  it('[START-9] a stop says so to open sockets, and is not held up by one that does not answer', async () => {
    const server = await startServerProcess({ dataDir });
    const [link] = server.links;
    const { joined, cookie } = await join(server.url, link?.joinUrl ?? '');
    const { host, hostname, port } = new URL(server.url);
    const path = `${server.url.replace('http', 'ws')}/sync/${joined.sessionIds[0]}`;
    const socket = new WebSocket(path, { headers: { cookie, origin: server.url } });
    await once(socket, 'open');
    const asleep = connect({ host: hostname, port: Number(port) });
    asleep.write(`GET /sync/${joined.sessionIds[0]} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.url}\r\n`);
    asleep.write(`Cookie: ${cookie}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n`);
    asleep.write('Sec-WebSocket-Key: c2xlZXBpbmcgY2xpZW50IQ==\r\n\r\n');
    const [greeting] = await once(asleep, 'data');
    expect(String(greeting)).toMatch(/^HTTP\/1.1 101/);
    asleep.on('error', () => {});
    const closed = once(socket, 'close');
    const began = performance.now();
    expect(await server.kill('SIGTERM')).toBe(0);
    expect(performance.now() - began).toBeLessThan(8_000);
    expect((await closed)[0]).toBe(CLOSE.restart);
    asleep.destroy();
  });

  it('[START-8] the log of the process itself holds no token, name or address that was asked for', async () => {
    await withServer({ LOG_LEVEL: 'trace' }, async ({ url, links, output }) => {
      const [link] = links;
      const token = tokenOf(link?.joinUrl ?? '');
      const { cookie } = await join(url, link?.joinUrl ?? '');
      await call(url, `GET /meedoen?oops=${token}`);
      await call(url, 'POST /api/join', { body: `{"token":"${token}"` });
      const lines = output()
        .split('\n')
        .filter((line) => line.startsWith('{'));
      expect(lines.length).toBeGreaterThan(2);
      const secrets = [token, cookie.split('=')[1] ?? token, link?.name ?? token, 'oops'];
      for (const secret of secrets) expect(lines.join('\n')).not.toContain(secret);
    });
  });
});
