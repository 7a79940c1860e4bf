import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { lookAtPhone, onPhone, sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const PEOPLE = [
  { role: 'partner', name: 'Samira' },
  { role: 'client', name: 'Marleen' },
] as const;
const SMALL = { width: 320, height: 640 };

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let client: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
beforeEach(async () => {
  table = await makeConference(server, { people: PEOPLE, open: true });
  await toStage('picture');
  client = await browser.visit(onPhone('Marleen'));
  await sitDown(client, server, table);
  await field().waitFor();
});
watch(() => browser);
afterAll(() => server.stop());

async function lead(type: CommandType, fields: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const { conferenceId, chair } = table;
  const answer = await server.conferences.run({ conferenceId, actorId: chair.participantId, type, fields });
  if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
}
const toStage = (stage: string) => lead('stage.set', { sessionId: table.sessionIds[0], stage });

const field = () => client.page.getByLabel(client.words('family.thought.label'));
const heading = (...asked: Parameters<Visitor['words']>) =>
  client.page.getByRole('heading', { level: 1, name: client.words(...asked) });
/** What a screen reader was told last. */
const said = () => client.page.locator('.visually-hidden > [role="status"]').last();

/** Whether a finger on the middle of it touches it. */
function isInReach(target: Locator): Promise<boolean> {
  return target.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const touched = document.elementFromPoint(left + width / 2, top + height / 2);
    return touched !== null && one.contains(touched);
  });
}

describe('a client while the table moves on', () => {
  test('[FAM-30] reads in plain words what a press does, with the field and every button still in reach', async () => {
    const { page, words } = client;
    await page.setViewportSize(SMALL);
    await field().fill('ik was nog bezig');
    await toStage('judgement');
    await page.getByText(words('family.moment.movedOn')).waitFor();
    for (const foot of [
      'family.moment.follow',
      'family.feet.help',
      'family.feet.timeout',
      'family.frame.leave',
    ] as const) {
      expect(await isInReach(button(client, words(foot))), foot).toBe(true);
    }
    await expect.poll(() => isInReach(field()), SOON).toBe(true);
    const send = button(client, words('family.thought.put'));
    await send.scrollIntoViewIfNeeded();
    expect(await isInReach(send)).toBe(true);
    expect(await lookAtPhone(client, 'the table moved on')).toEqual([]);
    await client.context.close();
  });

  test('[FAM-31] keeps their place with the keyboard when they go along', async () => {
    const { page, words } = client;
    await field().fill('ik was nog bezig');
    await toStage('judgement');
    const follow = button(client, words('family.moment.follow'));
    await follow.focus();
    await page.keyboard.press('Enter');
    await heading('family.scene.judgement.heading').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), SOON).toBe('MAIN');
    await client.context.close();
  });

  test('[FAM-32] never finds a moment that is over in what a screen reader was told', async () => {
    const { words } = client;
    await expect.poll(() => said().textContent(), SOON).toBe(words('family.scene.picture.heading'));
    for (const stage of ['judgement', 'close', 'before'] as const) {
      await toStage(stage);
      const now = words(`family.scene.${stage}.heading`);
      await heading(`family.scene.${stage}.heading`).waitFor();
      expect(['', now]).toContain(await said().textContent());
    }
    await expect.poll(() => said().textContent(), SOON).toBe(words('family.scene.before.heading'));
    await client.context.close();
  });
});

describe('a client who is not in the talk any more', () => {
  test.each([
    ['removed', () => lead('participant.remove', { participantId: table.person('Marleen').participantId })],
    ['ended', () => lead('conference.close')],
  ] as const)('[FAM-33] is offered nothing that nobody hears, and still the way out: %s', async (how, end) => {
    const { page, words } = client;
    await end();
    await heading(`family.end.${how}`).waitFor();
    await expect.poll(() => said().textContent(), SOON).toBe(words(`family.end.${how}`));
    for (const gone of ['family.feet.help', 'family.feet.timeout'] as const) {
      expect(await button(client, words(gone)).count(), gone).toBe(0);
    }
    expect(await isInReach(button(client, words('family.frame.leave')))).toBe(true);
    expect(await lookAtPhone(client, how)).toEqual([]);
    expect(await page.locator('footer').count()).toBe(0);
    await client.context.close();
  });

  test('[A11Y-41] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(10);
  });
});
