import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { pressKey, unseenStops } from '../support/e2e-keyboard.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';
import { planFor, setUp, submitPlan } from './planning/desk.ts';

let server: ServerProcess;
let browser: TestBrowser;
let desk: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess({ env: { PRACTICE: 'off' } }), openBrowser()]);
  desk = await browser.visit({ name: 'desk' });
  await setUp(desk, server, 'Noor Brandsma');
});
watch(() => browser);
afterAll(() => server.stop());

const nl = (...asked: Parameters<Visitor['words']>) => desk.words(...asked);
const dialog = () => desk.page.getByRole('dialog');
const NAME = 'Leidraad voor ouderen';
const [first = ''] = promptsAt({ phase: 'immediateSafety', stage: 'before', step: null }).map(
  ({ professional }) => professional.nl.ask,
);

async function inMenu(label: string, entry: Parameters<Visitor['words']>[0]): Promise<void> {
  await button(desk, label).click();
  await desk.page.getByRole('menuitem', { name: nl(entry), exact: true }).click();
}

async function isGood(screen: string): Promise<void> {
  for (const width of [1440, 390]) {
    await desk.page.setViewportSize({ width, height: 900 });
    await desk.checkAxe(`${screen}, ${width}`);
    expect(await desk.isTooWide(), `${screen}, ${width}`).toBe(false);
  }
  await desk.page.setViewportSize({ width: 1440, height: 900 });
}

describe('the guides of a house', () => {
  test('[HOUSE-20] a coordinator makes one by keyboard; without a name it is not made', async () => {
    await desk.page.getByRole('link', { name: nl('house.nav') }).click();
    await desk.page.getByText(nl('house.guides.empty')).waitFor();
    await isGood('no guides yet');
    await pressKey(desk, nl('house.guides.add'));
    await desk.page.keyboard.press('Enter');
    await dialog().getByText(nl('house.guide.nameMissing')).waitFor();
    await desk.page.keyboard.type(NAME);
    await isGood('a new guide');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('link', { name: nl('house.guides.openOf', { name: NAME }) }).waitFor();
  });

  test('[HOUSE-21] its questions are put in order, and it remembers them', async () => {
    await desk.page.getByRole('link', { name: nl('house.guides.openOf', { name: NAME }) }).click();
    await desk.page.getByRole('heading', { name: nl('house.guide.title', { name: NAME }) }).waitFor();
    await inMenu(nl('leading.row.menu', { name: first }), 'leading.row.leave');
    await desk.page.getByText(nl('leading.keep.kept')).waitFor();
    await desk.page
      .getByRole('option', { name: nl('leading.stage.changed', { stage: nl('stage.before') }) })
      .waitFor({ state: 'attached' });
    await isGood('a guide of the house');
    expect(await unseenStops(desk, 30)).toEqual([]);
    await desk.page.reload();
    await button(desk, nl('leading.back.of', { name: first })).waitFor();
  });

  test('[HOUSE-22] it is copied, renamed and removed', async () => {
    await desk.page.getByRole('link', { name: nl('house.guide.back') }).click();
    const menu = (name: string) => nl('leading.row.menu', { name });
    const copy = nl('house.guides.copyName', { name: NAME });
    await inMenu(menu(NAME), 'house.guides.copy');
    await dialog()
      .getByRole('button', { name: nl('house.guide.make') })
      .click();
    await inMenu(menu(copy), 'house.guides.rename');
    await dialog()
      .getByRole('textbox', { name: nl('house.guide.name'), exact: true })
      .fill('Proef');
    await dialog()
      .getByRole('button', { name: nl('house.guide.keepName') })
      .click();
    await isGood('two guides');
    await inMenu(menu('Proef'), 'house.guides.remove');
    const ask = desk.page.getByRole('alertdialog');
    await ask.getByText(nl('house.guides.removeWhat')).waitFor();
    await ask.getByRole('button', { name: nl('house.guides.removeYes') }).click();
    await expect.poll(() => desk.page.getByRole('button', { name: menu('Proef') }).count(), SOON).toBe(0);
    await desk.page.getByRole('button', { name: menu(NAME) }).waitFor();
  });

  test('[HOUSE-23] the time of the house is divided, and taken back', async () => {
    const field = desk.page.getByLabel(nl('leading.time.of', { stage: nl('stage.picture') }));
    await field.fill('20');
    await button(desk, nl('house.time.keep')).click();
    await desk.page.getByText(nl('house.time.kept')).waitFor();
    await desk.page.reload();
    await expect.poll(() => field.inputValue(), SOON).toBe('20');
    await isGood('the time of the house');
  });

  test('[HOUSE-24] a new conference begins with the guide that is chosen and the time of the house', async () => {
    await planFor(desk, server, '2026-303');
    await desk.page.getByLabel(nl('house.choice'), { exact: true }).selectOption({ label: NAME });
    await isGood('planning with a guide');
    await submitPlan(desk);
    await desk.page.getByText(nl('house.made.what')).waitFor();
    const name = nl('entry.part.suggested.together');
    await button(desk, nl('house.made.guide', { name })).click();
    await dialog()
      .getByRole('button', { name: nl('leading.back.of', { name: first }) })
      .click();
    await dialog()
      .getByRole('button', { name: nl('leading.toHouse') })
      .click();
    await dialog()
      .getByRole('button', { name: nl('leading.back.of', { name: first }) })
      .waitFor();
    await dialog()
      .getByRole('button', { name: nl('common.close') })
      .click();
    await isGood('made to measure');
    await button(desk, nl('entry.part.add')).click();
    await dialog()
      .getByRole('button', { name: nl('entry.newPart.submit') })
      .click();
    const added = nl('entry.part.suggested.prosecutor');
    await button(desk, nl('house.made.time', { name: added })).waitFor();
  });

  test('[HOUSE-25] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(12);
  });
});
