import { expect } from 'vitest';
import type { Visitor } from '../../support/browser.ts';
import { typeDay } from '../../support/e2e-day.ts';
import { button } from '../../support/e2e-table.ts';
import { SOON } from '../../support/e2e-until.ts';

export function commitLane({ page, words }: Visitor) {
  return page.getByRole('region', { name: words('lane.commit'), exact: true });
}

export function mirror({ page, words }: Visitor) {
  return page.getByRole('region', { name: words('mirror.title'), exact: true });
}

/** The press that brings a concern without an agreement into sight; at the foot of the lane it has its first words. */
export function jump({ page, words }: Visitor, concern: string) {
  return page.getByRole('button', { name: words('mirror.jump', { words: concern.slice(0, 30) }) });
}

/** A figure of the mirror as it is read: its name with what stands beside it. */
export function figure(visitor: Visitor, name: 'withReason' | 'reachesFamily' | 'whoAndWhen') {
  return mirror(visitor)
    .getByRole('listitem')
    .filter({ hasText: visitor.words(`mirror.${name}`) });
}

export async function untilFigure(visitor: Visitor, name: Parameters<typeof figure>[1], count: number, total: number) {
  await figure(visitor, name).getByText(visitor.words('mirror.of', { count, total }), { exact: true }).waitFor();
}

/** Fills in the sheet that is open so that it can be adopted, with a load that the family will feel. */
export async function fill(visitor: Visitor, { why, by }: { why: string; by: string }): Promise<void> {
  const { words } = visitor;
  const lane = commitLane(visitor);
  await lane
    .getByRole('group', { name: words('work.agree.who'), exact: true })
    .getByRole('button', { name: /Samira/ })
    .click();
  await typeDay(lane.getByRole('group', { name: words('work.agree.by'), exact: true }), by);
  const reason = lane.getByLabel(words('work.agree.why'), { exact: true });
  await reason.fill(why);
  await reason.press('Tab');
}

export async function openMore(visitor: Visitor): Promise<void> {
  await commitLane(visitor)
    .locator('summary', { hasText: visitor.words('agreeing.more') })
    .click();
}

/** The name of the sheet on which the focus is. */
export function focusedSheet({ page }: Visitor): Promise<string> {
  return page.evaluate(() => document.activeElement?.closest('.funnel-fold')?.textContent ?? '');
}

/** The part of the screen that is not the board itself never scrolls. */
export function framesScroll({ page }: Visitor): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight);
}

/**
 * The chair wants to go on from the decision of a recovering family without a closing plan, and with an agreement that
 * nobody adopted: it is asked, and they go to that one.
 */
export async function askedOfClosingPlan(chair: Visitor, draft: string): Promise<void> {
  const { words } = chair;
  await button(chair, words('frame.bar.toStage', { stage: words('stage.close') })).click();
  const loose = chair.page.getByRole('alertdialog');
  await loose.getByText(words('cards.loose.unsaid.closingPlan')).waitFor();
  expect(await loose.getByText(words('cards.loose.unsaid.together')).count()).toBe(0);
  const left = loose.getByRole('listitem').filter({ hasText: draft });
  await left.getByText(words('cards.loose.missing.adoption')).waitFor();
  await chair.checkAxe('what the decision leaves unsaid');
  await left.getByRole('button').click();
  await expect.poll(() => focusedSheet(chair), SOON).toContain(draft);
}
