import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, card, cardField, column } from '../support/e2e-cards.ts';
import { typeDay } from '../support/e2e-day.ts';
import { reach } from '../support/e2e-keyboard.ts';
import { drawLink, mapCard, openMap, untilFocused } from '../support/e2e-map.ts';
import { openMinutes } from '../support/e2e-minutes.ts';
import { button, seat, type Table, toStage } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';

const CARDS = ['ruzie in het weekend', 'oplopende schulden', 'weinig slaap', 'een huisuitzetting', 'veel verzuim'];

let server: ServerProcess;
let browser: TestBrowser;
let table: Table<'chair' | 'partner' | 'caseManager'>;
const ids: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess({}), openBrowser()]);
  table = await seat(browser, server, ['partner', 'caseManager']);
  const { chair, partner } = table;
  await toStage(chair, 'picture');
  await partner.page.getByRole('main', { name: new RegExp(partner.words('stage.picture')) }).waitFor();
  for (const text of CARDS) ids.push(await addCard(partner, { kind: 'concern', text }));
});
watch(() => browser);
afterAll(() => server.stop());

describe('the views of the picture', () => {
  test('[FRAME-62] one switch leads to columns, connections and life domains, each a press from the others', async () => {
    const { partner } = table;
    const { page, words } = partner;
    const views = page.getByRole('group', { name: words('frame.view'), exact: true });
    const pressed = () => views.locator('[aria-pressed="true"]').allTextContents();
    const names = [words('frame.view.columns'), words('frame.view.map'), words('frame.view.domains')];
    expect(await views.getByRole('button').allTextContents()).toEqual(names);
    expect(await pressed()).toEqual([words('frame.view.columns')]);
    await button(partner, words('frame.view.domains')).click();
    await button(partner, words('frame.view.domains')).and(page.locator('[aria-pressed="true"]')).waitFor();
    await page.locator('.domain-grid').waitFor();
    expect(await column(partner, 'concern').count()).toBe(0);
    await button(partner, words('frame.view.map')).click();
    await page.getByRole('region', { name: words('map.region'), exact: true }).waitFor();
    expect(await pressed()).toEqual([words('frame.view.map')]);
    await button(partner, words('frame.view.columns')).click();
    await column(partner, 'concern').waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await partner.isTooWide()).toBe(false);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('[FRAME-63] beside the minutes all columns stand next to each other, and nothing scrolls sideways', async () => {
    const { caseManager } = table;
    const { page } = caseManager;
    await openMinutes(caseManager);
    for (const width of [1280, 1366, 1440, 1728]) {
      await page.setViewportSize({ width, height: 900 });
      const tooWide = () =>
        page.locator('.card-columns').evaluate((columns) => columns.scrollWidth - columns.clientWidth);
      await expect.poll(tooWide, SOON).toBe(0);
      expect(await page.locator('.card-stack').count()).toBe(5);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await button(caseManager, caseManager.words('frame.minutes')).click();
  });
});

/** Where a card stands on the map of this screen. */
function placeOf(visitor: Visitor, id: string) {
  return mapCard(visitor, id).boundingBox();
}

describe('the map', () => {
  test('[MAP-30] cards without a link stand in rows as wide as the map, and the arrows go along and down', async () => {
    const { partner } = table;
    await openMap(partner);
    const [first, second] = [await placeOf(partner, ids[0] ?? ''), await placeOf(partner, ids[1] ?? '')];
    expect(second?.y).toBe(first?.y);
    const loose = partner.page.locator('.map-loose-card');
    const tops = await loose.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const inRow = tops.filter((top) => top === tops[0]).length;
    expect(inRow).toBeGreaterThan(2);
    expect(inRow).toBeLessThan(CARDS.length);
    await reach(partner, loose.first());
    await partner.page.keyboard.press('ArrowRight');
    await untilFocused(loose.nth(1));
    await partner.page.keyboard.press('ArrowLeft');
    await partner.page.keyboard.press('ArrowDown');
    await untilFocused(loose.nth(inRow));
    await partner.checkAxe('the map without a line');
  });

  test('[MAP-31] a second group comes beside the first, which stays where it was', async () => {
    const { partner } = table;
    const [a = '', b = '', c = '', d = '', e = ''] = ids;
    // three under each other are higher than a pair, and come first wherever the ids fall
    await drawLink(partner, { from: a, kind: 'causes', to: b });
    await drawLink(partner, { from: b, kind: 'keepsUp', to: e });
    await partner.page.locator('.map-node').nth(2).waitFor();
    const places = () =>
      partner.page
        .locator('.map-node', { has: mapCard(partner, a).or(mapCard(partner, b)) })
        .evaluateAll((all) => all.map((one) => one.getAttribute('style')));
    const before = await places();
    await drawLink(partner, { from: c, kind: 'causes', to: d });
    await partner.page.locator('.map-node').nth(4).waitFor();
    expect(await places()).toEqual(before);
    const [group, pair] = [await placeOf(partner, a), await placeOf(partner, c)];
    expect(pair?.y).toBe(group?.y);
    expect(pair?.x ?? 0).toBeGreaterThan(group?.x ?? 0);
    await button(partner, partner.words('frame.view.columns')).click();
  });
});

describe('a day on a card', () => {
  test('[CARD-48] half typed it stays as it is while others write and the table moves on; whole, everybody has it', async () => {
    const { chair, partner, caseManager } = table;
    const { page, words } = partner;
    const id = await addCard(partner, { kind: 'unknown', text: 'Loopt er nog een onderzoek?' });
    await card(partner, id)
      .getByRole('button', { name: words('cards.fill.who') })
      .click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: /Teun/ }).click();
    const day = sheet.getByRole('group', { name: words('work.details.by'), exact: true });
    const parts = await day.getByRole('spinbutton').evaluateAll((all) => all.map((one) => one.dataset.type));
    expect(parts).toEqual(['day', 'month', 'year']);
    await day.getByRole('spinbutton').first().click();
    await page.locator('.read-by-words:visible', { hasText: /^Iedereen in .* leest dit, ook cliënten\.$/ }).waitFor();
    await page.keyboard.type('18122026');
    await card(caseManager, id)
      .getByText(/18 dec/)
      .waitFor();
    await day.getByRole('spinbutton').first().click();
    for (let times = 0; times < 2; times += 1) await page.keyboard.press('Backspace');
    const written = () => day.getByRole('spinbutton').allInnerTexts();
    expect((await written()).slice(1)).toEqual(['12', '2026']);
    await cardField(caseManager, id).press('End');
    await cardField(caseManager, id).pressSequentially(' Bij wie?');
    await expect.poll(() => card(partner, id).locator('textarea').inputValue(), SOON).toContain('Bij wie?');
    expect(await day.locator('[data-placeholder]').count()).toBe(1);
    await toStage(chair, 'scale');
    const [scale, picture] = [words('stage.scale'), words('stage.picture')];
    await page.getByText(words('frame.notice.held', { table: scale, stage: picture })).waitFor();
    await page.keyboard.type('19');
    expect(await written()).toEqual(['19', '12', '2026']);
    await caseManager.page.locator('.rail-press', { hasText: picture }).click();
    await card(caseManager, id)
      .getByText(/19 dec/)
      .waitFor();
    await partner.checkAxe('a day on a card');
  });

  test('[CARD-49] it is typed anew over what stands there, and wiped by taking its parts away', async () => {
    const { partner } = table;
    const sheet = partner.page.getByRole('dialog');
    const day = sheet.getByRole('group', { name: partner.words('work.details.by'), exact: true });
    await typeDay(day, '2027-01-08');
    await expect.poll(() => day.getByRole('spinbutton').allInnerTexts(), SOON).toEqual(['08', '01', '2027']);
    for (const part of await day.getByRole('spinbutton').all()) {
      await part.focus();
      for (let times = 0; times < 4; times += 1) await partner.page.keyboard.press('Backspace');
    }
    await expect.poll(() => day.locator('[data-placeholder]').count(), SOON).toBe(3);
    await button(partner, partner.words('work.details.done')).click();
    await sheet.waitFor({ state: 'detached' });
  });

  test('[A11Y-33] axe finds nothing on these screens', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
