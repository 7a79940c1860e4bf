import { hashPassword } from '@samenspraak/server/identity/passwords.ts';
import { userId } from '@samenspraak/shared/domain/ids.ts';
import { type PlanExport, planExportAnswer } from '@samenspraak/shared/protocol/exports.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PlannedHouse } from '../support/exports/planned-house.ts';
import { readIcs } from '../support/exports/read-ics.ts';
import { readPdf } from '../support/exports/read-pdf.ts';
import { call, PASSWORD, signIn } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const DAY_MS = 86_400_000;
const FIRST = Date.parse('2030-03-04T09:00:00.000Z');
const FORMATS = ['pdf', 'docx', 'csv', 'ics', 'json'] as const;

let now = FIRST;
let server: TestServer;
let first: PlannedHouse;
let next: PlannedHouse;
let planned: PlannedHouse;
let user: string;
/** Somebody with an account, who led none of these. */
let colleague: string;

async function fetched(file: string, cookie = user) {
  const url = new URL(`/api/cases/${first.table.caseId}/plan.${file}`, server.url);
  const response = await fetch(url, { headers: { cookie } });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

async function told(cookie = user): Promise<PlanExport> {
  const { bytes } = await fetched('json', cookie);
  return planExportAnswer.parse(JSON.parse(bytes.toString('utf8')));
}

beforeAll(async () => {
  server = await startServer({ clock: { now: () => now } });
  first = await PlannedHouse.open(server, { startsAt: new Date(FIRST).toISOString() });
  await first.decideIn('prosecution');
  await first.agree('prosecution', { text: 'politie rijdt langs', by: '2030-03-20' });
  now += 1_000;
  await first.decideIn('family');
  const bed = await first.agree('family', { text: 'oma heeft een bed', by: '2030-04-18' });
  await first.say('Casper Regisseur', 'agreement.update', { agreementId: bed, state: 'doing', why: 'oma wil graag' });
  await first.lead('conference.close');
  now += 20 * DAY_MS;
  next = await PlannedHouse.open(server, { caseId: first.table.caseId, startsAt: new Date(now).toISOString() });
  await next.lead('session.start', { sessionId: next.session('family') });
  const later = new Date(now + DAY_MS).toISOString();
  planned = await PlannedHouse.open(server, { caseId: first.table.caseId, startsAt: later, open: false });
  user = await signIn(server.url);
  const email = 'colleague@example.org';
  const passwordHash = await hashPassword(PASSWORD);
  const id = userId.parse('user-of-a-colleague');
  await server.store.addUser({ id, name: 'Collega', email, passwordHash, coordinator: false });
  const signed = await call(server.url, 'POST /api/sign-in', { body: { email, password: PASSWORD } });
  colleague = signed.cookies[0] ?? '';
});
afterAll(() => server.stop());

describe('the plan of a case, in every form', () => {
  it('[CASE-50] holds what an earlier conference agreed, though the next one took nothing along', async () => {
    const plan = await told();
    expect(plan.agreements.map(({ what, state, earlier, changes }) => [what, state, earlier, changes[0]?.why])).toEqual(
      [
        ['politie rijdt langs', 'open', true, undefined],
        ['oma heeft een bed', 'doing', true, 'oma wil graag'],
      ],
    );
    expect(plan).toMatchObject({ reader: { role: 'chair' }, wording: 'professional', reference: 'TEST-1' });
    expect(plan.sessions.map(({ name, begun }) => [name, begun])).toEqual([
      ['OM-deel', true],
      ['Cliëntdeel', true],
      ['OM-deel', true],
      ['Cliëntdeel', true],
      ['OM-deel', false],
      ['Cliëntdeel', false],
    ]);
    expect(plan.bottomLines.map(({ text }) => text)).toEqual([
      'bodem onder politie rijdt langs',
      'bodem onder oma heeft een bed',
    ]);
    const pdf = await readPdf((await fetched('pdf')).bytes);
    const words = pdf.elements.map(({ text }) => text).join('\n');
    for (const one of ['politie rijdt langs', 'oma heeft een bed', 'oma wil graag', 'TEST-1', plan.reader.name])
      expect([words, ...pdf.artifacts].join('\n')).toContain(one);
    expect(pdf.isTagged).toBe(true);
    const { events } = readIcs((await fetched('ics')).bytes);
    const titles = events.map((event) => event.get('SUMMARY'));
    for (const title of ['Afspraak casus TEST-1', 'Overleg casus TEST-1']) expect(titles).toContain(title);
  });

  it('[CASE-51] is given in all five forms at one go, under a name that tells nothing and kept by no browser', async () => {
    const answers = await Promise.all(FORMATS.map((format) => fetched(format)));
    expect(answers.map(({ status }) => status)).toEqual(FORMATS.map(() => 200));
    for (const [index, { headers }] of answers.entries()) {
      expect(headers.get('content-disposition')).toBe(`attachment; filename="plan-2030-03-24.${FORMATS[index]}"`);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('[CASE-52] is for who led the conferences: another user gets an empty one, participants and strangers none', async () => {
    const others = await told(colleague);
    expect(others).toMatchObject({ agreements: [], bottomLines: [], sessions: [], coordinator: null });
    expect(others.reader.name).toBe('Collega');
    for (const format of FORMATS) {
      const { status, bytes } = await fetched(format, colleague);
      expect(status).toBe(200);
      if (format === 'csv' || format === 'ics' || format === 'json')
        expect(String(bytes)).not.toMatch(/politie|oma|Casper|Cliëntdeel/);
    }
    for (const cookie of [
      first.table.person('Mara Moeder').cookie,
      first.table.person('Casper Regisseur').cookie,
      '',
    ]) {
      const { status, bytes } = await fetched('json', cookie);
      expect([status, JSON.parse(String(bytes)).code]).toEqual([401, 'auth.required']);
    }
    const nowhere = await call(server.url, 'GET /api/cases/case-that-is-not-there/plan.json', { cookie: user });
    expect(nowhere).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });

  it('[CASE-53] is logged for every conference from which something is told, before it is handed over', async () => {
    const log = vi.spyOn(server.store, 'addReads');
    await fetched('csv');
    await fetched('csv', colleague);
    const rows = log.mock.calls.flatMap(([reads]) => [...reads]);
    const reader = (await server.store.userByEmail('colleague@example.org'))?.id;
    expect(rows.map(({ conferenceId, what }) => [conferenceId, what])).toEqual([
      [first.table.conferenceId, 'export'],
      [next.table.conferenceId, 'export'],
      [planned.table.conferenceId, 'export'],
    ]);
    expect(new Set(rows.map((row) => row.reader)).has(reader as never)).toBe(false);
    log.mockRejectedValue(new Error('the disk is full'));
    const refused = await fetched('csv');
    log.mockRestore();
    expect(refused.status).toBeGreaterThanOrEqual(500);
    expect(String(refused.bytes)).not.toContain('oma');
  });

  it('[CASE-54] waits its turn with what others ask for, and who asks for too much is told so', async () => {
    const answers = await Promise.all([
      ...Array.from({ length: 8 }, () => fetched('json')),
      next.fetch('Els Wijkteam', 'plan.json'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 7 }, () => 200), 429, 429]);
    expect(answers.at(-1)?.status).toBe(200);
    const busy = answers.find(({ status }) => status === 429);
    expect(JSON.parse(String(busy?.bytes)).code).toBe('export.busy');
  });
});
