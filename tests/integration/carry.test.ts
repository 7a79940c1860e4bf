import { readCards, readMeeting, readPlan } from '@samenspraak/shared/document/read.ts';
import type { AgreementId, CardId } from '@samenspraak/shared/domain/ids.ts';
import type { CasePlanAnswer, FormerAnswer } from '@samenspraak/shared/protocol/plan.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardsRead } from '../support/boards-read.ts';
import {
  DAY_MS,
  type EarlierConference,
  FAMILY,
  FIRST,
  heldBefore,
  OM,
  type Part,
  StoryClock,
} from '../support/earlier-conference.ts';
import type { PlannedHouse } from '../support/exports/planned-house.ts';
import { call, signIn } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type SyncClient, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

const PART = { prosecution: 0, family: 1 } as const;

const clock = new StoryClock();
let server: TestServer;
let first: PlannedHouse;
let next: PlannedHouse;
let bed: AgreementId;
let police: AgreementId;
let pictures: EarlierConference['pictures'];
const screens: SyncClient[] = [];

async function screenOf(house: PlannedHouse, who: string, part: Part): Promise<SyncClient> {
  const screen = await seat(server.url, house.table, who, PART[part]);
  screens.push(screen);
  return screen;
}

/** Everything that this screen was ever sent, as text. */
const heardBy = ({ heard }: SyncClient) => heard.map((bytes) => bytes.toString('utf8')).join('\n');

beforeAll(async () => {
  server = await startServer({ clock });
  ({ first, next, bed, police, pictures } = await heldBefore(server, clock));
});
afterAll(async () => {
  for (const screen of screens) screen.cut();
  await server.stop();
});

const former = (who: string) =>
  call<FormerAnswer & { code?: string }>(server.url, `GET /api/conferences/${next.table.conferenceId}/former`, {
    cookie: next.table.person(who).cookie,
  });

const bring = (part: Part, agreementIds: readonly AgreementId[], to: Part = part) =>
  next.lead('plan.carry', { sessionId: next.session(to), from: first.session(part), agreementIds });
const draw = (part: Part, cardIds: readonly CardId[], to: Part = part) =>
  next.lead('picture.carry', { sessionId: next.session(to), from: first.session(part), cardIds });

async function viewOf(who: string): Promise<ConferenceView> {
  const { cookie, participantId } = next.table.person(who);
  const path = `GET /api/conferences/${next.table.conferenceId}?as=${participantId}` as const;
  return (await call<ConferenceView>(server.url, path, { cookie })).body;
}

describe('what an earlier conference left behind', () => {
  it('[CASE-20] is for the chair to choose from, with the tables of today to which each may come', async () => {
    const { status, body } = await former('chair');
    expect(status).toBe(200);
    const [family, prosecution] = (['family', 'prosecution'] as const).map((part) => next.session(part));
    expect(body.sessions.map(({ name, at, look, crosses }) => [name, at, look, crosses])).toEqual([
      [
        'OM-deel',
        FIRST,
        'prosecutor',
        [
          { sessionId: prosecution, may: true },
          { sessionId: family, may: false },
        ],
      ],
      [
        'Cliëntdeel',
        FIRST,
        'client',
        [
          { sessionId: prosecution, may: false },
          { sessionId: family, may: true },
        ],
      ],
    ]);
    const [om, clients] = body.sessions;
    expect(om?.agreements).toEqual([
      {
        agreementId: police,
        what: `${OM} politie rijdt langs`,
        who: ['Otto Justitie'],
        by: '2030-04-01',
        state: 'notKept',
        why: `${OM} druk`,
        kept: [],
        carriedTo: [],
      },
    ]);
    expect(clients?.agreements[0]?.kept).toEqual([
      { by: 'Mara Moeder', voice: null, voiceOf: '', answer: 'kept', words: `${FAMILY} twee keer` },
      { by: 'Engelse Cliënt', voice: null, voiceOf: '', answer: 'notKept', words: `${FAMILY} niets van gemerkt` },
    ]);
    // what may not be passed on, and what is of that one meeting, is not offered
    expect(clients?.cards.map(({ kind, text }) => [kind, text]).sort()).toEqual([
      ['bottomLine', `bodem onder ${FAMILY} oma heeft een bed`],
      ['concern', `${FAMILY} zorg`],
      ['strength', `${FAMILY} kracht`],
    ]);
    expect(JSON.stringify(body)).not.toContain('niet te delen');
  });

  it('[CASE-21] is offered to nobody else, and the first conference has none', async () => {
    for (const who of ['Casper Regisseur', 'Els Wijkteam', 'Otto Justitie', 'Mara Moeder'])
      expect(await former(who)).toMatchObject({ status: 403, body: { code: 'role.forbidden' } });
    const stranger = await call(server.url, `GET /api/conferences/${next.table.conferenceId}/former`);
    expect(stranger.status).toBe(401);
    const user = await signIn(server.url);
    const none = await call(server.url, `GET /api/conferences/${first.table.conferenceId}/former`, { cookie: user });
    expect(none.body).toEqual({ sessions: [] });
  });

  it('[CASE-22] comes to the family as it stood, marked as earlier, with why and what was said of it, and without who is not here', async () => {
    await next.lead('session.start', { sessionId: next.session('family') });
    const mara = await screenOf(next, 'Mara Moeder', 'family');
    await bring('family', [bed]);
    await draw('family', [...pictures.family.slice(0, 1), ...pictures.family.slice(2)]);
    await until(() => readPlan(mara.doc).length === 1 && readCards(mara.doc).length === 2, 'it is on her board');
    expect(readPlan(mara.doc)[0]).toMatchObject({
      ...{ what: `${FAMILY} oma heeft een bed`, state: 'doing', earlier: true },
      ...{ who: [next.id('Els Wijkteam')], forWhom: [next.id('Mara Moeder')], by: '2030-03-18' },
      // on which day, and not at which moment
      changes: [{ at: '2030-03-24', state: 'doing', why: `${FAMILY} begonnen`, by: next.id('Casper Regisseur') }],
      kept: [
        { by: next.id('Mara Moeder'), voice: null, answer: 'kept', words: `${FAMILY} twee keer`, at: '2030-03-24' },
        { by: next.table.chair.participantId, voice: 'client', voiceOf: '', words: `${FAMILY} niets van gemerkt` },
      ],
    });
    expect(readMeeting(mara.doc)?.carriedAt).toBe(FIRST.slice(0, 10));
    const cards = readCards(mara.doc).map(({ author, provenance, text }) => [author, provenance, text]);
    expect(cards.sort()).toEqual(
      [
        [next.id('Els Wijkteam'), 'carried', `${FAMILY} zorg`],
        [next.id('Mara Moeder'), 'carried', `${FAMILY} kracht`],
      ].sort(),
    );
    const heard = heardBy(mara);
    expect(heard).toContain(FAMILY);
    for (const secret of [OM, 'Engelse', 'druk', 'niet te delen', first.id('Mara Moeder'), first.session('family')])
      expect(heard).not.toContain(secret);
  });

  it('[CASE-23] comes once, and not from the prosecutor’s part to the family or back', async () => {
    await bring('family', [bed]);
    expect(
      (await former('chair')).body.sessions.flatMap(({ agreements }) => agreements.map((one) => one.carriedTo)),
    ).toEqual([[], [next.session('family')]]);
    await expect(bring('prosecution', [police], 'family')).rejects.toThrow('session.audience');
    await expect(draw('prosecution', pictures.prosecution.slice(0, 1), 'family')).rejects.toThrow('session.audience');
    await expect(draw('family', pictures.family.slice(1, 2))).rejects.toThrow('card.unknown');
    await next.lead('session.start', { sessionId: next.session('prosecution') });
    await expect(bring('family', [bed], 'prosecution')).rejects.toThrow('session.audience');
  });

  it('[CASE-24] comes to the prosecutor with nothing of the family, and nothing of it reaches the family', async () => {
    const [otto, mara] = [
      await screenOf(next, 'Otto Justitie', 'prosecution'),
      await screenOf(next, 'Mara Moeder', 'family'),
    ];
    await bring('prosecution', [police]);
    await draw('prosecution', pictures.prosecution.slice(0, 1));
    await until(() => readPlan(otto.doc).length === 1 && readCards(otto.doc).length === 1, 'it is on the board');
    expect(readPlan(otto.doc)[0]).toMatchObject({
      ...{ what: `${OM} politie rijdt langs`, who: [next.id('Otto Justitie')], state: 'notKept', earlier: true },
      changes: [{ state: 'notKept', why: `${OM} druk`, by: next.id('Casper Regisseur') }],
      kept: [],
    });
    expect(heardBy(otto)).toContain(OM);
    expect(heardBy(otto)).not.toContain(FAMILY);
    for (const screen of screens) if (screen !== otto) expect(heardBy(screen)).not.toContain(OM);
    const views = JSON.stringify([await viewOf('Mara Moeder'), readPlan(mara.doc)]);
    for (const secret of [OM, 'Otto', 'OM-deel', next.session('prosecution')]) expect(views).not.toContain(secret);
    expect(JSON.stringify(await viewOf('Otto Justitie'))).not.toMatch(/Mara|Cliëntdeel/);
  });
});

describe('what is read for it', () => {
  it('[CASE-28] one board after the other: what others do comes between', async () => {
    const read = await boardsRead(server, () => former('chair'));
    expect(read.map(({ session }) => session)).toEqual([first.session('prosecution'), first.session('family')]);
    expect(new Set(read.map(({ turn }) => turn)).size).toBe(2);
  });

  it('[CASE-29] is the board that is carried from, and no other', async () => {
    const read = await boardsRead(server, async () => {
      await draw('family', pictures.family.slice(0, 1));
      await bring('family', [bed]);
    });
    expect(read.map(({ session }) => session)).toEqual([first.session('family'), first.session('family')]);
  });
});

describe('who sat there', () => {
  it('[CASE-27] is who stayed: for a table with somebody who was sent away then, nothing is to be had', async () => {
    const crosses = async () => (await former('chair')).body.sessions.map((one) => one.crosses.map(({ may }) => may));
    expect(await crosses()).toEqual([
      [true, false],
      [false, true],
    ]);
    await first.lead('participant.remove', { participantId: first.id('Zus Moeder') });
    expect(await crosses()).toEqual([
      [true, false],
      [false, false],
    ]);
    await expect(draw('family', pictures.family.slice(0, 1))).rejects.toThrow('session.');
  });
});

describe('a plan that goes on', () => {
  const plan = async () =>
    (
      await call<CasePlanAnswer>(server.url, `GET /api/cases/${first.table.caseId}/plan`, {
        cookie: await signIn(server.url),
      })
    ).body;

  it('[CASE-25] has each agreement once, with all that became of it in both conferences', async () => {
    clock.pass(DAY_MS / 24);
    const carried = (await plan()).agreements.find(({ what }) => what.startsWith(FAMILY));
    const notKept = { agreementId: carried?.agreementId, state: 'notKept', why: `${FAMILY} oma was ziek` };
    await next.say('Casper Regisseur', 'agreement.update', notKept);
    await next.say('Mara Moeder', 'agreement.answer', {
      ...{ agreementId: carried?.agreementId, answer: 'partly', words: `${FAMILY} een nacht` },
    });
    const { agreements } = await plan();
    expect(agreements.map(({ what, state, conferenceId }) => [what, state, conferenceId])).toEqual([
      [`${OM} politie rijdt langs`, 'notKept', next.table.conferenceId],
      [`${FAMILY} oma heeft een bed`, 'notKept', next.table.conferenceId],
    ]);
    expect(agreements[1]).toMatchObject({
      changes: [
        { state: 'doing', why: `${FAMILY} begonnen` },
        { state: 'notKept', why: `${FAMILY} oma was ziek`, by: { name: 'Casper Regisseur' } },
      ],
      // each as it was said, and nothing twice because it was taken along
      kept: [
        { answer: 'kept', by: { name: 'Mara Moeder' }, words: `${FAMILY} twee keer` },
        { answer: 'notKept', by: { name: 'Engelse Cliënt' }, voice: null },
        { answer: 'partly', by: { name: 'Mara Moeder' } },
      ],
      answers: [],
    });
    const mara = await screenOf(next, 'Mara Moeder', 'family');
    expect(readPlan(mara.doc)[0]).toMatchObject({
      state: 'notKept',
      changes: [{ why: `${FAMILY} begonnen` }, { why: `${FAMILY} oma was ziek` }],
      kept: [{ voice: 'client' }, { by: next.id('Mara Moeder'), answer: 'partly', words: `${FAMILY} een nacht` }],
    });
  });

  it('[CASE-26] is coordinated by whoever took it on, and its offer is read by those whom it concerns alone', async () => {
    const els = next.id('Els Wijkteam');
    await next.say('Casper Regisseur', 'coordinator.handOver', { to: els, notes: `${OM} de school wacht` });
    expect((await viewOf('Els Wijkteam')).handOver).toMatchObject({ notes: `${OM} de school wacht` });
    for (const who of ['Mara Moeder', 'Otto Justitie', 'Zus Moeder']) {
      const view = await viewOf(who);
      expect([view.handOver, view.me.coordinates]).toEqual([null, false]);
      expect(JSON.stringify(view)).not.toContain('de school wacht');
    }
    expect(await plan()).toMatchObject({
      coordinator: { name: 'Casper Regisseur' },
      handOver: { to: { name: 'Els Wijkteam' } },
    });
    const taken = clock.now();
    await next.say('Els Wijkteam', 'coordinator.take');
    expect(await plan()).toMatchObject({
      coordinator: { name: 'Els Wijkteam', role: 'partner', since: new Date(taken).toISOString() },
      handOver: null,
    });
    const mara = await screenOf(next, 'Mara Moeder', 'family');
    expect(readMeeting(mara.doc)?.coordinator).toBe(els);
    expect(heardBy(mara)).not.toContain('de school wacht');
    expect((await viewOf('Els Wijkteam')).me.coordinates).toBe(true);
  });
});
