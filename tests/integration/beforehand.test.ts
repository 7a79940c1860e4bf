import { randomUUID } from 'node:crypto';
import type { ReadRow } from '@samenspraak/server/ports/identity-store.ts';
import { readCards, readMeeting } from '@samenspraak/shared/document/read.ts';
import type { PreparationAnswer } from '@samenspraak/shared/protocol/beforehand.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesWith } from '../contract/store/folder.ts';
import { enclosedOf } from '../support/enclosed.ts';
import { LiveClient } from '../support/live-client.ts';
import { call, makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

const CANARY = 'KANARIEVOORBEREIDING';
const items = [
  { kind: 'strength', text: `${CANARY} oma woont om de hoek`, source: 'zij zelf' },
  { kind: 'domainNote', text: CANARY, domain: 'housing', level: 'serious' },
];

let server: TestServer;
let table: TestConference;
const logged: unknown[] = [];
const keep = (fields: object, message: string) => logged.push({ fields, message });

/** Nobody is let in yet: they all wait. */
beforeAll(async () => {
  server = await startServer({ log: { info: keep, warn: keep, error: keep } });
  const people = [
    ...[{ role: 'partner', name: 'Els' }, { role: 'expert', name: 'Tom' }, { role: 'client' }, { role: 'recorder' }],
    { role: 'partner', name: 'Late', joins: false },
  ] as const;
  table = await makeConference(server, { people });
});
afterAll(() => server.stop());

const path = () => `/api/conferences/${table.conferenceId}` as const;
const cookieOf = (who: string) => ({ cookie: table.person(who).cookie });

function command(who: string, type: string, fields: Readonly<Record<string, unknown>> = {}) {
  const body = { id: randomUUID(), type, sessionId: table.sessionIds[0], ...fields };
  return call<{ code?: string }>(server.url, `POST ${path()}/commands`, { ...cookieOf(who), body });
}

const read = (who: string, query = '') =>
  call<PreparationAnswer & { code?: string }>(server.url, `GET ${path()}/preparation${query}`, cookieOf(who));

/** What somebody gets to read of what they keep. */
const kept = async (who: string) => (await read(who)).body.sessions.map((one) => one.items);

describe('a preparation', () => {
  it('[BEFORE-1] is kept and read again by whoever waits at the door', async () => {
    expect(await kept('Els')).toEqual([[]]);
    expect(await command('Els', 'preparation.keep', { items })).toMatchObject({ status: 200 });
    expect((await read('Els')).body).toEqual({
      sessions: [{ sessionId: table.sessionIds[0], items, sealed: false, released: false, asked: null }],
    });
    const view = await call(server.url, `GET ${path()}`, cookieOf('Els'));
    expect(view.body).toMatchObject({ me: { participation: 'waiting' } });
    expect(await command('Els', 'hand.raise')).toMatchObject({ status: 403, body: { code: 'participant.waiting' } });
  });

  it('[BEFORE-2] is read by nobody else, under whatever name they ask, and stands in no file, log, figure or event', async () => {
    const els = table.person('Els').participantId;
    for (const who of ['chair', 'Tom', 'client', 'recorder']) {
      expect(await kept(who)).toEqual([[]]);
      expect(await read(who, `?as=${els}`)).toMatchObject({ status: 401, body: { code: 'auth.required' } });
    }
    const asUser = { cookie: table.userCookie };
    const user = await call<PreparationAnswer>(server.url, `GET ${path()}/preparation`, asUser);
    expect(user).toMatchObject({ status: 200, body: { sessions: [{ items: [] }] } });
    expect((await call(server.url, `GET ${path()}/preparation?as=${els}`, asUser)).status).toBe(401);
    expect((await call(server.url, `GET ${path()}/preparation`)).status).toBe(401);
    const others = await Promise.all(
      ['chair', 'Tom', 'client'].map(async (who) => (await call(server.url, `GET ${path()}`, cookieOf(who))).body),
    );
    const figures = await call(server.url, 'GET /metrics');
    const stored = await server.store.conference(table.conferenceId);
    expect(JSON.stringify([others, figures.body, logged, stored])).not.toContain(CANARY);
    expect(await filesWith(server.dataDir, CANARY)).toEqual([]);
  });

  it('[BEFORE-3] shows to the chair alone, and only that there is one', async () => {
    const prepared = [{ sessionId: table.sessionIds[0], participantId: table.person('Els').participantId }];
    const view = await call(server.url, `GET ${path()}`, cookieOf('chair'));
    expect(view.body).toMatchObject({ desk: { prepared } });
    const line = new LiveClient({ url: server.url, conferenceId: table.conferenceId, ...cookieOf('client') });
    await line.connect();
    const before = line.notices.length;
    await command('Tom', 'preparation.keep', { items });
    await command('Tom', 'preparation.keep', { items: [] });
    await line.command('participant.admit', { participantId: table.person('client').participantId });
    expect(line.notices.slice(before)).toEqual([]);
    expect(line.events).toEqual([]);
    line.close();
  });

  it('[BEFORE-4] comes on the board of all when the chair releases it, signed by who prepared it, and leaves the files it waited in', async () => {
    for (const who of ['Els', 'Tom', 'client'])
      await command('chair', 'participant.admit', { participantId: table.person(who).participantId });
    await command('chair', 'conference.open');
    const [tom, client] = [await seat(server.url, table, 'Tom'), await seat(server.url, table, 'client')];
    expect(tom.heard.some((bytes) => bytes.includes(CANARY))).toBe(false);
    expect(await command('Els', 'preparation.release')).toMatchObject({
      status: 403,
      body: { code: 'role.forbidden' },
    });
    expect(await command('chair', 'preparation.release')).toMatchObject({ status: 200 });
    for (const screen of [tom, client]) {
      await until(() => readCards(screen.doc).length === items.length, 'the cards are there');
      const author = table.person('Els').participantId;
      expect(readCards(screen.doc)).toMatchObject(items.map((item) => ({ ...item, author })));
      screen.cut();
    }
    expect((await read('Els')).body.sessions).toMatchObject([{ items: [], released: true, asked: { prompts: null } }]);
    expect(await server.store.preparations(table.sessionIds[0] ?? ('' as never))).toEqual([]);
    expect(await command('chair', 'preparation.release')).toMatchObject({
      status: 409,
      body: { code: 'preparation.none' },
    });
  });

  it('[BEFORE-5] of somebody who is removed is forgotten, in the files too', async () => {
    const text = 'KANARIEVERWIJDERD';
    await command('client', 'preparation.keep', { items: [{ kind: 'question', text }] });
    expect(await filesWith(server.dataDir, text)).toEqual([]);
    const { participantId } = table.person('client');
    const enclosed = await enclosedOf(server.dataDir, { table: 'preparations1', participantId });
    expect(await filesWith(server.dataDir, enclosed)).not.toEqual([]);
    await command('chair', 'participant.remove', { participantId });
    expect(await filesWith(server.dataDir, enclosed)).toEqual([]);
    expect((await read('client')).status).toBe(401);
  });

  it('[BEFORE-6] too long, of a wrong kind, or for another session is refused and not kept', async () => {
    for (const bad of [
      [{ kind: 'agreement', text: 'x' }],
      [{ kind: 'strength', text: '' }],
      'x',
      [{ kind: 'strength' }],
    ])
      expect(await command('Tom', 'preparation.keep', { items: bad })).toMatchObject({ status: 400 });
    const elsewhere = { items, sessionId: 'session-of-others' };
    expect(await command('Tom', 'preparation.keep', elsewhere)).toMatchObject({ status: 404 });
    expect(await kept('Tom')).toEqual([[]]);
  });
});

describe('what is read beforehand', () => {
  it('[BEFORE-8] is noted: who read what kind of thing and when, never what stood in it; a refused read is not', async () => {
    const noted: ReadRow[] = [];
    const { addReads } = server.store;
    server.store.addReads = async (reads) => {
      noted.push(...reads);
      await addReads(reads);
    };
    await read('Tom');
    await call(server.url, `GET ${path()}/earlier`, cookieOf('chair'));
    await call(server.url, `GET ${path()}/earlier`, cookieOf('Tom'));
    server.store.addReads = addReads;
    const [tom, chair] = [table.person('Tom').participantId, table.chair.participantId];
    const at = expect.stringMatching(/^\d{4}-.*Z$/);
    const { conferenceId } = table;
    expect(noted).toEqual([
      { at, conferenceId, reader: tom, what: 'preparation' },
      { at, conferenceId, reader: chair, what: 'earlier' },
    ]);
  });
});

describe('the guide and the time of a conference, settled by its chair', () => {
  it('[BEFORE-7] an own question is lit for all, goes out when it is left out, and time is divided anew', async () => {
    const screen = await seat(server.url, table, 'Tom');
    const meeting = () => readMeeting(screen.doc);
    const own = { id: 'own.live-question', own: { ask: 'Wie past op?', followUps: [], client: null, step: null } };
    const moment = { phase: 'immediateSafety', stage: 'before' };
    await command('chair', 'guide.arrange', { ...moment, prompts: [own] });
    await command('chair', 'prompt.light', { promptId: own.id });
    await until(() => meeting()?.litPrompt === own.id, 'it is lit');
    expect(meeting()?.guide).toEqual({ 'immediateSafety.before': [own] });
    await command('chair', 'guide.arrange', { ...moment, prompts: null });
    await until(() => meeting()?.litPrompt === null, 'it is out');
    const minutes = { before: 1, goal: 2, picture: 3, scale: 4, judgement: 5, decision: 60, close: 6 };
    await command('chair', 'budget.settle', { minutes });
    await until(() => meeting()?.budget.decision === 60, 'time is divided anew');
    expect(meeting()?.budget).toEqual(minutes);
    for (const type of ['guide.arrange', 'budget.settle'])
      expect((await command('Tom', type, { ...moment, minutes, prompts: null })).status).toBe(403);
    screen.cut();
  });
});
