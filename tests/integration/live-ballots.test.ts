import { readBallots, readMeeting } from '@samenspraak/shared/document/read.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enclosedOf } from '../support/enclosed.ts';
import { LiveClient } from '../support/live-client.ts';
import { call, makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type SyncClient, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

const CANARY = 'KANARIEGROND';
/** As long as grounds may nearly be: what is counted somewhere would show. */
const LONG = `${CANARY} ${'omdat het zo is '.repeat(110)}`;

let server: TestServer;
let table: TestConference;
let lines: Record<string, LiveClient>;
let screens: Record<string, SyncClient>;
const logged: unknown[] = [];
const keep = (fields: object, message: string) => logged.push({ fields, message });

beforeAll(async () => {
  server = await startServer({ log: { info: keep, warn: keep, error: keep } });
  const people = [{ role: 'partner', name: 'Els' }, { role: 'expert', name: 'Tom' }, { role: 'client' }] as const;
  table = await makeConference(server, { people, open: true });
  const who = ['chair', 'Els', 'Tom', 'client'];
  const { conferenceId } = table;
  lines = {};
  screens = {};
  for (const name of who) {
    const { cookie } = table.person(name);
    lines[name] = await new LiveClient({ url: server.url, conferenceId, cookie }).connect();
    screens[name] = await seat(server.url, table, name);
  }
});

afterAll(async () => {
  for (const line of Object.values(lines)) line.close();
  for (const screen of Object.values(screens)) screen.cut();
  await server.stop();
});

const line = (who: string) => lines[who] as LiveClient;
const screen = (who: string) => screens[who] as SyncClient;
const OTHERS = ['chair', 'Els', 'client'];

async function openBallot(): Promise<string> {
  const fields = { sessionId: table.sessionIds[0], question: 'immediateSafety' };
  const ack = await line('chair').command('ballot.open', fields);
  const id = ack?.ok === true ? (ack.data?.ballotId ?? '') : '';
  await until(() => OTHERS.every((who) => stateOf(who, id) === 'open'), 'everybody is asked');
  return id;
}

const ballot = (who: string, id: string) => readBallots(screen(who).doc).find((one) => one.id === id);
const stateOf = (who: string, id: string) => ballot(who, id)?.state;
const fieldsOf = (ballotId: string) => ({ sessionId: table.sessionIds[0], ballotId });

/** Everything that the others got to hear while `work` went on, with the lengths of it. */
async function overhear(work: () => Promise<unknown>) {
  const from = OTHERS.map(
    (who) => [screen(who).heard.length, line(who).events.length, line(who).notices.length] as const,
  );
  await work();
  return OTHERS.map((who, index) => {
    const [heard = 0, events = 0, notices = 0] = from[index] ?? [];
    return {
      sync: screen(who).heard.slice(heard),
      live: JSON.stringify([line(who).events.slice(events), line(who).notices.slice(notices)]),
    };
  });
}

function score(ballotId: string, value: number, grounds?: string) {
  return line('Tom').command('ballot.score', { ...fieldsOf(ballotId), score: value, grounds });
}

/** Raises a hand and lowers it; when that is seen and heard by all, so is everything before it. */
async function flush(): Promise<void> {
  const { sessionId } = fieldsOf('');
  const lowered = (who: string) => line(who).events.filter(({ type }) => type === 'hand.lowered').length;
  const before = OTHERS.map(lowered);
  await line('Els').command('hand.raise', { sessionId });
  await until(() => OTHERS.every((who) => handsAt(who) === 1), 'the hand is seen');
  await line('Els').command('hand.lower', { sessionId });
  await until(() => OTHERS.every((who) => handsAt(who) === 0), 'it is seen to go');
  await until(() => OTHERS.every((who, index) => lowered(who) > (before[index] ?? 0)), 'it is heard to go');
}

const handsAt = (who: string) => readMeeting(screen(who).doc)?.hands.length;

describe('a secret ballot', () => {
  it('[LIVESOCK-14] until the reveal no byte of a score or its grounds reaches anybody, nor the document or the log', async () => {
    const id = await openBallot();
    const overheard = await overhear(async () => {
      expect(await score(id, 9, LONG)).toMatchObject({ ok: true });
      await until(() => OTHERS.every((who) => ballot(who, id)?.scored.length === 1), 'that Tom scored shows');
    });
    for (const { sync, live } of overheard) {
      expect(sync.some((bytes) => bytes.includes(CANARY))).toBe(false);
      expect(live).not.toContain(CANARY);
    }
    for (const who of OTHERS) {
      expect(ballot(who, id)).toMatchObject({ state: 'open', rounds: [] });
      expect(JSON.stringify(ballot(who, id))).not.toMatch(/"score"|"grounds"/);
    }
    const newcomer = await seat(server.url, table, 'chair');
    expect(newcomer.heard.some((bytes) => bytes.includes(CANARY))).toBe(false);
    newcomer.cut();
    const stored = await server.store.conference(table.conferenceId);
    expect(JSON.stringify(stored)).not.toContain(CANARY);
    const { cookie } = table.chair;
    const seen = await call(server.url, `GET /api/conferences/${table.conferenceId}`, { cookie });
    const figures = await call<string>(server.url, 'GET /metrics');
    expect(JSON.stringify([logged, seen.body, figures.body])).not.toContain(CANARY);
    await line('chair').command('ballot.reveal', fieldsOf(id));
    await until(() => OTHERS.every((who) => stateOf(who, id) === 'revealed'), 'the reveal');
    expect(ballot('Els', id)?.rounds[0]?.[0]).toMatchObject({ score: 9, grounds: LONG.trim() });
    await line('chair').command('ballot.close', fieldsOf(id));
  });

  it('[LIVESOCK-15] what others hear is as long for a 1 without a word as for a 10 with a page', async () => {
    const lengths: number[][] = [];
    for (const [value, grounds] of [
      [1, undefined],
      [10, LONG],
    ] as const) {
      const id = await openBallot();
      const overheard = await overhear(async () => {
        await score(id, value, grounds);
        await until(() => OTHERS.every((who) => ballot(who, id)?.scored.length === 1), 'that Tom scored shows');
      });
      lengths.push(overheard.map(({ sync, live }) => sync.reduce((sum, bytes) => sum + bytes.length, live.length)));
      await line('chair').command('ballot.close', fieldsOf(id));
    }
    const [short = [], long = []] = lengths;
    // Clocks that have grown may take a byte more.
    for (const [index, length] of short.entries()) expect(Math.abs(length - (long[index] ?? 0))).toBeLessThan(8);
  });

  it('[LIVESOCK-16] giving another score before the reveal is heard by nobody', async () => {
    const id = await openBallot();
    await score(id, 3);
    await until(() => OTHERS.every((who) => ballot(who, id)?.scored.length === 1), 'that Tom scored shows');
    await flush();
    const silence = await overhear(flush);
    const again = await overhear(async () => {
      await score(id, 8, LONG);
      await flush();
    });
    const summary = (heard: Awaited<ReturnType<typeof overhear>>) =>
      heard.map(({ sync, live }) => [sync.length, live.replaceAll(/"at":"[^"]*"/g, '')]);
    expect(summary(again)).toEqual(summary(silence));
    await line('chair').command('ballot.reveal', fieldsOf(id));
    await until(() => OTHERS.every((who) => stateOf(who, id) === 'revealed'), 'the reveal');
    expect(ballot('Els', id)?.rounds[0]).toHaveLength(1);
    expect(ballot('Els', id)?.rounds[0]?.[0]).toMatchObject({ score: 8 });
    await line('chair').command('ballot.close', fieldsOf(id));
  });

  it('[LIVESOCK-17] scores of a ballot that was closed unrevealed are forgotten, in the files too', async () => {
    const { filesWith } = await import('../contract/store/folder.ts');
    const id = await openBallot();
    const secret = 'KANARIEGEHEIM';
    await score(id, 4, secret);
    expect(await filesWith(server.dataDir, secret)).toEqual([]);
    const { participantId } = table.person('Tom');
    const enclosed = await enclosedOf(server.dataDir, { table: 'scores', participantId });
    expect(await filesWith(server.dataDir, enclosed)).not.toEqual([]);
    await line('chair').command('ballot.close', fieldsOf(id));
    expect(await filesWith(server.dataDir, enclosed)).toEqual([]);
  });
});
