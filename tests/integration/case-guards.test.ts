import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { CasePlanAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PlannedHouse } from '../support/exports/planned-house.ts';
import { call } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const DAY_MS = 86_400_000;
const START = Date.parse('2030-03-04T09:00:00.000Z');

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ clock: { now: () => START } });
});
afterAll(() => server.stop());

test('[CASE-46] bottom lines keep what guards them, with or without somebody who watches, when a next conference words them anew', async () => {
  const startsAt = new Date(START).toISOString();
  const then = await PlannedHouse.open(server, { reference: 'TEST-10', startsAt });
  await then.decideIn('family');
  const watcher = then.id('Els Wijkteam');
  const agreementId = await then.agree('family', { text: 'buurvrouw let op', watcher });
  await then.lead('agreement.update', { agreementId, state: 'dropped', why: 'zij verhuist' });
  const linesNow = async () => {
    const path = `GET /api/cases/${then.table.caseId}/plan` as const;
    return (await call<CasePlanAnswer>(server.url, path, { cookie: then.table.userCookie })).body.bottomLines;
  };
  const [line] = await linesNow();
  const guardedBy = [`${then.table.conferenceId}/${agreementId}`];
  expect(line).toMatchObject({ text: 'bodem onder buurvrouw let op', guards: [], guardedBy });
  await then.lead('conference.close');
  const later = await PlannedHouse.open(server, {
    ...{ caseId: then.table.caseId, startsAt: new Date(START + DAY_MS).toISOString() },
  });
  await later.lead('session.start', { sessionId: later.session('family') });
  const [from, sessionId] = [then.session('family'), later.session('family')];
  await later.lead('stage.set', { sessionId, stage: 'judgement' });
  await later.lead('picture.carry', { sessionId, from, cardIds: [line?.cardId] });
  await later.reword('Els Wijkteam', 'family', { cardId: line?.cardId as CardId, text: 'er is altijd iemand bij' });
  expect(await linesNow()).toMatchObject([{ text: 'er is altijd iemand bij', guardedBy }]);
});
