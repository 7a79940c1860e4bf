import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { pressKey, reach, unseenStops } from '../support/e2e-keyboard.ts';
import { onPhone, sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import type { TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { lookAround } from './choices/table.ts';
import { AGREED, atDesk, heldConference } from './follow-up/house.ts';

const NOTES = 'Oma belt liever niet na achten.';
let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let chair: Visitor;
let teun: Visitor;
let samira: Visitor;
let desk: Visitor;
let others: readonly Visitor[];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  ({ table } = await heldConference(server));
  chair = await browser.visit({ name: 'chair' });
  teun = await browser.visit({ name: 'Teun' });
  samira = await browser.visit({ name: 'Samira' });
  others = [await browser.visit({ name: 'Floris' }), await browser.visit(onPhone('Marleen'))];
  for (const visitor of [chair, teun, samira, ...others]) await sitDown(visitor, server, table);
  desk = await atDesk(browser, server, { name: 'desk', cookie: table.userCookie });
});
watch(() => browser);
afterAll(() => server.stop());

const line = ({ page }: Visitor) => page.locator('.coordination > p');
const asked = (name: string) => samira.words('coordination.asked.title', { name });

describe('handing coordination over', () => {
  test('[OVER-40] everybody at the table sees who coordinates; who may not hand over has no press for it', async () => {
    await expect.poll(() => line(chair).textContent(), SOON).toContain('Teun');
    await expect.poll(() => line(teun).textContent(), SOON).toContain(teun.words('coordination.me', { name: 'Teun' }));
    await expect.poll(() => line(samira).textContent(), SOON).toContain('Teun');
    expect(await button(samira, samira.words('coordination.press')).count()).toBe(0);
  });

  test('[OVER-41] by keyboard: to whom, with what still runs beside it, and notes that a closed window keeps', async () => {
    await pressKey(teun, teun.words('coordination.press'));
    const dialog = teun.page.getByRole('dialog');
    await dialog.getByText(AGREED[0].what).waitFor();
    await pressKey(teun, teun.words('coordination.send'));
    await dialog.getByText(teun.words('coordination.toMissing')).waitFor();
    await reach(teun, dialog.getByLabel(teun.words('coordination.notes')));
    await teun.page.keyboard.type(NOTES);
    expect(await lookAround(teun, 'handing over')).toEqual([]);
    await teun.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await pressKey(teun, teun.words('coordination.press'));
    await expect.poll(() => dialog.getByLabel(teun.words('coordination.notes')).inputValue(), SOON).toBe(NOTES);
    await reach(teun, dialog.getByRole('radio', { name: /^Samira/ }));
    await teun.page.keyboard.press('Space');
    await pressKey(teun, teun.words('coordination.send'));
    await dialog.waitFor({ state: 'detached' });
    await teun.page.getByText(teun.words('coordination.waits.title', { name: 'Samira' })).waitFor();
  });

  test('[OVER-42] whoever is asked reads the notes and what still runs, and declines; nothing changed', async () => {
    await samira.page.getByText(asked('Teun')).waitFor();
    await samira.page.getByText(NOTES).waitFor();
    await samira.page.locator('.notice summary', { hasText: '4 afspraken zijn nog niet afgerond' }).click();
    await samira.page.locator('.notice').getByText(AGREED[1].what).waitFor();
    expect(await lookAround(samira, 'being asked')).toEqual([]);
    expect(await unseenStops(samira, 12)).toEqual([]);
    await pressKey(samira, samira.words('coordination.decline'));
    await samira.page.getByText(asked('Teun')).waitFor({ state: 'detached' });
    await teun.page.getByText(teun.words('coordination.waits.what')).waitFor({ state: 'detached' });
    expect(await line(chair).textContent()).toContain('Teun');
  });

  test('[OVER-43] from the page of the case it is asked as well, and taken back', async () => {
    await desk.page.goto(`${server.url}/casussen/${table.caseId}`);
    for (const isKept of [true, false]) {
      await button(desk, desk.words('overview.coordinator.press')).click();
      const dialog = desk.page.getByRole('dialog');
      await dialog.getByText(AGREED[3].what).waitFor();
      await dialog.locator('label', { hasText: 'Samira' }).click();
      await dialog.getByLabel(desk.words('coordination.notes')).fill(NOTES);
      await dialog.getByRole('button', { name: desk.words('coordination.send') }).click();
      await dialog.waitFor({ state: 'detached' });
      await desk.page.getByText(desk.words('overview.coordinator.asked', { name: 'Samira' })).waitFor();
      await samira.page.getByText(asked('Teun')).waitFor();
      if (!isKept) break;
      expect(await lookAround(desk, 'a hand-over that waits')).toEqual([]);
      await button(desk, desk.words('overview.coordinator.keep')).click();
      await samira.page.getByText(asked('Teun')).waitFor({ state: 'detached' });
      await button(desk, desk.words('overview.coordinator.press')).waitFor();
    }
  });

  test('[OVER-44] taken on: everybody sees the new coordinator, who may hand it on, with since when', async () => {
    await pressKey(samira, samira.words('coordination.take'));
    await expect.poll(() => line(chair).textContent(), SOON).toContain('Samira');
    await expect.poll(() => line(teun).textContent(), SOON).toContain('Samira');
    await button(samira, samira.words('coordination.press')).waitFor();
    for (const visitor of [samira, teun, chair]) {
      await visitor.page.locator('.coordination summary').click();
      await visitor.page.locator('.coordination').getByText(NOTES).waitFor();
    }
    await desk.page.reload();
    await desk.page.getByText(desk.words('overview.coordinator.taken')).click();
    await desk.page.getByText(NOTES).waitFor();
    await expect.poll(() => desk.page.locator('.overview-coordinator').textContent(), SOON).toMatch(/^Samira.*sinds/);
  });

  test('[OVER-45] whoever was not asked, the family among them, never received the notes', () => {
    expect(samira.hasReceived(NOTES)).toBe(true);
    expect(others.map((visitor) => visitor.hasReceived(NOTES))).toEqual([false, false]);
  });

  test('[OVER-46] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
