import { totalTime } from '@samenspraak/shared/domain/budget.ts';
import type { ArrangedAnswer } from '@samenspraak/shared/protocol/arranged.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let table: TestConference;

beforeAll(async () => {
  server = await startServer();
  table = await makeConference(server, {
    people: [{ role: 'partner' }, { role: 'client', sessions: [0] }, { role: 'prosecutor', sessions: [1] }],
    sessions: [
      { name: 'Met het gezin', clients: true, prosecutor: false },
      { name: 'Met de officier', clients: false, prosecutor: true },
    ],
  });
});
afterAll(() => server.stop());

function arranged(cookie: string | undefined, as?: string) {
  const query = as === undefined ? '' : `?as=${as}`;
  return call<ArrangedAnswer>(server.url, `GET /api/conferences/${table.conferenceId}/arranged${query}`, { cookie });
}

async function command(fields: object) {
  const body = { id: crypto.randomUUID(), ...fields };
  const path = `POST /api/conferences/${table.conferenceId}/commands` as const;
  expect((await call(server.url, path, { cookie: table.userCookie, body })).status).toBeLessThan(300);
}

describe('how a conference was made to measure', () => {
  test('[ARR-20] the chair reads the time and the questions of each session before it begins', async () => {
    const { status, body } = await arranged(table.userCookie);
    expect(status).toBe(200);
    expect(body).toMatchObject({ caseId: table.caseId, houseGuide: {} });
    expect(body.sessions.map(({ sessionId }) => sessionId)).toEqual(table.sessionIds);
    for (const { minutes, guide } of body.sessions) {
      expect(totalTime(minutes)).toBe(45);
      expect(guide).toEqual({});
    }
  });

  test('[ARR-21] what was arranged beforehand is read back, of that session alone', async () => {
    const [sessionId] = table.sessionIds;
    const moment = { phase: 'riskFocused', stage: 'picture' };
    const minutes = { before: 5, goal: 5, picture: 10, scale: 5, judgement: 10, decision: 10, close: 5 };
    await command({ type: 'guide.arrange', sessionId, ...moment, prompts: [] });
    await command({ type: 'budget.settle', sessionId, minutes });
    const [first, second] = (await arranged(table.userCookie)).body.sessions;
    expect(first).toMatchObject({ guide: { 'riskFocused.picture': [] }, minutes });
    expect(second?.guide).toEqual({});
    expect(second?.minutes).not.toEqual(minutes);
  });

  test('[ARR-22] nobody but who leads gets to know, and nobody without a place', async () => {
    for (const { cookie, participantId } of table.people) {
      for (const as of [undefined, participantId]) {
        const { status, body } = await arranged(cookie, as);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(JSON.stringify(body)).not.toContain('riskFocused');
      }
    }
    expect((await arranged(undefined)).status).toBeGreaterThanOrEqual(400);
    const chair = table.chair.participantId;
    expect((await arranged(table.person('partner').cookie, chair)).status).toBeGreaterThanOrEqual(400);
  });
});
