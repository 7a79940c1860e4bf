import { hashPassword } from '@samenspraak/server/identity/passwords.ts';
import { readMeeting } from '@samenspraak/shared/document/read.ts';
import type { AgreementId } from '@samenspraak/shared/domain/ids.ts';
import { userId } from '@samenspraak/shared/domain/ids.ts';
import type { CasePlanAnswer, ProposedAnswer, RunningAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PlannedHouse } from '../support/exports/planned-house.ts';
import { type ConferencePlan, call, PASSWORD, signIn } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { seat } from '../support/sync-client.ts';

const DAY_MS = 86_400_000;
const FIRST = Date.parse('2030-03-04T09:00:00.000Z');

let now = FIRST;
let server: TestServer;
let first: PlannedHouse;
let next: PlannedHouse;
let user: string;
/** Somebody with an account, who led none of these. */
let colleague: string;
const made: Record<'bed' | 'school' | 'police', AgreementId> = {} as never;

beforeAll(async () => {
  server = await startServer({ clock: { now: () => now } });
  first = await PlannedHouse.open(server);
  await first.decideIn('prosecution');
  made.police = await first.agree('prosecution', { text: 'politie rijdt langs', by: '2030-03-20' });
  now += 1_000;
  await first.decideIn('family');
  const [els, mara] = [first.id('Els Wijkteam'), first.id('Mara Moeder')];
  made.bed = await first.agree('family', { text: 'oma heeft een bed', by: '2030-03-18', forWhom: [mara] });
  now += 1_000;
  made.school = await first.agree('family', { text: 'school belt', by: '2030-05-01', watcher: els });
  await first.say('Casper Regisseur', 'coordinator.handOver', { to: els, notes: 'de school wacht' });
  await first.lead('conference.close');
  now += 20 * DAY_MS;
  const dropped = { agreementId: made.bed, state: 'notKept', why: 'oma was ziek' };
  await first.say('Casper Regisseur', 'agreement.update', dropped);
  const answer = { agreementId: made.bed, answer: 'notKept', words: 'er was niemand' };
  await first.say('Mara Moeder', 'agreement.answer', answer);
  await first.say('Els Wijkteam', 'agreement.update', { agreementId: made.police, state: 'doing', why: '' });
  now += 20 * DAY_MS;
  user = await signIn(server.url);
  const email = 'colleague@example.org';
  const id = userId.parse('user-of-a-colleague');
  const passwordHash = await hashPassword(PASSWORD);
  await server.store.addUser({ id, name: 'Collega', email, passwordHash, coordinator: false });
  const signed = await call(server.url, 'POST /api/sign-in', { body: { email, password: PASSWORD } });
  colleague = signed.cookies[0] ?? '';
});
afterAll(() => server.stop());

const plan = async (cookie = user) =>
  call<CasePlanAnswer & { code?: string }>(server.url, `GET /api/cases/${first.table.caseId}/plan`, { cookie });
const ofWhat = (answer: Pick<CasePlanAnswer, 'agreements'>, what: string) =>
  answer.agreements.find((one) => one.what === what);

/** Of which conferences it was logged that something of their plan was read, while this was done. */
async function loggedBy(act: () => Promise<unknown>): Promise<string[]> {
  const log = vi.spyOn(server.store, 'addReads');
  await act();
  const read = log.mock.calls.flatMap(([reads]) =>
    reads.flatMap(({ what, conferenceId }) => (what === 'plan' ? [conferenceId] : [])),
  );
  log.mockRestore();
  return read;
}

describe('the one plan of a case', () => {
  it('[CASE-1] tells each agreement in words, with its state, its reason, what the family says and whether it is late', async () => {
    const { status, body } = await plan();
    expect(status).toBe(200);
    expect(body.agreements.map(({ what, state, overdue, look }) => [what, state, overdue, look])).toEqual([
      ['politie rijdt langs', 'doing', true, 'prosecutor'],
      ['oma heeft een bed', 'notKept', false, 'client'],
      ['school belt', 'open', false, 'client'],
    ]);
    const els = { name: 'Els Wijkteam', organisation: null, organisationId: null };
    expect(ofWhat(body, 'oma heeft een bed')).toMatchObject({
      ...{
        agreementId: made.bed,
        session: 'Cliëntdeel',
        clients: true,
        prosecutor: false,
        why: 'reden van oma heeft een bed',
      },
      ...{ who: [els], forWhom: [{ name: 'Mara Moeder' }], answers: ['bodem onder oma heeft een bed'] },
      changes: [{ state: 'notKept', why: 'oma was ziek', by: { name: 'Casper Regisseur' } }],
      kept: [{ answer: 'notKept', words: 'er was niemand', by: { name: 'Mara Moeder' }, voice: null }],
    });
    expect(ofWhat(body, 'school belt')?.watcher).toEqual(els);
    expect(body.bottomLines.map(({ text, guards }) => [text, guards])).toEqual([
      ['bodem onder politie rijdt langs', []],
      ['bodem onder oma heeft een bed', []],
      ['bodem onder school belt', [{ conferenceId: first.table.conferenceId, what: 'school belt', watcher: els }]],
    ]);
    expect(body).toMatchObject({
      ...{ caseId: first.table.caseId, reference: 'TEST-1', now: new Date(now).toISOString() },
      coordinator: { name: 'Casper Regisseur', role: 'caseManager', since: null },
      handOver: { from: { name: 'Casper Regisseur' }, to: els, notes: 'de school wacht' },
    });
    expect(body.bottomLines.map(({ text, look }) => [text, look])).toEqual([
      ['bodem onder politie rijdt langs', 'prosecutor'],
      ['bodem onder oma heeft een bed', 'client'],
      ['bodem onder school belt', 'client'],
    ]);
  });

  it('[CASE-2] tells no id of a person where a name is meant', async () => {
    const said = JSON.stringify((await plan()).body);
    for (const person of [first.table.chair, ...first.table.people]) expect(said).not.toContain(person.participantId);
  });

  it('[CASE-3] is for who led the conferences: another user finds an empty plan, a participant and a stranger none', async () => {
    const others = await plan(colleague);
    expect(others.status).toBe(200);
    expect(others.body).toMatchObject({
      coordinator: null,
      handOver: null,
      agreements: [],
      bottomLines: [],
      trend: [],
    });
    for (const what of ['politie', 'oma', 'school', 'Casper', 'Mara'])
      expect(JSON.stringify(others.body)).not.toContain(what);
    for (const cookie of [first.table.person('Mara Moeder').cookie, ''])
      expect(await plan(cookie)).toMatchObject({ status: 401, body: { code: 'auth.required' } });
    const nowhere = await call(server.url, 'GET /api/cases/case-that-is-not-there/plan', { cookie: user });
    expect(nowhere).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });

  it('[CASE-4] is logged as read, per conference from which something is told, and not when nothing is', async () => {
    expect(await loggedBy(() => plan())).toEqual([first.table.conferenceId]);
    expect(await loggedBy(() => plan(colleague))).toEqual([]);
  });
});

describe('many at once', () => {
  it('[CASE-8] one is read at a time, and who asks for more than a page does is told to wait', async () => {
    let under = 0;
    let most = 0;
    const { case: found } = server.store;
    const read = vi.spyOn(server.store, 'case').mockImplementation(async (id) => {
      under += 1;
      most = Math.max(most, under);
      return found.call(server.store, id);
    });
    const log = vi.spyOn(server.store, 'addReads').mockImplementation(async () => {
      under -= 1;
    });
    const answers = await Promise.all(Array.from({ length: 12 }, () => plan()));
    for (const spy of [read, log]) spy.mockRestore();
    expect(most).toBe(1);
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.code ?? ''}`))).toEqual(
      new Set(['200 ', '429 plan.busy']),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(7);
    expect((await plan()).status).toBe(200);
  });
});

describe('what still runs', () => {
  const running = async (cookie = user) =>
    call<RunningAnswer & { code?: string }>(server.url, 'GET /api/me/agreements', { cookie });

  it('[CASE-5] stands over all cases by date, with its case; what was not kept waits among it, and what is over does not', async () => {
    const other = await PlannedHouse.open(server, { reference: 'TEST-2', startsAt: new Date(now).toISOString() });
    await other.decideIn('family');
    await other.agree('family', { text: 'huisarts kijkt mee', by: '2030-04-16' });
    const { body } = await running();
    expect(body.agreements.map(({ what, reference, overdue }) => [what, reference, overdue])).toEqual([
      ['oma heeft een bed', 'TEST-1', false],
      ['politie rijdt langs', 'TEST-1', true],
      ['huisarts kijkt mee', 'TEST-2', false],
      ['school belt', 'TEST-1', false],
    ]);
    expect(body.bottomLines.map(({ reference }) => reference).sort()).toEqual(['TEST-1', 'TEST-1', 'TEST-1', 'TEST-2']);
    const read = await loggedBy(() => running());
    expect(read.sort()).toEqual([first.table.conferenceId, other.table.conferenceId].sort());
    expect((await running(colleague)).body).toMatchObject({ agreements: [], bottomLines: [] });
    expect(await running('')).toMatchObject({ status: 401, body: { code: 'auth.required' } });
  });
});

describe('the people of the last conference', () => {
  const proposed = async (cookie = user) =>
    call<ProposedAnswer>(server.url, `GET /api/cases/${first.table.caseId}/proposed`, { cookie });

  it('[CASE-6] are proposed without its chair, with where they sat and whose confidant they are', async () => {
    await first.lead('participant.remove', { participantId: first.id('Engelse Cliënt') });
    const { body } = await proposed();
    expect(body.heldAt).toBe('2030-03-04T09:00:00.000Z');
    expect(body.people.map(({ name, role, sat, looks }) => [name, role, sat, looks])).toEqual([
      ['Casper Regisseur', 'caseManager', true, ['prosecutor', 'client']],
      ['Els Wijkteam', 'partner', true, ['prosecutor', 'client']],
      ['Otto Justitie', 'prosecutor', true, ['prosecutor']],
      ['Mara Moeder', 'client', true, ['client']],
      ['Zus Moeder', 'confidant', true, ['client']],
    ]);
    expect(body.people.map(({ clientOf }) => clientOf)).toEqual([null, null, null, null, 3]);
    expect((await proposed(colleague)).body).toEqual({ heldAt: null, clientsApart: false, people: [] });
  });

  it('[CASE-7] are those of the last that was held: one that is only planned has nobody to propose', async () => {
    const startsAt = new Date(now + DAY_MS).toISOString();
    next = await PlannedHouse.open(server, { caseId: first.table.caseId, startsAt, open: false });
    expect((await proposed()).body.heldAt).toBe('2030-03-04T09:00:00.000Z');
    expect(next.table.caseId).toBe(first.table.caseId);
    // what was offered before is not answered any more, and agreements stay where they are
    const { body } = await plan();
    expect(body.handOver).toBeNull();
    expect(body.agreements).toHaveLength(3);
    expect(body.bottomLines).toHaveLength(3);
  });
});

describe('bottom lines', () => {
  const lines = async () => {
    const running = await call<RunningAnswer>(server.url, 'GET /api/me/agreements', { cookie: user });
    const ofCase = running.body.bottomLines.filter(({ reference }) => reference === 'TEST-1');
    expect(ofCase.map(({ text }) => text)).toEqual((await plan()).body.bottomLines.map(({ text }) => text));
    return ofCase.map(({ text }) => text);
  };

  it('[CASE-9] are those of the latest conference with lines at all: a next one that begins without takes none away', async () => {
    await next.lead('conference.open');
    await next.lead('participant.admit', { participantId: next.id('Els Wijkteam') });
    await next.lead('session.start', { sessionId: next.session('family') });
    expect(await lines()).toHaveLength(3);
    await next.lead('stage.set', { sessionId: next.session('family'), stage: 'judgement' });
    await next.write('Els Wijkteam', 'family', { kind: 'bottomLine', text: 'er is altijd iemand bij' });
    expect(await lines()).toEqual(['er is altijd iemand bij']);
  });

  it('[CASE-45] tell who watches by agreement, also by one of an earlier conference, which is then logged as read', async () => {
    const then = await PlannedHouse.open(server, { reference: 'TEST-9', startsAt: new Date(now).toISOString() });
    await then.decideIn('family');
    const watcher = then.id('Els Wijkteam');
    const agreementId = await then.agree('family', { text: 'buurvrouw let op', watcher });
    await then.lead('agreement.update', { agreementId, state: 'done', why: '' });
    await then.lead('conference.close');
    const startsAt = new Date(now + DAY_MS).toISOString();
    const later = await PlannedHouse.open(server, { caseId: then.table.caseId, startsAt });
    await later.decideIn('family');
    await later.write('Els Wijkteam', 'family', { kind: 'bottomLine', text: 'bodem onder buurvrouw let op' });
    const ask = () => call<RunningAnswer>(server.url, 'GET /api/me/agreements', { cookie: user });
    const { body } = await ask();
    expect(body.agreements.filter(({ reference }) => reference === 'TEST-9')).toEqual([]);
    const els = { name: 'Els Wijkteam', organisation: null, organisationId: null };
    expect(body.bottomLines.filter(({ reference }) => reference === 'TEST-9').map(({ guards }) => guards)).toEqual([
      [{ conferenceId: then.table.conferenceId, what: 'buurvrouw let op', watcher: els }],
    ]);
    expect(await loggedBy(ask)).toContain(then.table.conferenceId);
  });
});

describe('coordination over conferences', () => {
  const boardOf = async (house: PlannedHouse) => {
    const { conferenceId, chair } = house.table;
    const view = await server.conferences.view(conferenceId, chair.participantId);
    if ('ok' in view) throw new Error(view.code);
    const screen = await seat(server.url, house.table, 'chair', 1);
    const coordinator = readMeeting(screen.doc)?.coordinator ?? null;
    screen.cut();
    return { coordinator, toSettle: view.desk?.coordinatorBefore ?? null };
  };
  const held = (day: number, more: ConferencePlan = {}) =>
    PlannedHouse.open(server, {
      ...{ caseId: first.table.caseId, startsAt: new Date(now + day * DAY_MS).toISOString() },
      ...more,
    });

  it('[IDEA-16] the next board has the coordinator of the case page, and one without them asks the chair to settle it', async () => {
    await first.say('Els Wijkteam', 'coordinator.take');
    const again = await held(2);
    const { coordinator, handOver, takenOver } = (await plan()).body;
    expect([coordinator?.name, handOver]).toEqual(['Els Wijkteam', null]);
    expect(takenOver).toMatchObject({ from: { name: 'Casper Regisseur' }, notes: 'de school wacht' });
    expect((await plan(colleague)).body.takenOver).toBeNull();
    expect(await boardOf(again)).toEqual({ coordinator: again.id('Els Wijkteam'), toSettle: null });
    const without = await held(3, {
      people: [
        { role: 'caseManager', name: 'Casper Regisseur' },
        { role: 'client', name: 'Mara Moeder', sessions: [1] },
      ],
    });
    expect(await boardOf(without)).toEqual({
      coordinator: without.id('Casper Regisseur'),
      toSettle: { name: 'Els Wijkteam', organisation: null },
    });
  });
});
