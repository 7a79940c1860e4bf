import { createServer, type Socket } from 'node:net';
import { hashPassword } from '@samenspraak/server/identity/passwords.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import { type CardId, caseId, type UserId, userId } from '@samenspraak/shared/domain/ids.ts';
import type { MailAnswer } from '@samenspraak/shared/protocol/mail.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import { call, makeConference, PASSWORD, type TestConference } from '../support/people.ts';
import { type Overrides, startServer, startServerProcess, type TestServer } from '../support/server.ts';
import { seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

/** A moment at the end of a working day, hours after the digest of that day. */
const START = Date.parse('2026-12-01T16:00:00.000Z');
const DAY_MS = 86_400_000;

/** What must never be in a mail: names, the reference, sessions, organisations, words and dates of the case. */
const CANARIES = {
  reference: 'Kanarie-26-099',
  session: 'Zwaluwdeel',
  person: 'Mereltje Vinkenoog',
  what: 'De sleutel gaat naar de ooievaar',
  why: 'Omdat de reiger meekijkt',
  who: 'Gans Pauw',
  by: '2027-03-17',
  startsAt: '2027-03-05T13:37:00.000Z',
};
const LOUD = [
  ...Object.values(CANARIES),
  ...['Wijkteam', 'Coördinator', 'Collega', 'chair', 'partner', '17 maart', '17-03', '05-03', '13:37', '14:37'],
];

let now: number;
let post: TestMailServer;
let server: TestServer;
const started: TestServer[] = [];

async function start(overrides: Overrides = {}): Promise<TestServer> {
  const env = { SMTP_URL: post.url, PUBLIC_URL: 'https://overleg.example.nl', ...overrides.env };
  const made = await startServer({ clock: { now: () => now }, ...overrides, env });
  started.push(made);
  return made;
}

beforeEach(async () => {
  now = START;
  post = await startMailServer();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.stop()));
  await post.stop();
});

/** Somebody else with an account; the answer is their cookie. */
async function colleague({ url, store }: TestServer): Promise<string> {
  const email = 'collega@example.org';
  const id = userId.parse('user-of-a-colleague');
  await store.addUser({ id, name: 'Collega', email, passwordHash: await hashPassword(PASSWORD), coordinator: false });
  return (await call(url, 'POST /api/sign-in', { body: { email, password: PASSWORD } })).cookies[0] ?? '';
}

/** Runs a command of the chair, which must be accepted. */
async function lead({ conferences }: TestServer, table: TestConference, type: string, fields: object): Promise<void> {
  const { conferenceId, chair } = table;
  const asked = { conferenceId, actorId: chair.participantId, type: type as 'stage.set', fields };
  const answer = await conferences.run(asked);
  if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
}

/** A conference of the first user that came to an agreement, with a canary in everything that people name. */
async function agree(at: TestServer): Promise<TestConference> {
  const table = await makeConference(at, {
    reference: CANARIES.reference,
    startsAt: CANARIES.startsAt,
    sessions: [{ name: CANARIES.session, clients: true, prosecutor: false }],
    people: [{ role: 'partner', name: CANARIES.person }],
    open: true,
  });
  const [sessionId] = table.sessionIds;
  const screen = await seat(at.url, table, 'partner');
  const author = table.person('partner').participantId;
  await lead(at, table, 'stage.set', { sessionId, stage: 'picture' });
  const concern = 'card-of-the-concern' as CardId;
  addCard(screen.doc, concern, { kind: 'concern', author, text: CANARIES.why, order: 'a0' });
  await until(() => screen.allSaved, 'the concern is on disk');
  await lead(at, table, 'stage.set', { sessionId, stage: 'decision' });
  await lead(at, table, 'funnel.open', { sessionId, lane: 'commit' });
  const cardId = 'card-of-the-agreement' as CardId;
  const { what: text, who, why, by } = CANARIES;
  const words = { ...{ text, who: [who], why, by }, answers: [concern] };
  addCard(screen.doc, cardId, { kind: 'agreement', author, lane: 'commit', order: 'a1', ...words });
  await until(() => screen.allSaved, 'the agreement is on disk');
  await lead(at, table, 'agreement.adopt', { sessionId, cardId });
  screen.cut();
  return table;
}

/** A conference that somebody with an account holds on the next day. */
async function meetTomorrow({ conferences }: TestServer, { id, name }: { id: UserId; name: string }): Promise<void> {
  const startsAt = new Date(now + DAY_MS).toISOString();
  const sessions = [{ name: 'Samen', audience: { clients: true, prosecutor: false } }];
  await conferences.create({
    base: {
      ...{ caseId: caseId.parse('case-of-nobody'), reference: 'TEST-1', kind: 'focus', phase: 'recovery' },
      ...{ startsAt, plannedMinutes: 90, madeBy: id, sessions },
    },
    chair: { name, language: 'nl', organisationId: null, organisation: null },
  });
}

/** As far as a mail can be undone: its bytes, and what they are when soft line breaks and other writings are taken away. */
function readings(raw: string): string[] {
  const [head = '', body = ''] = raw.split('\r\n\r\n');
  const unquoted = (text: string) => {
    const joined = text.replace(/=\r\n/g, '').replace(/\r\n[ \t]/g, ' ');
    return joined.replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  };
  const decoded = [...raw.matchAll(/[\w+/]{8,}={0,2}/g)].map(([text]) => Buffer.from(text, 'base64').toString());
  return [raw, unquoted(head), unquoted(body), Buffer.from(body, 'base64').toString(), ...decoded];
}

describe('the digest', () => {
  it('[MAIL-70] of two users the one with an agreement near its date gets one mail, with nothing of it inside', async () => {
    server = await start();
    await agree(server);
    await colleague(server);
    await server.app.reminders.look();
    expect(post.mails).toEqual([]);
    now = Date.parse(`${CANARIES.by}T08:00:00.000Z`) - 3 * DAY_MS;
    for (const _ of [1, 2, 3]) await server.app.reminders.look();
    expect(post.mails.map(({ to }) => to)).toEqual([['coordinator@example.org']]);
    const [{ from = '', raw = '' } = {}] = post.mails;
    expect(from).toBe('samenspraak@overleg.example.nl');
    expect(raw).toContain('https://overleg.example.nl/');
    expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/overleg\.example\.nl\/>$/m);
    for (const reading of readings(raw)) {
      for (const canary of LOUD) expect(reading.toLowerCase()).not.toContain(canary.toLowerCase());
      expect(reading).not.toMatch(/TEST-1|user-|conference-|card-of/);
    }
  });

  it('[MAIL-71] what is done asks nothing more', async () => {
    server = await start();
    const table = await agree(server);
    const live = await server.conferences.conference(table.conferenceId);
    const [agreementId] = [...(live?.conference.agreements.keys() ?? [])];
    await lead(server, table, 'agreement.update', { agreementId, state: 'done', why: '' });
    now = Date.parse(`${CANARIES.by}T08:00:00.000Z`);
    await server.app.reminders.look();
    expect(post.mails).toEqual([]);
  });

  it('[MAIL-72] a restart on the same day sends nothing twice', async () => {
    server = await start();
    await makeConference(server, { startsAt: new Date(now + DAY_MS).toISOString() });
    await server.app.reminders.look();
    await server.close();
    const again = await start({ dataDir: server.dataDir });
    await again.app.reminders.look();
    expect(post.mails).toHaveLength(1);
  });

  it('[MAIL-73] one timer of the server looks, and stops with it', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      server = await start();
      await makeConference(server, { startsAt: new Date(now + DAY_MS).toISOString() });
      vi.advanceTimersByTime(60_000);
      await until(() => post.mails.length === 1, 'the mail is there');
      now += DAY_MS;
      await makeConference(server, { startsAt: new Date(now + DAY_MS).toISOString() });
      await server.close();
      vi.advanceTimersByTime(3_600_000);
      await server.app.reminders.look();
      expect(post.mails).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('[MAIL-74] a house without a mail server sends nothing, and says so', async () => {
    server = await start({ env: { SMTP_URL: '' } });
    const { userCookie: cookie } = await makeConference(server, { startsAt: new Date(now + DAY_MS).toISOString() });
    await server.app.reminders.look();
    const { body } = await call<MailAnswer>(server.url, 'GET /api/me/mail', { cookie });
    expect(body).toEqual({ sends: false, digest: true });
    expect(post.visits).toEqual([]);
    expect(await server.store.digestReaders('2026-12-01')).toHaveLength(1);
  });

  it('[MAIL-75] a name or an address that would be more than that harms no mail, not even its own', async () => {
    server = await start();
    const token = await server.app.accounts.openSetup();
    const person = { token, name: 'A', password: PASSWORD };
    for (const email of ['a@example.org\r\nBcc: b@example.org', 'a@example.org,b@example.org', 'A <a@example.org>']) {
      const answer = await call(server.url, 'POST /api/setup', { body: { ...person, email } });
      expect(answer.status, email).toBe(400);
    }
    const nasty = [
      ['a', 'A', 'a@example.org\r\nbcc: b@example.org'],
      ['b', 'B', 'c@example.org, b@example.org'],
      ['c', 'Noor\r\nBcc: b@example.org\r\n\r\nhello', 'd@example.org'],
    ] as const;
    for (const [id, name, email] of nasty) {
      const user = { id: userId.parse(`user-of-the-name-${id}`), name, email, passwordHash: '', coordinator: false };
      await server.store.addUser(user);
      await meetTomorrow(server, user);
    }
    await server.app.reminders.look();
    const receivers = post.mails.map(({ to }) => to.join());
    expect(receivers).toEqual(['d@example.org']);
    expect(post.mails[0]?.raw).not.toMatch(/bcc|b@example|noor|hello/i);
  });

  it('[MAIL-76] a mail server that says nothing holds up no request, and no stop', async () => {
    const sockets = new Set<Socket>();
    const mute = createServer((socket) => void sockets.add(socket)).listen(0, '127.0.0.1');
    await until(() => mute.listening, 'it listens');
    const address = mute.address();
    const port = typeof address === 'object' ? address?.port : 0;
    server = await start({ env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    const { userCookie: cookie } = await makeConference(server, { startsAt: new Date(now + DAY_MS).toISOString() });
    const looking = server.app.reminders.look();
    await until(() => sockets.size === 1, 'the mail server is asked');
    expect((await call(server.url, 'GET /api/me', { cookie })).status).toBe(200);
    await server.close();
    await looking;
    for (const socket of sockets) socket.destroy();
    mute.close();
  });
});

describe('the switch', () => {
  it('[MAIL-80] everybody with an account turns their own digest off and on', async () => {
    server = await start();
    const { userCookie: cookie } = await makeConference(server, { startsAt: new Date(now + DAY_MS).toISOString() });
    const other = await colleague(server);
    const read = async (as: string) => (await call<MailAnswer>(server.url, 'GET /api/me/mail', { cookie: as })).body;
    const turn = (digest: unknown) => call(server.url, 'PUT /api/me/mail', { cookie, body: { digest } });
    expect(await read(cookie)).toEqual({ sends: true, digest: true });
    expect((await turn(false)).status).toBe(204);
    expect([await read(cookie), await read(other)].map(({ digest }) => digest)).toEqual([false, true]);
    await server.app.reminders.look();
    expect(post.mails).toEqual([]);
    expect((await turn(true)).status).toBe(204);
    await server.app.reminders.look();
    expect(post.mails).toHaveLength(1);
    for (const wrong of ['yes', 1, null, undefined]) expect((await turn(wrong)).status).toBe(400);
  });

  it('[MAIL-81] it belongs to an account: guests and strangers have none', async () => {
    server = await start();
    const table = await makeConference(server, { people: [{ role: 'partner' }] });
    for (const cookie of [undefined, table.person('partner').cookie]) {
      expect((await call(server.url, 'GET /api/me/mail', { cookie })).status).toBe(401);
      const put = await call(server.url, 'PUT /api/me/mail', { cookie, body: { digest: false } });
      expect(put.status).toBe(401);
    }
  });
});

describe('starting with mail', () => {
  it('[MAIL-90] a bad address of the mail server stops the start with one line, which repeats no password', async () => {
    const env = { SMTP_URL: 'mailto:user:hunter2@mail.example.nl' };
    const fault = await startServerProcess({ env }).then(
      (one) => one.stop().then(() => 'it started'),
      (error: Error) => error.message,
    );
    expect(fault).toMatch(/^Samenspraak cannot start: SMTP_URL must be an address like [^\n]+$/m);
    expect(fault).not.toContain('hunter2');
  });

  it('[MAIL-91] a mail server that is not there stops nothing', async () => {
    const gone = await startMailServer();
    await gone.stop();
    const one = await startServerProcess({ env: { SMTP_URL: gone.url } });
    expect((await call(one.url, 'GET /api/ready')).status).toBe(200);
    await one.stop();
  });
});
