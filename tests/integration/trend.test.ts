import { readBallots, readMeeting } from '@samenspraak/shared/document/read.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { EarlierAnswer } from '@samenspraak/shared/protocol/beforehand.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type SyncClient, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

const PEOPLE = [
  { role: 'caseManager' },
  { role: 'partner', name: 'Els' },
  { role: 'partner', name: 'Tom' },
  { role: 'partner', name: 'Noor' },
  { role: 'client' },
] as const;
const GROUNDS = 'KANARIETREND';

let server: TestServer;
let first: TestConference;
let second: TestConference;
let other: TestConference;
const screens: SyncClient[] = [];

beforeAll(async () => {
  server = await startServer();
  first = await makeConference(server, { people: PEOPLE, open: true, startsAt: '2026-05-04T09:00:00.000Z' });
  const { caseId } = first;
  second = await makeConference(server, { people: PEOPLE, open: true, caseId, startsAt: '2026-11-04T09:00:00.000Z' });
  other = await makeConference(server, { people: PEOPLE, open: true, startsAt: '2026-01-04T09:00:00.000Z' });
});
afterAll(async () => {
  for (const screen of screens) screen.cut();
  await server.stop();
});

async function run(
  table: TestConference,
  who: string,
  type: Parameters<TestServer['conferences']['run']>[0]['type'],
  fields: object = {},
) {
  const { conferenceId, sessionIds } = table;
  const actorId = table.person(who).participantId;
  return server.conferences.run({ conferenceId, actorId, type, fields: { sessionId: sessionIds[0], ...fields } });
}

async function must(...asked: Parameters<typeof run>) {
  const answer = await run(...asked);
  if (!answer.ok) throw new Error(`${asked[2]}: ${answer.code}`);
  return answer.data ?? {};
}

/** A scaling question that was answered and shown; the answer is its id. */
async function scaled(table: TestConference, scores: Readonly<Record<string, number>>, question = 'immediateSafety') {
  const { ballotId = '' } = await must(table, 'chair', 'ballot.open', { question });
  for (const [who, score] of Object.entries(scores))
    await must(table, who, 'ballot.score', { ballotId, score, grounds: `${GROUNDS} ${who}` });
  await must(table, 'chair', 'ballot.reveal', { ballotId });
  await must(table, 'chair', 'ballot.close', { ballotId });
  return ballotId;
}

const earlier = (table: TestConference, who: string) =>
  call<EarlierAnswer & { code?: string }>(server.url, `GET /api/conferences/${table.conferenceId}/earlier`, {
    cookie: table.person(who).cookie,
  });

async function screenOf(table: TestConference, who: string): Promise<SyncClient> {
  const screen = await seat(server.url, table, who);
  screens.push(screen);
  return screen;
}

describe('what earlier conferences of a case showed', () => {
  it('[TREND-5] is for the chair to choose from: by group, without names or grounds, and only of conferences before this one', async () => {
    const shown = await scaled(first, { Els: 8, Tom: 5, Noor: 6, client: 9 });
    await scaled(other, { Els: 1 });
    const { ballotId: unseen = '' } = await must(first, 'chair', 'ballot.open', { question: 'immediateSafety' });
    await must(first, 'Els', 'ballot.score', { ballotId: unseen, score: 2 });
    const { body } = await earlier(second, 'chair');
    expect(body.points).toEqual([
      {
        point: {
          ...{ ballotId: shown, at: '2026-05-04', phase: 'immediateSafety' },
          ...{ question: 'immediateSafety', subject: null },
          groups: [{ group: 'partners', count: 3, low: 5, high: 8, median: 6, isEarlier: false }],
        },
        // one of the family: her own number, which stays behind unless she agrees
        few: [{ group: 'family', count: 1, low: 9, high: 9, median: null, isEarlier: false }],
        ...{ session: 'Gezamenlijk', clients: true, prosecutor: false },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(GROUNDS);
    for (const person of first.people) expect(JSON.stringify(body)).not.toContain(person.participantId);
    expect((await earlier(first, 'chair')).body).toEqual({ points: [] });
  });

  it('[TREND-6] is read by nobody else', async () => {
    for (const who of ['caseManager', 'Els', 'client'])
      expect(await earlier(second, who)).toMatchObject({ status: 403, body: { code: 'role.forbidden' } });
    const stranger = await call(server.url, `GET /api/conferences/${second.conferenceId}/earlier`);
    expect(stranger.status).toBe(401);
  });

  it('[TREND-7] comes to the table when the chair brings it, and goes when it is taken back', async () => {
    const [point] = (await earlier(second, 'chair')).body.points;
    const client = await screenOf(second, 'client');
    expect(readMeeting(client.doc)?.trend).toEqual([]);
    expect(await run(second, 'chair', 'trend.show', { ballotIds: ['ballot-of-others'] })).toMatchObject({
      code: 'ballot.unknown',
    });
    await must(second, 'chair', 'trend.show', { ballotIds: [point?.point.ballotId] });
    await until(() => readMeeting(client.doc)?.trend.length === 1, 'it is shown');
    expect(readMeeting(client.doc)?.trend).toEqual([point?.point]);
    expect(client.heard.some((bytes) => bytes.includes(GROUNDS))).toBe(false);
    await must(second, 'chair', 'trend.show', { ballotIds: [] });
    await until(() => readMeeting(client.doc)?.trend.length === 0, 'it is taken back');
  });

  it('[TREND-14] brings one number of the family only when she agreed, on every screen, and that is in the record', async () => {
    const [earliest] = (await earlier(second, 'chair')).body.points;
    if (earliest === undefined) throw new Error('nothing was shown before');
    const { point, few } = earliest;
    const [tom, client] = [await screenOf(second, 'Tom'), await screenOf(second, 'client')];
    const ballotIds = [point.ballotId];
    const agreed = [{ ballotId: point.ballotId, group: 'family' }];
    for (const group of ['partners', 'experts']) {
      const asked = { ballotIds, agreed: [{ ballotId: point.ballotId, group }] };
      expect(await run(second, 'chair', 'trend.show', asked)).toMatchObject({ code: 'input.malformed' });
    }
    expect(await run(second, 'Els', 'trend.show', { ballotIds, agreed })).toMatchObject({ code: 'role.forbidden' });
    await must(second, 'chair', 'trend.show', { ballotIds });
    await until(() => readMeeting(tom.doc)?.trend.length === 1, 'the professionals alone');
    expect(readMeeting(tom.doc)?.trend).toEqual([point]);
    await must(second, 'chair', 'trend.show', { ballotIds, agreed });
    for (const { doc } of [tom, client]) {
      await until(() => readMeeting(doc)?.trend[0]?.groups.length === 2, 'her number beside it');
      expect(readMeeting(doc)?.trend).toEqual([{ ...point, groups: [...point.groups, ...few] }]);
    }
    const stored = await server.store.conference(second.conferenceId);
    const said = stored?.events.map(({ fact }) => fact).filter(({ type }) => type === 'trend.shown');
    expect(said?.at(-2)).toMatchObject({ agreed: [] });
    expect(said?.at(-1)).toMatchObject({ agreed });
  });
});

describe('the concern that weighs most', () => {
  it('[TREND-8] is picked in secret, shown together, settled, and stays in sight while the table moves on', async () => {
    const [els, client] = [await screenOf(second, 'Els'), await screenOf(second, 'client')];
    await must(second, 'chair', 'stage.set', { stage: 'picture' });
    await until(() => readMeeting(els.doc)?.stage === 'picture', 'the picture');
    const author = second.person('Els').participantId;
    const ids = ['a-worry-of-els', 'another-worry'] as CardId[];
    for (const id of ids) addCard(els.doc, id, { kind: 'concern', author, text: id, order: 'a0' });
    await until(() => els.allSaved, 'the worries are there');
    const { ballotId = '' } = await must(second, 'chair', 'ballot.open', { question: 'biggestConcern' });
    const wrong = await run(second, 'Els', 'ballot.pick', { ballotId, choice: 'a-worry-of-nobody' });
    expect(wrong).toMatchObject({ ok: false, code: 'card.unknown' });
    await must(second, 'Els', 'ballot.pick', { ballotId, choice: ids[0], grounds: GROUNDS });
    await must(second, 'client', 'ballot.pick', { ballotId, choice: ids[1] });
    const shown = () => readBallots(client.doc).find(({ id }) => id === ballotId);
    await until(() => shown()?.scored.length === 2, 'that two have chosen shows');
    expect(shown()?.rounds).toEqual([]);
    expect(client.heard.some((bytes) => bytes.includes(GROUNDS))).toBe(false);
    await must(second, 'chair', 'ballot.reveal', { ballotId });
    await until(() => shown()?.state === 'revealed', 'the reveal');
    expect(
      shown()
        ?.rounds[0]?.map(({ choice, score }) => [choice, score])
        .sort(),
    ).toEqual(ids.map((id) => [id, 0]).sort());
    await must(second, 'chair', 'ballot.close', { ballotId });
    await must(second, 'chair', 'concern.settle', { cardIds: [ids[1]] });
    for (const stage of ['scale', 'judgement', 'decision', 'close'])
      await must(second, 'chair', 'stage.set', { stage });
    await until(() => readMeeting(client.doc)?.stage === 'close', 'the end');
    expect(readMeeting(client.doc)?.top).toEqual([ids[1]]);
    expect((await earlier(second, 'chair')).body.points).toHaveLength(1);
  });
});
