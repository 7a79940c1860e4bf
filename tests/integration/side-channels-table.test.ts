import { randomUUID } from 'node:crypto';
import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { readRoster } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LiveClient } from '../support/live-client.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { doorOf, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';
import { Wire } from '../support/wire.ts';

const OM = 0;
const FIRST = 1;
const SESSIONS = [
  { name: 'OM-deel', clients: false, prosecutor: true },
  { name: 'Deel van de een', clients: true, prosecutor: false },
  { name: 'Deel van de ander', clients: true, prosecutor: false },
];
const PEOPLE = [
  { role: 'partner', name: 'shared', sessions: [0, 1, 2] },
  { role: 'partner', name: 'only here', sessions: [1] },
  { role: 'prosecutor', sessions: [0] },
  { role: 'client', name: 'one', sessions: [1] },
  { role: 'client', name: 'other', sessions: [2] },
] as const;

let server: TestServer;
let table: TestConference;
let wire: Wire;
const open: { close(): void }[] = [];
beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  table = await makeConference(server, { sessions: SESSIONS, people: PEOPLE, open: true });
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});
afterAll(() => server.stop());

const session = (index: number) => table.sessionIds[index] as SessionId;
const personId = (who: string): ParticipantId => table.person(who).participantId;

function run(who: string, type: CommandType, fields: Readonly<Record<string, unknown>> = {}) {
  return server.conferences.run({ conferenceId: table.conferenceId, actorId: personId(who), type, fields });
}

/** Does what must succeed. */
async function lead(type: CommandType, fields: Readonly<Record<string, unknown>> = {}) {
  const answer = await run('chair', type, fields);
  if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
  return answer.data ?? {};
}

async function onTheLine(who: string): Promise<LiveClient> {
  const { conferenceId } = table;
  const line = await new LiveClient({ url: server.url, conferenceId, cookie: table.person(who).cookie }).connect();
  open.push(line);
  return line;
}

async function atBoard(who: string, index: number) {
  const screen = await seat(server.url, table, who, index);
  open.push({ close: () => screen.cut() });
  return screen;
}

/** Everything that reaches the first client from here on. */
async function listen(): Promise<void> {
  const { conferenceId } = table;
  wire = new Wire(() => 0);
  open.push(wire);
  await wire.listen({ url: server.url, conferenceId, cookie: table.person('one').cookie });
  await wire.sit(doorOf(server.url, table, 'one', FIRST));
}

/** Says something that is answered; the number that came with it. */
async function say(type: CommandType): Promise<number> {
  await wire.command({ id: randomUUID(), conferenceId: table.conferenceId, type, sessionId: session(FIRST) });
  const answer = wire.frames.findLast(({ bytes }) => bytes.toString().startsWith('43'))?.bytes.toString() ?? '';
  return Number(/"seq":(\d+)/.exec(answer)?.[1] ?? Number.NaN);
}

/** The frames that came by themselves while something was done. */
async function strays(work: () => Promise<unknown>): Promise<string[]> {
  await say('hand.lower');
  const before = wire.frames.length;
  await work();
  await say('hand.lower');
  const heard = wire.frames.slice(before).filter(({ bytes }) => !bytes.toString().startsWith('43'));
  return heard.map(({ socket, bytes }) => `${socket}: ${bytes.toString('latin1').replaceAll(/[^ -~]/g, '·')}`);
}

describe('the numbers that come with answers', () => {
  beforeEach(async () => {
    await lead('session.start', { sessionId: session(FIRST) });
    await listen();
  });

  it('[SIDE-3] count nothing of others, nothing of who is kept from whom', async () => {
    const first = await say('hand.raise');
    expect(await say('hand.lower')).toBe(first + 1);
    await lead('participant.keepApart', { participantId: personId('one'), otherId: personId('other'), apart: true });
    await lead('participant.keepApart', { participantId: personId('other'), otherId: personId('one'), apart: true });
    await lead('stage.set', { sessionId: session(OM), stage: 'before' }).catch(() => {});
    await lead('participant.place', { participantId: personId('shared'), sessionIds: [session(FIRST), session(2)] });
    await lead('session.add', {
      name: 'Nog een',
      clients: false,
      prosecutor: true,
      participantIds: [personId('shared')],
    });
    expect(await say('hand.raise')).toBe(first + 2);
  });

  it('[SIDE-4] do not tell that somebody thought again about a number', async () => {
    const { ballotId } = await lead('ballot.open', { sessionId: session(FIRST), question: 'immediateSafety' });
    const score = (number: number) =>
      run('shared', 'ballot.score', { sessionId: session(FIRST), ballotId, score: number });
    await score(3);
    const first = await say('hand.raise');
    for (const number of [4, 5, 6]) expect(await score(number)).toMatchObject({ ok: true });
    expect(await say('hand.lower')).toBe(first + 1);
  });
});

describe('while a client waits', () => {
  it('[SIDE-5] nobody is seen to go to the others, to come from them, or to look in', async () => {
    await lead('session.start', { sessionId: session(FIRST) });
    const line = await onTheLine('shared');
    const [board, chair] = [await atBoard('shared', FIRST), await atBoard('chair', OM)];
    const prosecution = await atBoard('shared', OM);
    await listen();
    const isThere = () =>
      readRoster(chair.doc).some(({ participantId, present }) => participantId === personId('shared') && present);
    await lead('session.start', { sessionId: session(OM) });
    await until(isThere, 'they are at the other board');
    const went = async () => {
      prosecution.cut();
      board.cut();
      line.close();
      await until(() => !isThere(), 'they are seen to have gone');
    };
    expect(await strays(went)).toEqual([]);
    expect(await strays(() => atBoard('shared', OM))).toEqual([]);
    expect(await strays(() => atBoard('shared', FIRST))).toEqual([]);
  });

  it('[SIDE-6] nobody is seen to get a place with others, or to lose it', async () => {
    await lead('session.start', { sessionId: session(FIRST) });
    await lead('session.start', { sessionId: session(OM) });
    await onTheLine('only here');
    await listen();
    const place =
      (...at: number[]) =>
      () =>
        lead('participant.place', { participantId: personId('only here'), sessionIds: at.map(session) });
    const add = () =>
      lead('session.add', {
        name: 'Nog een',
        clients: false,
        prosecutor: true,
        participantIds: [personId('only here')],
      });
    for (const work of [place(OM, FIRST), place(FIRST), add]) expect(await strays(work)).toEqual([]);
    const shut = () => lead('participant.remove', { participantId: personId('other') });
    expect(await strays(shut)).toEqual([]);
  });

  it('[SIDE-7] the table going from one session of others to another is not told', async () => {
    await lead('session.start', { sessionId: session(FIRST) });
    await lead('session.start', { sessionId: session(OM) });
    await listen();
    const moves: [CommandType, number][] = [
      ['session.pause', OM],
      ['session.resume', OM],
      ['session.start', 2],
      ['session.pause', 2],
      ['session.start', OM],
    ];
    for (const [type, at] of moves)
      expect(await strays(() => lead(type, { sessionId: session(at) })), type).toEqual([]);
  });

  it('[TURN-20] what is planned of the others, and when they are expected, is not told; the word about their own is', async () => {
    await lead('session.start', { sessionId: session(FIRST) });
    await lead('session.start', { sessionId: session(OM) });
    await listen();
    const changes = [
      ...[{ name: 'Heel anders' }, { plannedMinutes: 77 }, { startsAt: '2026-11-23T06:00:00.000Z' }],
      ...[{ videoUrl: 'https://video.example/elders' }, { expectedAt: '2026-11-23T12:00:00.000Z' }],
    ];
    for (const at of [OM, 2]) {
      for (const change of changes) {
        const sent = { ...change, ...('videoUrl' in change && { videoUrl: `${change.videoUrl}/${at}` }) };
        const work = () => lead('session.plan', { sessionId: session(at), ...sent });
        expect(await strays(work), JSON.stringify(sent)).toEqual([]);
      }
    }
    const backAt = '2026-11-23T13:00:00.000Z';
    expect(await strays(() => lead('session.start', { sessionId: session(2), backAt }))).toEqual([]);
    const own = await strays(() => lead('session.plan', { sessionId: session(FIRST), expectedAt: backAt }));
    expect(own.join()).toContain(backAt);
    expect(wire.frames.some(({ bytes }) => bytes.includes('Heel anders'))).toBe(false);
  });

  it('[TURN-21] the chair sees who is connected, at which board ever; nobody else is told that somebody came', async () => {
    await lead('session.start', { sessionId: session(FIRST) });
    await lead('session.start', { sessionId: session(OM) });
    await listen();
    const { conferenceId } = table;
    const chair = await new LiveClient({
      url: server.url,
      conferenceId,
      cookie: table.person('chair').cookie,
    }).connect();
    open.push(chair);
    const isHere = (who: string) =>
      chair.view?.desk?.people.find(({ participantId }) => participantId === personId(who))?.here;
    await until(() => isHere('one') === true && isHere('other') === false, 'the chair sees who is connected');
    expect(await strays(() => onTheLine('other'))).toEqual([]);
    await until(() => isHere('other') === true, 'the chair sees them come');
    expect(await strays(() => atBoard('only here', FIRST))).toEqual([]);
    await until(() => isHere('only here') === true, 'and whoever is at a board alone');
  });
});
