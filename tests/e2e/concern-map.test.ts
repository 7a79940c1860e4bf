import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { addCard, chooseInMenu } from '../support/e2e-cards.ts';
import { pressKey, reach } from '../support/e2e-keyboard.ts';
import {
  drawLink,
  mapCard,
  mapLabel,
  openMap,
  placesOf,
  untilFocused,
  untilSentences,
  walkTo,
} from '../support/e2e-map.ts';
import { button, seat, type Table, toStage } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';

let server: ServerProcess;
let browser: TestBrowser;
let table: Table<'chair' | 'partner' | 'expert'>;

/** The cards of these tests, by a short name. */
const CARDS = {
  rows: { kind: 'concern', text: 'ruzie in het weekend' },
  debts: { kind: 'concern', text: 'oplopende schulden' },
  job: { kind: 'incident', text: 'vader verloor zijn werk' },
  silence: { kind: 'pattern', text: 'na een ruzie zwijgt iedereen' },
  aunt: { kind: 'strength', text: 'tante vangt de kinderen op' },
} as const;
type Card = keyof typeof CARDS;
let ids: Record<Card, string>;

const says = (from: Card, kind: 'causes' | 'keepsUp' | 'protects', to: Card) =>
  table.partner.words(`map.says.${kind}`, { from: CARDS[from].text, to: CARDS[to].text });

/** What the first test draws. */
const firstThree = () => [
  says('job', 'causes', 'debts'),
  says('debts', 'keepsUp', 'rows'),
  says('aunt', 'protects', 'rows'),
];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess({}), openBrowser()]);
  table = await seat(browser, server, ['partner', 'expert']);
  const { chair, partner } = table;
  await toStage(chair, 'picture');
  await partner.page.getByRole('main', { name: new RegExp(partner.words('stage.picture')) }).waitFor();
  const made: [string, string][] = [];
  for (const [name, card] of Object.entries(CARDS)) made.push([name, await addCard(partner, card)]);
  ids = Object.fromEntries(made) as typeof ids;
});
watch(() => browser);
afterAll(() => server.stop());

describe('how it hangs together', () => {
  test('[MAP-20] two people draw at once, and everybody has the same map', async () => {
    const { chair, partner, expert } = table;
    const everybody = [chair, partner, expert];
    for (const visitor of everybody) await openMap(visitor);
    await partner.page.getByText(partner.words('map.empty.how')).waitFor();
    await mapCard(expert, ids.aunt).waitFor();
    await Promise.all([
      drawLink(partner, { from: ids.debts, kind: 'keepsUp', to: ids.rows }),
      drawLink(expert, { from: ids.aunt, kind: 'protects', to: ids.rows }),
    ]);
    await drawLink(partner, { from: ids.job, kind: 'causes', to: ids.debts });
    await untilSentences(everybody, firstThree());
    const places = await placesOf(chair);
    for (const visitor of everybody) await expect.poll(() => placesOf(visitor), SOON).toEqual(places);
    await partner.checkAxe('the map');
  });

  test('[MAP-21] no link twice and none of a card to itself; it is said why', async () => {
    const { partner } = table;
    const { page, words } = partner;
    await drawLink(partner, { from: ids.debts, kind: 'keepsUp', to: ids.rows });
    await page.locator('.map-notice').getByText(words('map.refused.double')).waitFor();
    await mapCard(partner, ids.debts).click();
    await page.locator('.map-notice').getByText(words('map.refused.self')).waitFor();
    await button(partner, words('map.cancel')).click();
    await page.locator('.map-hint').waitFor({ state: 'detached' });
    await untilSentences([partner], firstThree());
  });

  test('[MAP-22] by keyboard alone: walk, draw, step back, take away', async () => {
    const { chair, partner } = table;
    const { page, words } = partner;
    const silence = mapCard(partner, ids.silence);
    const entry = page.getByRole('menuitem', { name: words('map.start.keepsUp') });
    async function begin(): Promise<void> {
      await page.keyboard.press('Enter');
      await untilFocused(page.getByRole('menuitem').first());
      await page.keyboard.press('ArrowDown');
      await untilFocused(entry);
      await page.keyboard.press('Enter');
      await page.locator('.map-hint').waitFor();
    }
    await reach(partner, silence);
    await page.keyboard.press('Enter');
    await entry.waitFor();
    await page.keyboard.press('Escape');
    await untilFocused(silence);
    await begin();
    await page.keyboard.press('Escape');
    await page.locator('.map-hint').waitFor({ state: 'detached' });
    await untilFocused(silence);
    await begin();
    await reach(partner, page.locator('.map-sheet [tabindex="0"]'));
    await walkTo(partner, mapCard(partner, ids.rows));
    await page.keyboard.press('Enter');
    const drawn = says('silence', 'keepsUp', 'rows');
    await untilSentences([partner, chair], [...firstThree(), drawn]);
    await untilFocused(mapCard(partner, ids.rows));
    await walkTo(partner, mapLabel(partner, drawn));
    await page.keyboard.press('Enter');
    await untilFocused(page.getByRole('menuitem', { name: words('map.remove', { sentence: drawn }) }));
    await page.keyboard.press('Enter');
    await untilSentences([partner, chair], firstThree());
    await untilFocused(silence);
  });

  test('[MAP-23] what somebody drew they undo and do again', async () => {
    const { chair, partner } = table;
    const drawn = says('silence', 'causes', 'rows');
    const others = firstThree();
    await drawLink(partner, { from: ids.silence, kind: 'causes', to: ids.rows });
    await untilSentences([chair], [...others, drawn]);
    await button(partner, partner.words('work.undo')).click();
    await untilSentences([partner, chair], others);
    await pressKey(partner, partner.words('work.redo'));
    await untilSentences([partner, chair], [...others, drawn]);
  });

  test('[MAP-24] who did not draw it is told who may take it away; the chair takes it, and undo leaves it gone', async () => {
    const { chair, partner, expert } = table;
    const drawn = says('silence', 'causes', 'rows');
    await mapLabel(expert, drawn).click();
    await expert.page.locator('.map-notice').getByText(expert.words('map.notYours')).waitFor();
    await mapLabel(chair, drawn).click();
    await chair.page.getByRole('menuitem', { name: chair.words('map.remove', { sentence: drawn }) }).click();
    await mapLabel(partner, drawn).waitFor({ state: 'detached' });
    await chair.page.locator('button:disabled', { hasText: chair.words('work.undo') }).waitFor();
  });

  test('[MAP-25] a line drawn by hand from one card to another', async () => {
    const { chair, expert } = table;
    const { page } = expert;
    const from = await page
      .locator('.map-node', { has: mapCard(expert, ids.aunt) })
      .locator('.map-grip')
      .boundingBox();
    const to = await mapCard(expert, ids.debts).boundingBox();
    if (from === null || to === null) throw new Error('a card is not on the screen');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y - 10, { steps: 3 });
    await page.locator('.map-drawn').waitFor();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
    const drawn = says('aunt', 'protects', 'debts');
    await page.getByRole('menuitem', { name: drawn, exact: true }).click();
    await mapLabel(chair, drawn).waitFor();
  });

  test('[MAP-26] a card that is withdrawn takes its links along', async () => {
    const { chair, partner } = table;
    await button(partner, partner.words('frame.view.columns')).click();
    await chooseInMenu(partner, ids.aunt, 'work.menu.withdraw');
    await button(partner, partner.words('work.withdraw.yes')).click();
    await untilSentences([chair], [says('job', 'causes', 'debts'), says('debts', 'keepsUp', 'rows')]);
  });

  test('[MAP-27] in every later stage it is one press away, and on a small screen it is there in words too', async () => {
    const { chair, partner } = table;
    await toStage(chair, 'scale');
    await toStage(chair, 'judgement');
    await partner.page.getByRole('main', { name: new RegExp(partner.words('stage.judgement')) }).waitFor();
    await openMap(partner);
    await drawLink(partner, { from: ids.silence, kind: 'keepsUp', to: ids.rows });
    await partner.page.setViewportSize({ width: 390, height: 844 });
    await partner.page
      .locator('.map-twin')
      .getByText(says('silence', 'keepsUp', 'rows'))
      .waitFor();
    expect(await partner.isTooWide()).toBe(false);
    await partner.checkAxe('the map on a small screen');
    await toStage(chair, 'decision');
    await button(partner, partner.words('frame.view.map')).waitFor();
    expect(browser.axe.findings).toEqual([]);
  });
});
