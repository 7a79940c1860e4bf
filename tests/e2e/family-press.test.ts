import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { BallotId } from '@samenspraak/shared/domain/ids.ts';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { lookAtPhone, onPhone, sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const PEOPLE = [
  { role: 'partner', name: 'Samira' },
  { role: 'caseManager', name: 'Teun' },
  { role: 'client', name: 'Marleen' },
] as const;
const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
  { width: 320, height: 568 },
] as const;
/** A phone on which letters are set to twice their size: half as many fit. */
const LARGE_LETTERS = { width: 195, height: 422 };

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let client: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  table = await makeConference(server, { people: PEOPLE, open: true });
  client = await browser.visit(onPhone('Marleen'));
  await sitDown(client, server, table);
});
watch(() => browser);
afterAll(() => server.stop());

/** Somebody does something without a screen, the chair unless told; the answer is what it made. */
async function act(type: CommandType, fields: Readonly<Record<string, unknown>>, who = 'chair'): Promise<unknown> {
  const { conferenceId, sessionIds } = table;
  const actorId = table.person(who).participantId;
  const asked = { conferenceId, actorId, type, fields: { sessionId: sessionIds[0], ...fields } };
  const answer = await server.conferences.run(asked);
  if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
  return answer.data;
}
const ask = async (question: string) => ((await act('ballot.open', { question })) as { ballotId: BallotId }).ballotId;
const heading = (...asked: Parameters<Visitor['words']>) =>
  client.page.getByRole('heading', { level: 1, name: client.words(...asked) });

/** How many of its corners a finger can touch. */
function cornersInReach(target: Locator): Promise<number> {
  return target.evaluate((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const corners = [left + 8, right - 8].flatMap((x) => [top + 3, bottom - 3].map((y) => ({ x, y })));
    return corners.filter(({ x, y }) => one.contains(document.elementFromPoint(x, y))).length;
  });
}

/** The press of this moment is whole on every phone before anything is scrolled, and behind it the page scrolls on. */
async function isWhole(press: Locator): Promise<void> {
  const { page } = client;
  for (const size of PHONES) {
    await page.setViewportSize(size);
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
    expect(await cornersInReach(press), `${size.width} × ${size.height}`).toBe(4);
    const last = page
      .getByRole('navigation', { name: client.words('family.frame.more') })
      .getByRole('button')
      .last();
    await last.scrollIntoViewIfNeeded();
    expect(await cornersInReach(last), `the last button at ${size.width}`).toBe(4);
  }
  await page.setViewportSize(LARGE_LETTERS);
  await press.scrollIntoViewIfNeeded();
  expect(await cornersInReach(press), 'with large letters').toBe(4);
  await page.setViewportSize(PHONES[0]);
}

describe('the one press of the moment', () => {
  test('[FAM-34] a number: whole above the feet with the line that few answer, on every phone and with large letters', async () => {
    await act('stage.set', { stage: 'scale' });
    const id = await ask('immediateSafety');
    await heading('family.scale.immediateSafety').waitFor();
    await client.page.getByText(client.words('picking.thin.all')).waitFor();
    const press = button(client, client.words('family.scale.send'));
    await isWhole(press);
    await client.page.setViewportSize(PHONES[2]);
    await press.click();
    const told = client.page.getByText(client.words('family.scale.pick'), { exact: true });
    await expect.poll(() => cornersInReach(told), SOON).toBeGreaterThan(1);
    expect(await cornersInReach(press)).toBe(4);
    const numbers = client.page.locator('.family-scale-numbers > label');
    await expect.poll(() => cornersInReach(numbers.first()), SOON).toBe(4);
    const words = client.page.getByLabel(client.words('family.scale.grounds'));
    await words.focus();
    expect(await cornersInReach(words)).toBe(4);
    expect(await lookAtPhone(client, 'a number with few')).toEqual([]);
    await act('ballot.close', { ballotId: id });
  });

  test('[FAM-34] a choice, and a thought: the same', async () => {
    await act('stage.set', { stage: 'picture' });
    await client.page.getByLabel(client.words('family.thought.label')).waitFor();
    await isWhole(button(client, client.words('family.thought.put')));
    for (const text of ['Ruzie bij elke overdracht', 'Grote schulden', 'De jongste slaapt niet']) {
      await client.page.getByLabel(client.words('family.thought.label')).fill(text);
      await button(client, client.words('family.thought.put')).click();
      await client.page.getByText(client.words('family.thought.done')).waitFor();
    }
    // the thanks were for what was told there
    await act('stage.set', { stage: 'judgement' });
    await heading('family.scene.judgement.heading').waitFor();
    await client.page.getByLabel(client.words('family.thought.label')).waitFor();
    expect(await client.page.getByText(client.words('family.thought.done')).count()).toBe(0);
    await act('stage.set', { stage: 'picture' });
    const id = await ask('biggestConcern');
    await heading('picking.concern').waitFor();
    await isWhole(button(client, client.words('picking.send')));
    expect(await lookAtPhone(client, 'a choice with few')).toEqual([]);
    await act('ballot.close', { ballotId: id });
  });
});

describe('a voice that is not here', () => {
  test("[FAM-35] a child's and an absent client's number show as theirs after the reveal, with who told them, never as the teller's", async () => {
    const { page, words } = client;
    await act('stage.set', { stage: 'scale' });
    const ballotId = await ask('immediateSafety');
    const [own, child, absent] = ['grond-van-teun', 'het is te druk thuis', 'ik durf niet te komen'];
    await act('ballot.score', { ballotId, score: 6, grounds: own }, 'Teun');
    await act('ballot.score', { ballotId, score: 3, grounds: child, voice: 'child' }, 'Teun');
    await act('ballot.score', { ballotId, score: 2, grounds: absent, voice: 'client', voiceOf: 'vader' }, 'Teun');
    await heading('family.scale.immediateSafety').waitFor();
    for (const secret of [own, child, absent]) expect(client.hasReceived(secret)).toBe(false);
    await act('ballot.reveal', { ballotId });
    await heading('family.spread.title').waitFor();
    const group = words('family.spread.group.childrensVoice');
    await page.getByText(words('family.spread.one', { group, low: 3 }), { exact: true }).waitFor();
    await page.getByText(words('family.spread.grounds')).click();
    const said = (grounds: string) => page.locator('.family-scale-grounds li', { hasText: grounds });
    const teller = words('picking.voice.child', { name: 'Teun' });
    const father = words('picking.named.client', { voiceOf: 'vader', name: 'Teun' });
    await said(child)
      .getByText(words('picking.voiceScore', { name: teller, score: 3 }))
      .waitFor();
    await said(absent)
      .getByText(words('picking.voiceScore', { name: father, score: 2 }))
      .waitFor();
    await said(own)
      .getByText(words('family.spread.ground', { name: 'Teun', score: 6 }))
      .waitFor();
    expect(await lookAtPhone(client, 'voices of others')).toEqual([]);
    expect(browser.axe.findings).toEqual([]);
  });
});
