import type { Me } from '@samenspraak/shared/protocol/answers.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, makeUser, PASSWORD, signIn } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

const person = { name: 'Coördinator', email: 'Coordinator@Example.org', password: PASSWORD };

describe('accounts over HTTP', () => {
  it('[ID-1] the one-time link makes the first user, a coordinator who is signed in', async () => {
    const token = await server.app.accounts.openSetup();
    const made = await call<Me>(server.url, 'POST /api/setup', { body: { ...person, token } });
    expect(made.status).toBe(201);
    const [cookie] = made.cookies;
    const me = await call<Me>(server.url, 'GET /api/me', { cookie });
    expect(me.body).toEqual({ ...made.body, email: 'coordinator@example.org', coordinator: true });
  });

  it('[ID-2] a set-up link works once, and a wrong one never', async () => {
    const token = await server.app.accounts.openSetup();
    const wrong = await call(server.url, 'POST /api/setup', { body: { ...person, token: 'x'.repeat(43) } });
    expect(wrong).toMatchObject({ status: 403, body: { code: 'auth.setupToken' } });
    const both = await Promise.all(
      ['one@example.org', 'two@example.org'].map((email) =>
        call(server.url, 'POST /api/setup', { body: { ...person, email, token } }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 403]);
    expect(await server.store.countUsers()).toBe(1);
    expect(await server.app.accounts.openSetup()).toBeNull();
  });

  it('[ID-3] a password shorter than twelve characters is refused and the link stays good', async () => {
    const token = await server.app.accounts.openSetup();
    const short = await call(server.url, 'POST /api/setup', { body: { ...person, token, password: 'kort' } });
    expect(short).toMatchObject({ status: 400, body: { code: 'input.malformed' } });
    const made = await call(server.url, 'POST /api/setup', { body: { ...person, token } });
    expect(made.status).toBe(201);
  });

  it('[ID-4] signing in takes the right password and tells nobody which half was wrong', async () => {
    await makeUser(server);
    const good = await call(server.url, 'POST /api/sign-in', { body: { ...person, name: undefined } });
    expect(good.status).toBe(200);
    const password = 'niet het goede';
    const wrong = await call(server.url, 'POST /api/sign-in', { body: { email: person.email, password } });
    const unknown = await call(server.url, 'POST /api/sign-in', { body: { email: 'a@example.org', password } });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'auth.credentials' } });
    expect(unknown.body).toEqual(wrong.body);
  });

  it('[ID-5] signing out ends the access itself, not only the cookie', async () => {
    const cookie = await makeUser(server);
    const out = await call(server.url, 'POST /api/sign-out', { cookie });
    expect(out.status).toBe(204);
    expect(out.headers.get('clear-site-data')).toContain('"storage"');
    expect(out.headers.getSetCookie()[0]).toMatch(/^samenspraak-user=;.*Expires=Thu, 01 Jan 1970/);
    expect((await call(server.url, 'GET /api/me', { cookie })).status).toBe(401);
  });

  it('[ID-6] a user’s cookie is out of reach of scripts and other sites, and ends by itself', async () => {
    await makeUser(server);
    const { headers } = await call(server.url, 'POST /api/sign-in', {
      body: { email: person.email, password: PASSWORD },
    });
    const [line = ''] = headers.getSetCookie();
    expect(line).toMatch(/^samenspraak-user=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/);
    const expires = Date.parse(/Expires=([^;]+)/.exec(line)?.[1] ?? '');
    expect(expires - Date.now()).toBeLessThanOrEqual(12 * 3_600_000);
    expect(expires - Date.now()).toBeGreaterThan(11 * 3_600_000);
  });

  it('[ID-7] an access that has expired opens nothing', async () => {
    let now = Date.now();
    const late = await startServer({ clock: { now: () => now } });
    const cookie = await makeUser(late);
    now += 12 * 3_600_000;
    expect((await call(late.url, 'GET /api/me', { cookie })).status).toBe(401);
    await late.stop();
  });

  it('[ID-8] accounts and their accesses survive a restart; the store holds neither password nor secret', async () => {
    const cookie = await makeUser(server);
    const { dataDir } = server;
    await server.close();
    const { readdir, readFile } = await import('node:fs/promises');
    for (const name of await readdir(dataDir)) {
      const bytes = await readFile(`${dataDir}/${name}`);
      expect(bytes.includes(PASSWORD)).toBe(false);
      expect(bytes.includes(cookie.split('=')[1] ?? 'none')).toBe(false);
    }
    const again = await startServer({ dataDir });
    expect((await call(again.url, 'GET /api/me', { cookie })).status).toBe(200);
    expect(await signIn(again.url)).toMatch(/^samenspraak-user=/);
    await again.close();
  });

  it('[ID-9] over an encrypted line the browser itself holds cookies to this host', async () => {
    const safe = await startServer({ env: { PUBLIC_URL: 'https://overleg.example.nl' } });
    const token = await safe.app.accounts.openSetup();
    const { headers } = await call(safe.url, 'POST /api/setup', { body: { ...person, token } });
    expect(headers.getSetCookie()[0]).toMatch(/^__Host-samenspraak-user=.*; Secure/);
    expect(headers.get('strict-transport-security')).toContain('max-age');
    await safe.stop();
  });

  it('[ID-10] after five failed tries in a minute an address waits, whatever it tries next', async () => {
    let now = Date.now();
    const patient = await startServer({ clock: { now: () => now } });
    await makeUser(patient);
    const body = { email: person.email, password: 'niet het goede' };
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await call(patient.url, 'POST /api/sign-in', { body })).status).toBe(401);
    }
    const right = { email: person.email, password: PASSWORD };
    const refused = await call(patient.url, 'POST /api/sign-in', { body: right, headers: { 'accept-language': 'en' } });
    expect(refused).toMatchObject({ status: 429, body: { code: 'limit.reached' } });
    expect((refused.body as { detail: string }).detail).toContain('at most 5 attempts per minute');
    expect(refused.headers.get('retry-after')).toBe('60');
    now += 60_000;
    expect((await call(patient.url, 'POST /api/sign-in', { body: right })).status).toBe(200);
    await patient.stop();
  });

  it('[ID-11] twenty guesses at the same moment are five guesses', async () => {
    await makeUser(server);
    const guess = (index: number) => ({ email: person.email, password: `gok nummer ${index}` });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => call(server.url, 'POST /api/sign-in', { body: guess(index) })),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });
});
