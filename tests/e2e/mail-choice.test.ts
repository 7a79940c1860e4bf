import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { reach, unseenStops } from '../support/e2e-keyboard.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';
import { setUp } from './planning/desk.ts';

let post: TestMailServer;
let server: ServerProcess;
let browser: TestBrowser;
let desk: Visitor;

beforeAll(async () => {
  post = await startMailServer();
  const env = { PRACTICE: 'off', SMTP_URL: post.url };
  [server, browser] = await Promise.all([startServerProcess({ env }), openBrowser()]);
  desk = await browser.visit({ name: 'desk' });
  await setUp(desk, server, 'Noor Brandsma');
});
watch(() => browser);
afterAll(async () => {
  await server.stop();
  await post.stop();
});

const box = () => desk.page.getByRole('checkbox', { name: desk.words('entry.mine.mail') });

async function untilKept(): Promise<void> {
  await desk.page.waitForResponse((response) => response.url().endsWith('/api/me/mail') && response.status() === 204);
}

describe('the digest on the overview', () => {
  test('[MAIL-95] it is on, is turned off and on by keyboard, and stays as it was left', async () => {
    await desk.page.goto(server.url);
    await expect.poll(() => box().isChecked(), SOON).toBe(true);
    await reach(desk, box());
    for (const isOn of [false, true, false]) {
      await Promise.all([untilKept(), desk.page.keyboard.press('Space')]);
      await expect.poll(() => box().isChecked(), SOON).toBe(isOn);
    }
    await desk.page.reload();
    await box().waitFor();
    expect(await box().isChecked()).toBe(false);
  });

  test('[MAIL-96] it reads well at every width, and a change that failed is told and not shown as made', async () => {
    for (const width of [1440, 390, 320]) {
      await desk.page.setViewportSize({ width, height: 900 });
      await desk.checkAxe(`the overview with mail, ${width}`);
      expect(await desk.isTooWide(), `${width}`).toBe(false);
    }
    expect(await unseenStops(desk, 12)).toEqual([]);
    await desk.page.route('**/api/me/mail', (route) => route.abort());
    await box().click();
    await desk.page.getByRole('alert').waitFor();
    expect(browser.takeTroubles()).toHaveLength(2);
    expect(await box().isChecked()).toBe(false);
    await desk.page.unroute('**/api/me/mail');
    await Promise.all([untilKept(), box().click()]);
    await desk.page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await box().isChecked()).toBe(true);
  });
});
