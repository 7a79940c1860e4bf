import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@samenspraak/shared/protocol/http.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, makeConference, makeUser, tokenOf } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const PAGE = '<!doctype html><html><head><meta name="nonce" content="__CSP_NONCE__"></head><body>PAGE</body></html>';

let server: TestServer;
let built: string;
const lines: unknown[] = [];
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'samenspraak-client-'));
  await mkdir(join(built, 'assets'));
  for (const page of ['index', 'join', 'board', 'family']) {
    await writeFile(join(built, `${page}.html`), PAGE.replace('PAGE', page));
  }
  await writeFile(join(built, 'assets', 'home-abc123.js'), 'export {};');
  await writeFile(join(built, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const keep = (fields: unknown, message: string) => lines.push({ fields, message });
  const log = { info: keep, warn: keep, error: keep };
  server = await startServer({ clientDirectory: built, log });
});
afterAll(async () => {
  await server.stop();
  await rm(built, { recursive: true });
});

/** Sends bytes as they are and resolves to everything that comes back. */
function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(bytes));
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });
}

describe('the door', () => {
  it('[HTTP-20] what another website makes a browser send changes nothing', async () => {
    const foreign = ['https://evil.example', 'null', 'http://localhost', 'not an origin', `${server.url}.evil.example`];
    for (const origin of foreign) {
      const answer = await call(server.url, 'POST /api/sign-out', { headers: { origin } });
      expect(answer, origin).toMatchObject({ status: 403, body: { code: 'auth.origin' } });
    }
    const bare = `POST /api/sign-out HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nConnection: close\r\n`;
    expect(await raw(`${bare}Sec-Fetch-Site: cross-site\r\nContent-Length: 0\r\n\r\n`)).toMatch(/^HTTP\/1.1 403/);
    const beacon = `${bare}Origin: null\r\nContent-Length: 0\r\nSec-Fetch-Site: `;
    expect(await raw(`${beacon}same-origin\r\n\r\n`)).toMatch(/^HTTP\/1.1 204/);
    expect(await raw(`${beacon}cross-site\r\n\r\n`)).toMatch(/^HTTP\/1.1 403/);
    expect(await raw(`${bare}Content-Length: 0\r\n\r\n`)).toMatch(/^HTTP\/1.1 204/);
  });

  it('[HTTP-21] every refusal is a problem in words of the reader’s language', async () => {
    const { headers, body } = await call<Problem>(server.url, 'GET /api/me');
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ type: 'urn:samenspraak:problem:auth.required', title: 'Unauthorized', status: 401 });
    expect(body.detail).toContain('persoonlijke link');
    const english = await call<Problem>(server.url, 'GET /api/me', { headers: { 'accept-language': 'fr, en;q=0.8' } });
    expect(english.body.detail).toContain('personal link');
  });

  it('[HTTP-22] what cannot be read is refused, and what is too large too', async () => {
    const post = (body: unknown, headers = {}) => call(server.url, 'POST /api/sign-in', { body, headers });
    expect(await post('{"email":')).toMatchObject({ status: 400, body: { code: 'input.malformed' } });
    expect(await post('{"__proto__":{"x":1}}')).toMatchObject({ status: 400, body: { code: 'input.malformed' } });
    const form = await post('email=a', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form).toMatchObject({ status: 400, body: { code: 'input.malformed' } });
    const large = await post({ email: 'x'.repeat(200_000) });
    expect(large).toMatchObject({ status: 413, body: { code: 'input.tooLarge' } });
    const nonsense = await call(server.url, 'GET /api/cases/%E0%A4%A');
    expect(nonsense).toMatchObject({ status: 400, body: { code: 'input.malformed' } });
    expect(await call(server.url, 'GET /api/nothing')).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });

  it('[HTTP-23] more requests in a minute than the limit are refused, by its name', async () => {
    const busy = await startServer({ env: { LIMIT_REQUESTS_PER_MINUTE: '3' } });
    for (let times = 0; times < 3; times += 1) {
      expect((await call(busy.url, 'GET /api/health')).status).toBe(200);
    }
    const refused = await call<Problem>(busy.url, 'GET /api/health');
    expect(refused).toMatchObject({ status: 429, body: { code: 'limit.reached' } });
    expect(refused.body.detail).toContain('3 verzoeken per minuut');
    await busy.stop();
  });

  it('[HTTP-26] who is known is counted apart from others of the same address, and nobody is told how many are left', async () => {
    const busy = await startServer({ env: { LIMIT_REQUESTS_PER_MINUTE: '30' } });
    const table = await makeConference(busy, { people: [{ role: 'client', name: 'Kim' }], open: true });
    const { cookie } = table.person('Kim');
    const ask = (options = {}) => call(busy.url, 'GET /api/health', options);
    for (let times = 0; times < 40; times += 1) await ask();
    expect((await ask()).status).toBe(429);
    const answers = [await ask(), await ask({ cookie }), await ask({ cookie })];
    expect(answers.map(({ status }) => status)).toEqual([429, 200, 200]);
    for (const { headers } of answers)
      expect([...headers.keys()].filter((name) => name.includes('ratelimit'))).toEqual([]);
    await busy.stop();
  });

  it('[HTTP-24] behind a trusted proxy every address has its own tries; others’ word is not taken', async () => {
    const tries = async (trusted: string) => {
      const proxied = await startServer({ env: { TRUSTED_PROXIES: trusted } });
      const body = { token: 'x'.repeat(43), covenant: true };
      const statuses: number[] = [];
      for (let client = 1; client <= 6; client += 1) {
        const headers = { 'x-forwarded-for': `203.0.113.${client}` };
        statuses.push((await call(proxied.url, 'POST /api/join', { body, headers })).status);
      }
      await proxied.stop();
      return statuses.at(-1);
    };
    expect(await tries('loopback')).toBe(404);
    expect(await tries('10.0.0.1')).toBe(429);
  });

  it('[HTTP-25] answers are kept nowhere, framed by nobody, and tell no other site where people were', async () => {
    const { headers } = await call(server.url, 'GET /api/health');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('pages', () => {
  it('[HTTP-26] every address of ours gets its page, with a nonce that nobody saw before', async () => {
    const pages = {
      ...{ '/': 'index', '/aanmelden': 'index', '/inrichten': 'index', '/meedoen': 'join' },
      ...{ '/overleg/abcdefgh/ijklmnop': 'board', '/samen/abcdefgh/ijklmnop': 'family' },
    };
    const nonces = new Set<string>();
    for (const [path, page] of Object.entries(pages)) {
      const { status, body, headers } = await call<string>(server.url, `GET ${path}` as 'GET /');
      expect(status, path).toBe(200);
      expect(body).toContain(`<body>${page}`);
      const policy = headers.get('content-security-policy') ?? '';
      const [, nonce = ''] = /style-src 'self' 'nonce-([^']+)'/.exec(policy) ?? [];
      expect(body).toContain(`content="${nonce}"`);
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain(`ws://${new URL(server.url).host} `);
      expect(headers.get('cache-control')).toBe('no-store');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(Object.keys(pages).length);
  });

  it('[HTTP-27] an unknown address gets the page that says so, as 404; data never pretends to be a page', async () => {
    const headers = { accept: 'text/html,*/*' };
    const page = await call<string>(server.url, 'GET /nergens', { headers });
    expect(page).toMatchObject({ status: 404, body: expect.stringContaining('<body>index') });
    expect(await call(server.url, 'GET /api/nergens', { headers })).toMatchObject({ body: { code: 'notFound' } });
    expect(await call(server.url, 'GET /nergens')).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });

  it('[HTTP-28] assets are kept for ever, for their name is their content; nothing outside is served', async () => {
    const asset = await call(server.url, 'GET /assets/home-abc123.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await call(server.url, 'GET /icon.svg')).headers.get('content-type')).toContain('image/svg+xml');
    expect((await call(server.url, 'GET /none.svg')).status).toBe(404);
    const host = `Host: ${new URL(server.url).host}\r\nConnection: close\r\n\r\n`;
    for (const path of ['/assets/../index.html', '/assets/..%2f..%2fpackage.json', '/assets/%2e%2e/index.html']) {
      expect(await raw(`GET ${path} HTTP/1.1\r\n${host}`), path).toMatch(/^HTTP\/1.1 40[034]/);
    }
  });

  it('[HTTP-29] without a built client the pages say what to do, and the rest works', async () => {
    const bare = await startServer({ clientDirectory: join(built, 'nothing') });
    expect(await call(bare.url, 'GET /')).toMatchObject({
      status: 503,
      body: expect.stringContaining('npm run build'),
    });
    expect((await call(bare.url, 'GET /api/ready')).status).toBe(200);
    await bare.stop();
  });
});

describe('watching over the machine', () => {
  it('[HTTP-30] health and readiness are told apart', async () => {
    const closing = await startServer();
    expect(await call(closing.url, 'GET /api/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
    await closing.store.close();
    expect((await call(closing.url, 'GET /api/health')).status).toBe(200);
    expect(await call(closing.url, 'GET /api/ready')).toMatchObject({
      status: 503,
      body: { code: 'store.unavailable' },
    });
    await closing.stop().catch(() => {});
    await rm(closing.dataDir, { recursive: true, force: true });
  });

  it('[HTTP-31] figures are for this machine, or with the token; never through a proxy without it', async () => {
    const token = 'm'.repeat(32);
    const watched = await startServer({ env: { METRICS_TOKEN: token } });
    const local = await call<string>(watched.url, 'GET /metrics');
    expect(local.status).toBe(200);
    expect(local.body).toContain('process_cpu_seconds_total');
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    expect((await call(watched.url, 'GET /metrics', { headers })).status).toBe(404);
    const authorised = { ...headers, authorization: `Bearer ${token}` };
    expect((await call(watched.url, 'GET /metrics', { headers: authorised })).status).toBe(200);
    const wrong = { ...headers, authorization: `Bearer ${token}x` };
    expect((await call(watched.url, 'GET /metrics', { headers: wrong })).status).toBe(404);
    await watched.stop();
  });

  it('[HTTP-32] neither logs nor figures hold a name, a token, a password, a cookie or an id in an address', async () => {
    const people = [{ role: 'client', name: 'Wilhelmina' }] as const;
    const table = await makeConference(server, { people });
    const client = table.person('client');
    await call(server.url, `GET /api/conferences/${table.conferenceId}?as=${client.participantId}`, {
      cookie: client.cookie,
    });
    await call(server.url, `GET /meedoen?oops=${tokenOf(client.joinUrl)}`);
    await call(server.url, `POST /api/join`, { body: `{"token":"${tokenOf(client.joinUrl)}"` });
    const { body: figures } = await call<string>(server.url, 'GET /metrics');
    const written = `${JSON.stringify(lines)}\n${figures}`;
    expect(written).toContain('/api/conferences/:conferenceId');
    const secrets = [
      tokenOf(client.joinUrl),
      ...[client.cookie, table.userCookie].map((one) => one.split('=')[1] ?? ''),
    ];
    for (const secret of [...secrets, 'Wilhelmina', 'wachtwoord', 'coordinator@', table.conferenceId]) {
      expect(secret.length).toBeGreaterThan(8);
      expect(written).not.toContain(secret);
    }
  });

  it('[HTTP-33] a fault says nothing of itself to the outside, and is found in the log by its id', async () => {
    const kept: Record<string, unknown>[] = [];
    const log = { info: () => {}, warn: () => {}, error: (fields: Record<string, unknown>) => kept.push(fields) };
    const faulty = await startServer({ log });
    const table = await makeConference(faulty);
    Object.assign(faulty.conferences, { view: () => Promise.reject(new Error('what An wrote: geheim')) });
    const answer = await call(faulty.url, `GET /api/conferences/${table.conferenceId}`, { cookie: table.chair.cookie });
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } });
    const requestId = answer.headers.get('x-request-id');
    expect(kept).toMatchObject([{ requestId, route: '/api/conferences/:conferenceId', fault: 'Error' }]);
    expect(JSON.stringify([kept, answer.body])).not.toContain('geheim');
    await faulty.stop();
  });

  it('[HTTP-35] a full disk is told as such: nothing was kept, and what was saved is safe', async () => {
    const full = await startServer();
    const cookie = await makeUser(full);
    const addOrganisation = () => Promise.reject(new Error('database or disk is full'));
    Object.assign(full.store, { addOrganisation });
    const answer = await call(full.url, 'POST /api/organisations', { cookie, body: { name: 'Wijkteam' } });
    expect(answer).toMatchObject({ status: 503, body: { code: 'store.unavailable' } });
    await full.stop();
  });

  it('[HTTP-34] the contract describes itself: every call with its body, its answer and its refusals', async () => {
    type Described = {
      paths: Record<string, Record<string, { requestBody?: unknown; responses: Record<string, unknown> }>>;
    };
    const { body } = await call<Described>(server.url, 'GET /api/docs/json');
    const calls = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(calls.sort()).toEqual(
      [
        ...['GET /api/health', 'GET /api/ready', 'GET /api/me', 'GET /api/organisations', 'GET /api/cases'],
        ...['POST /api/setup', 'POST /api/sign-in', 'POST /api/sign-out', 'POST /api/organisations', 'POST /api/cases'],
        ...['GET /api/cases/{caseId}', 'POST /api/cases/{caseId}/conferences', 'GET /api/conferences'],
        ...['GET /api/conferences/{conferenceId}', 'POST /api/conferences/{conferenceId}/seat'],
        'POST /api/conferences/{conferenceId}/participants',
        'POST /api/conferences/{conferenceId}/commands',
        'POST /api/conferences/{conferenceId}/participants/{participantId}/invitation',
        ...['POST /api/invitation', 'POST /api/join', 'POST /api/leave'],
        ...['GET /api/guides', 'POST /api/guides', 'PUT /api/guides/{guideId}', 'DELETE /api/guides/{guideId}'],
        ...['GET /api/organisations/{organisationId}', 'PUT /api/organisations/{organisationId}'],
        ...['GET /api/me/mail', 'PUT /api/me/mail', 'GET /api/me/agreements'],
        ...['GET /api/cases/{caseId}/plan', 'GET /api/cases/{caseId}/proposed'],
        'GET /api/conferences/{conferenceId}/former',
        ...['GET /api/house', 'PUT /api/house', 'GET /api/conferences/{conferenceId}/preparation'],
        ...['GET /api/conferences/{conferenceId}/earlier', 'GET /api/conferences/{conferenceId}/arranged'],
        ...['pdf', 'docx', 'csv', 'ics', 'json'].map((form) => `GET /api/conferences/{conferenceId}/plan.${form}`),
        ...['pdf', 'docx', 'csv', 'ics', 'json'].map((form) => `GET /api/cases/{caseId}/plan.${form}`),
        ...['csv', 'json'].map((form) => `GET /api/conferences/{conferenceId}/contributions.${form}`),
      ].sort(),
    );
    const join = body.paths['/api/join']?.post;
    expect(JSON.stringify(join?.requestBody)).toContain('covenant');
    expect(Object.keys(join?.responses ?? {})).toEqual(['200', '4XX', '5XX']);
  });
});
