import { expect } from 'vitest';
import type { Visitor } from '../../support/browser.ts';
import { typeDay } from '../../support/e2e-day.ts';
import { typeInto } from '../../support/e2e-keyboard.ts';
import { button } from '../../support/e2e-table.ts';
import { commitLane } from './lane.ts';

const dayField = (visitor: Visitor) =>
  commitLane(visitor).getByRole('group', { name: visitor.words('work.agree.by'), exact: true });

/** What stands in the parts of the day, in the order of the page. */
async function standing(visitor: Visitor): Promise<string> {
  const parts = dayField(visitor).locator('[data-type]:not([data-type="literal"])');
  return (await parts.allTextContents()).join('-');
}

/** Writes a new sheet with 31 February on it, and leaves that day twice: it stays as it was typed and counts as none, until mended. */
export async function writeOnNoDay(
  visitor: Visitor,
  { what, who, answers }: { readonly what: string; readonly who: RegExp; readonly answers: string },
): Promise<void> {
  const { words } = visitor;
  const lane = commitLane(visitor);
  await button(visitor, words('work.funnel.new')).click();
  await typeInto(visitor, lane.getByLabel(words('work.agree.what')), what);
  await lane
    .getByRole('group', { name: words('work.agree.who'), exact: true })
    .getByRole('button', { name: who })
    .click();
  await typeDay(dayField(visitor), '2026-02-31');
  const reason = lane.getByLabel(words('work.agree.why'), { exact: true });
  await reason.fill('dan is er een grens');
  await lane
    .getByRole('group', { name: words('work.agree.answers') })
    .getByRole('button', { name: new RegExp(answers) })
    .click();
  for (const leave of [async () => {}, async () => dayField(visitor).locator('[data-type="month"]').focus()]) {
    await leave();
    await reason.focus();
    await lane.getByText(words('common.dayWrong')).waitFor();
    expect(await standing(visitor)).toBe('31-02-2026');
  }
  await lane.getByText(words('work.agree.missing', { what: words('work.agree.missing.by') })).waitFor();
  await visitor.checkAxe('a day that does not exist');
  await mendToPast(visitor);
}

/** Makes 27 February of it, which is over. */
async function mendToPast(visitor: Visitor): Promise<void> {
  const day = dayField(visitor).locator('[data-type="day"]');
  await day.focus();
  await day.pressSequentially('27');
  const lane = commitLane(visitor);
  await lane.getByText(visitor.words('common.dayWrong')).waitFor({ state: 'detached' });
  await lane.getByText(visitor.words('work.agree.byPast')).waitFor();
  expect(await standing(visitor)).toBe('27-02-2026');
}

/** The chair adopts a sheet of which the day is over: the first press says so, the second goes on. */
export async function adoptPast(chair: Visitor): Promise<void> {
  const { words } = chair;
  const lane = commitLane(chair);
  await lane.getByText(words('work.agree.complete')).waitFor();
  await lane.getByText(words('work.agree.byPast')).waitFor();
  await button(chair, words('work.agree.adopt')).click();
  await lane
    .getByRole('alert')
    .getByText(/27 februari/)
    .waitFor();
  await chair.checkAxe('a day that is over');
  await button(chair, words('work.agree.adoptAnyway')).click();
}
