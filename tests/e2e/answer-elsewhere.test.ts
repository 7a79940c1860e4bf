import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { button } from '../support/e2e-table.ts';
import { watch } from '../support/e2e-watch.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type Choosing, sitAndChoose } from './choices/table.ts';

let server: TestServer;
let browser: TestBrowser;
let table: Choosing;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  table = await sitAndChoose({ server, browser, startsAt: new Date().toISOString() });
  await table.lead('stage.set', { stage: 'scale' });
  await button(table.at.chair, table.at.chair.words('work.scale.open')).click();
});
watch(() => browser);
afterAll(() => server.stop());

async function otherTab({ page, context }: Visitor): Promise<Page> {
  const other = await context.newPage();
  await other.goto(page.url());
  return other;
}

describe('two windows of one person', () => {
  test('[SCALE-28] a number given in the other one takes that of this one away: it says only that one was given', async () => {
    const { Samira } = table.at;
    const { words } = Samira;
    const other = await otherTab(Samira);
    for (const [page, score] of [
      [Samira.page, 4],
      [other, 8],
    ] as const) {
      await page.locator('.scale-number', { hasText: new RegExp(`^${score}$`) }).click();
      await page
        .getByRole('button', { name: words(page === other ? 'work.scale.giveAgain' : 'work.scale.give') })
        .click();
      await page.getByText(words('work.scale.given', { score })).waitFor();
    }
    await Samira.page.getByText(words('work.scale.givenBefore')).waitFor();
    expect(await Samira.page.getByText(words('work.scale.given', { score: 4 })).count()).toBe(0);
    expect(await Samira.page.locator('.scale-number[data-selected]').count()).toBe(0);
    expect(await other.getByText(words('work.scale.given', { score: 8 })).count()).toBe(1);
    await other.close();
  });

  test('[SCALE-29] the same on the phone, and nothing counts as unsent there', async () => {
    const { chair, Marleen } = table.at;
    const { words } = Marleen;
    const other = await otherTab(Marleen);
    await other.getByText(words('family.scale.secret')).waitFor();
    await Marleen.page.getByLabel(words('family.scale.grounds')).fill('omdat het zo is');
    for (const [page, score] of [
      [Marleen.page, 4],
      [other, 8],
    ] as const) {
      if (page === other) await page.getByRole('button', { name: words('family.scale.change') }).click();
      await page.locator(`input[value="${score}"]`).locator('..').click();
      await page.getByRole('button', { name: words('family.scale.send') }).click();
      await page.getByText(words('family.scale.given', { score })).waitFor();
    }
    await Marleen.page.getByText(words('family.scale.givenBefore')).waitFor();
    await button(chair, chair.words('work.scale.reveal', { count: 2, total: 5 })).click();
    await Marleen.page.getByText(words('family.spread.yours', { score: 8 })).waitFor();
    expect(await Marleen.page.getByText(words('family.scale.missed')).count()).toBe(0);
    await other.close();
  });
});
