import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, chooseInMenu } from '../support/e2e-cards.ts';
import { button, seat, type Table, toStage } from '../support/e2e-table.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';

let server: ServerProcess;
let browser: TestBrowser;
let table: Table<'chair' | 'partner'>;
let card: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess({}), openBrowser()]);
  table = await seat(browser, server, ['partner']);
  await toStage(table.chair, 'picture');
  card = await addCard(table.partner, { kind: 'concern', text: 'ruzie in het weekend' });
});
watch(() => browser);
afterAll(() => server.stop());

/** How many scripts a page has fetched. */
function scriptsOf({ page }: Visitor): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
  );
}

/** Cuts the line of somebody whose page fetches nothing more by itself. */
async function cutLine(visitor: Visitor): Promise<void> {
  await visitor.page.waitForLoadState('networkidle');
  visitor.expectLineCut();
  await visitor.context.setOffline(true);
}

describe('once the first screen is there', () => {
  test('[LIGHT-3] windows, menus and the other views of the board open with their words when the line is gone', async () => {
    const { chair, partner } = table;
    await Promise.all([cutLine(chair), cutLine(partner)]);
    const before = await scriptsOf(chair);

    await chooseInMenu(partner, card, 'work.menu.withdraw');
    const question = partner.page.getByRole('alertdialog', { name: partner.words('work.withdraw.title') });
    await button(partner, partner.words('common.cancel')).click();
    await question.waitFor({ state: 'detached' });
    await button(partner, partner.words('frame.view.map')).click();
    await partner.page.getByText(partner.words('map.empty.how')).waitFor();

    await button(chair, chair.words('frame.session.press')).click();
    await button(chair, chair.words('frame.session.add')).click();
    await chair.page.getByRole('dialog', { name: chair.words('frame.session.addTitle') }).waitFor();
    expect(await scriptsOf(chair)).toBe(before);
  });
});
