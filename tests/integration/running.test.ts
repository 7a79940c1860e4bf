import type { RunningAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let table: TestConference;

beforeAll(async () => {
  server = await startServer();
  const people = [
    { role: 'caseManager', name: 'Teun' },
    { role: 'partner', name: 'Samira' },
  ] as const;
  table = await makeConference(server, { people, open: true });
});
afterAll(() => server.stop());

async function give(who: string, type: 'coordinator.handOver' | 'coordinator.take', fields: object): Promise<void> {
  const { conferenceId } = table;
  const actorId = table.person(who).participantId;
  const answer = await server.conferences.run({ conferenceId, actorId, type, fields: { ...fields } });
  expect(answer).toMatchObject({ ok: true });
}

async function handOvers(): Promise<RunningAnswer['handOvers']> {
  const asked = await call<RunningAnswer>(server.url, 'GET /api/me/agreements', { cookie: table.userCookie });
  return asked.body.handOvers;
}

test('[OVER-50] where coordination waits for an answer is told with names and never with the notes', async () => {
  expect(await handOvers()).toEqual([]);
  await give('Teun', 'coordinator.handOver', { to: table.person('Samira').participantId, notes: 'bel oma' });
  const [one, ...more] = await handOvers();
  expect(more).toEqual([]);
  expect(one).toMatchObject({ caseId: table.caseId, from: { name: 'Teun' }, to: { name: 'Samira' } });
  expect(JSON.stringify(one)).not.toContain('bel oma');
  await give('Samira', 'coordinator.take', {});
  expect(await handOvers()).toEqual([]);
});

test('[OVER-51] what still runs is told to nobody who is not signed in, a participant included', async () => {
  for (const cookie of [undefined, table.person('Teun').cookie]) {
    expect((await call(server.url, 'GET /api/me/agreements', { cookie })).status).toBe(401);
  }
});
