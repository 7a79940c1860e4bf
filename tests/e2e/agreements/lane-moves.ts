import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Visitor } from '../../support/browser.ts';
import { button } from '../../support/e2e-table.ts';
import { SOON } from '../../support/e2e-until.ts';
import { commitLane, figure, untilFigure } from './lane.ts';

/** Takes back a change on a sheet that was adopted meanwhile: a line says why that is not done, and offers nothing to copy. */
export async function undoInVain(visitor: Visitor): Promise<void> {
  const { page, words } = visitor;
  await button(visitor, words('work.undo')).click();
  const line = page.locator('.lost-line');
  await line.waitFor();
  expect(await page.getByText(words('frame.lost.copy')).count()).toBe(0);
  expect((await line.boundingBox())?.height).toBeLessThan(60);
  await line.getByRole('button', { name: words('frame.lost.forget') }).click();
  await line.waitFor({ state: 'detached' });
}

/** Scrolls to the end of the lane, with its last sheet unfolded; what is asked on working together begins where the lane does. */
export async function comesIntoSight(visitor: Visitor, goOn: () => Promise<unknown>): Promise<void> {
  const { page, words } = visitor;
  const fold = commitLane(visitor).locator('.funnel-fold').last();
  if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
  await fold.focus();
  const area = commitLane(visitor).locator('.card-scroll');
  await area.evaluate((one) => one.scrollTo({ top: one.scrollHeight }));
  await goOn();
  const part = page.getByRole('region', { name: words('agreeing.together') });
  const top = async (one: Locator) => (await one.boundingBox())?.y ?? Number.NaN;
  await expect.poll(async () => Math.abs((await top(part)) - (await top(area))), SOON).toBeLessThan(40);
}

/** Waits until every figure counts each of so many agreements. */
export async function untilAllMeet(visitor: Visitor, count: number): Promise<void> {
  for (const name of ['withReason', 'reachesFamily', 'whoAndWhen'] as const)
    await untilFigure(visitor, name, count, count);
}

/** Waits until the figure of what reaches the family says of how many agreements the kind is not known. */
export async function untilUnknown(visitor: Visitor, count: number): Promise<void> {
  await figure(visitor, 'reachesFamily').getByText(visitor.words('mirror.unknown', { count })).waitFor();
}
