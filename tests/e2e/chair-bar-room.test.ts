import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { STAGES } from '@samenspraak/shared/domain/stages.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { sitDown } from '../support/e2e-phone.ts';
import { knockAs } from '../support/e2e-preparation.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const HAND = 'Anna van der Wijngaarden-Hoogendijk';

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let chair: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  table = await makeConference(server, {
    open: true,
    sessions: [
      { name: 'Vooroverleg', clients: false, prosecutor: false },
      { name: 'Met Marleen en wie haar bijstaat', clients: true, prosecutor: false },
    ],
    people: [
      { role: 'partner', name: HAND, sessions: [0] },
      { role: 'caseManager', name: 'Teun' },
      { role: 'client', name: 'Marleen', sessions: [1] },
      { role: 'partner', name: 'Samira', joins: false },
    ],
  });
  chair = await browser.visit({ name: 'chair' });
  await sitDown(chair, server, table);
});
watch(() => browser);
afterAll(() => server.stop());

async function run(type: CommandType, fields: object = {}, actorId = table.chair.participantId): Promise<void> {
  const all = { sessionId: table.sessionIds[0], ...fields };
  const answer = await server.conferences.run({ conferenceId: table.conferenceId, actorId, type, fields: all });
  expect(answer).not.toHaveProperty('code');
}

/** The words of the buttons of the bar that somebody with a pointer cannot press at each of their corners. */
function covered(): Promise<string[]> {
  return chair.page.locator('.bar-presses button').evaluateAll((buttons) =>
    buttons.flatMap((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const corners = [left + 4, right - 4].flatMap((x) => [top + 6, bottom - 6].map((y) => ({ x, y })));
      const isFree = corners.every(({ x, y }) => one.contains(document.elementFromPoint(x, y)));
      return isFree ? [] : [one.textContent ?? ''];
    }),
  );
}

async function nothingIsCovered(): Promise<void> {
  for (const width of [1440, 1280, 1024]) {
    await chair.page.setViewportSize({ width, height: 900 });
    await expect.poll(covered, { ...SOON, message: `${width} px wide` }).toEqual([]);
  }
}

describe("the chair's bar in a split", () => {
  test('[FRAME-61] nothing in it is covered, at any stage, with a raised hand and during a round', async () => {
    const { page } = chair;
    await page.setViewportSize({ width: 1440, height: 900 });
    const stage = page.locator('.bar-presses button').first();
    for (const next of STAGES) {
      await run('stage.set', { stage: next });
      await stage.waitFor();
      await nothingIsCovered();
    }
    await run('stage.set', { stage: 'picture' });
    await run('hand.raise', {}, table.person(HAND).participantId);
    await page.setViewportSize({ width: 1440, height: 900 });
    await nothingIsCovered();
    const late = await browser.visit({ name: 'Samira' });
    await knockAs(late, table.person('Samira').joinUrl);
    await page.locator('.bar-waiting[data-some], .bar-waiting strong').first().waitFor();
    await nothingIsCovered();
    await page.setViewportSize({ width: 1440, height: 900 });
    await run('round.start');
    await nothingIsCovered();
    await run('round.end');
  });
});
