import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard } from '../support/e2e-cards.ts';
import { lookAtPhone } from '../support/e2e-phone.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type Choosing, lookAround, sitAndChoose } from './choices/table.ts';

const WORRY = 'Ruzie bij elke overdracht van de kinderen';
const NEED = 'Dat iemand mij belt na het weekend';

let server: TestServer;
let browser: TestBrowser;
let table: Choosing;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  table = await sitAndChoose({ server, browser, startsAt: new Date().toISOString() });
});
watch(() => browser);
afterAll(() => server.stop());

async function give(visitor: Visitor, number: number): Promise<void> {
  const { page, words } = visitor;
  await page.locator('.scale-number', { hasText: new RegExp(`^${number}$`) }).click();
  const isAgain = await button(visitor, words('work.scale.giveAgain')).isVisible();
  await button(visitor, words(isAgain ? 'work.scale.giveAgain' : 'work.scale.give')).click();
  await page.getByText(words('work.scale.given', { score: number })).waitFor();
}

/** What weighs most, on the phone. */
function topOnPhone({ page, words }: Visitor) {
  return page
    .locator('.plain-box', { has: page.getByRole('heading', { name: words('picking.top') }) })
    .getByText(WORRY);
}

/** How far the top of something is below the top of what scrolls around it. */
function below({ page }: Visitor, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const top = document.querySelector('.frame-work')?.getBoundingClientRect().top ?? 0;
      return one.getBoundingClientRect().top - top;
    });
}

async function scrollDown({ page }: Visitor): Promise<void> {
  await page.locator('.frame-work').evaluate((work) => {
    work.scrollTop = work.scrollHeight;
  });
}

describe('a number, and one better', () => {
  test('[SCALE-20] whoever looks back while the question opens reads that their answer is asked', async () => {
    const { chair, Samira, Marleen } = table.at;
    await toStage(chair, 'goal');
    await toStage(chair, 'picture');
    const worry = await addCard(Samira, { kind: 'concern', text: WORRY });
    await table.lead('concern.settle', { cardIds: [worry] });
    await toStage(chair, 'scale');
    await topOnPhone(Marleen).waitFor();
    await Samira.page
      .getByRole('button', { name: Samira.words('stage.picture') })
      .first()
      .click();
    const asked = Samira.page.getByText(Samira.words('frame.notice.asked'));
    await Samira.page
      .getByText(Samira.words('frame.notice.looking', { stage: 'Beeldvorming', table: 'Schaalvraag' }))
      .waitFor();
    expect(await asked.count()).toBe(0);
    await button(chair, chair.words('work.scale.open')).click();
    await asked.waitFor();
    await button(Samira, Samira.words('frame.notice.return')).click();
    await asked.waitFor({ state: 'detached' });
  });

  test('[SCALE-21] what weighs most stays on the phone while a number is given', async () => {
    const { Marleen } = table.at;
    await Marleen.page.getByText(Marleen.words('family.scale.secret')).waitFor();
    await topOnPhone(Marleen).waitFor();
    await Marleen.page.locator('input[value="9"]').locator('..').click();
    await button(Marleen, Marleen.words('family.scale.send')).click();
    await Marleen.page.getByText(Marleen.words('family.scale.given', { score: 9 })).waitFor();
  });

  test('[SCALE-22] the chair, far down, sees the heading of what was shown', async () => {
    const { chair, Teun, Samira, Floor, Floris } = table.at;
    for (const [one, number] of [
      [Teun, 6],
      [Samira, 5],
      [Floor, 7],
      [Floris, 8],
    ] as const)
      await give(one, number);
    await Teun.page.getByRole('radio', { name: Teun.words('work.voiceShort.child') }).click();
    await give(Teun, 10);
    await chair.page.setViewportSize({ width: 1280, height: 560 });
    await scrollDown(chair);
    await button(chair, chair.words('work.scale.reveal', { count: 6, total: 6 })).click();
    await chair.page.locator('.scale-outcome').waitFor();
    const top = await below(chair, '.scale-outcome h2');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
  });

  test('[SCALE-23] after looking at the numbers the client writes what would make it better, and the board has it as a need', async () => {
    const { Samira, Marleen, Jo } = table.at;
    await Marleen.page.getByRole('heading', { name: Marleen.words('family.spread.title') }).waitFor();
    await Marleen.page.getByRole('heading', { name: Marleen.words('picking.better') }).waitFor();
    await Jo.page.getByRole('heading', { name: Jo.words('picking.better') }).waitFor();
    await button(Marleen, Marleen.words('family.thought.say')).click();
    await Marleen.page.getByLabel(Marleen.words('family.thought.label')).fill(NEED);
    const tooWide = await lookAtPhone(Marleen, 'one better');
    await button(Marleen, Marleen.words('family.thought.put')).click();
    await Samira.page.locator('.scale-talk').getByRole('article', { name: NEED }).waitFor();
    await Marleen.page.getByRole('heading', { name: Marleen.words('family.mine.title') }).waitFor();
    expect(tooWide).toEqual([]);
  });
});

describe('a second round in which some give nothing', () => {
  test('[SCALE-24] the number pad is in sight of who had scrolled, and a field that somebody writes in stays as it is', async () => {
    const { chair, Samira, Floris, Marleen } = table.at;
    await Samira.page.setViewportSize({ width: 1280, height: 560 });
    await Floris.page.setViewportSize({ width: 1280, height: 560 });
    await scrollDown(Samira);
    const field = Floris.page.locator('.scale-talk').getByLabel(Floris.words('work.scale.betterAdd'));
    await field.scrollIntoViewIfNeeded();
    await field.fill('een half woord');
    await Marleen.page.getByLabel(Marleen.words('family.thought.label')).fill('nog iets');
    await chair.page
      .locator('.scale-outcome')
      .getByRole('button', { name: chair.words('work.scale.again') })
      .click();
    await Samira.page.locator('.scale-numbers').waitFor();
    const top = await below(Samira, '.scale-score h2');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await Floris.page.locator('.scale-numbers').waitFor();
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    const seen = await field.evaluate((one) => {
      const { top: from, bottom } = one.getBoundingClientRect();
      return from > 0 && bottom < window.innerHeight;
    });
    expect(seen).toBe(true);
    const hers = Marleen.page.getByLabel(Marleen.words('family.thought.label'));
    await Marleen.page.getByText(Marleen.words('family.scale.again')).waitFor();
    await expect.poll(() => hers.inputValue(), SOON).toBe('nog iets');
    expect(await hers.evaluate((one) => one === document.activeElement)).toBe(true);
    await hers.fill('');
    await field.fill('');
  });

  test('[SCALE-25] who gave nothing again counts with the number from before, on the board and on the phone alike', async () => {
    const { chair, Teun, Samira, Floor, Floris, Marleen } = table.at;
    for (const one of [chair, Samira, Floris]) await one.page.setViewportSize({ width: 1440, height: 900 });
    for (const [one, number] of [
      [Teun, 6],
      [Samira, 6],
      [Floor, 5],
      [Floris, 8],
    ] as const)
      await give(one, number);
    await button(chair, chair.words('work.scale.reveal', { count: 4, total: 5 })).click();
    await Samira.page.getByText('6 cijfers, waarvan 2 uit een eerdere ronde. Laagste 5, hoogste 10.').waitFor();
    await Samira.page.getByText(Samira.words('work.scale.firstAsked', { low: 5, high: 10 })).waitFor();
    expect(await Samira.page.locator('.scale-one').last().locator('.scale-line [data-kept]').count()).toBe(2);
    await Marleen.page.getByText(Marleen.words('family.spread.far', { low: 5, high: 10 })).waitFor();
    await Marleen.page.getByText(Marleen.words('family.spread.yours', { score: 9 })).waitFor();
    await Marleen.page.getByText(Marleen.words('picking.mixedYours')).waitFor();
    expect(await lookAtPhone(Marleen, 'a number kept')).toEqual([]);
  });

  test('[SCALE-26] of two rounds beside each other, the same group stands at the same height', async () => {
    const { Samira } = table.at;
    const tops = (which: number) =>
      Samira.page
        .locator('.scale-one')
        .nth(which)
        .locator('.scale-line')
        .evaluateAll((lines) =>
          lines.map((one) => [one.getAttribute('data-group'), Math.round(one.getBoundingClientRect().top)]),
        );
    expect(await tops(0)).toEqual(await tops(1));
    expect((await tops(0)).length).toBe(5);
    expect(await lookAround(Samira, 'two rounds')).toEqual([]);
  });

  test('[SCALE-27] the ranges beside the decision are of everybody, and what weighs most is on the phone to the end', async () => {
    const { chair, Samira, Marleen } = table.at;
    await toStage(chair, 'judgement');
    const children = Samira.page.locator('.judgement-scores > div', { hasText: Samira.words('group.childrensVoice') });
    await children.getByText('10', { exact: true }).waitFor();
    await toStage(chair, 'decision');
    await toStage(chair, 'close');
    await topOnPhone(Marleen).waitFor();
    expect(await lookAtPhone(Marleen, 'the end, with what weighs most')).toEqual([]);
  });

  test('[A11Y-45] axe finds nothing on these screens', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
