import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard } from '../support/e2e-cards.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type Choosing, lookAround, pick, sitAndChoose } from './choices/table.ts';

const FIRST = 'Ruzie bij elke overdracht van de kinderen';
const SECOND = 'Grote schulden en geen overzicht';
const MORE = [
  'De jongste slaapt slecht en wordt op school stil',
  'Kindermishandelingsmeldingsprocedures lopen langs elkaar heen bij de gecertificeerde instelling',
  'Vader staat onverwacht bij de buitenschoolse opvang',
  'Moeder durft de deur niet meer uit',
  'Er wordt elk weekend veel gedronken',
  'Verblijfsvergunningsonzekerheid maakt alles zwaarder',
  'De oudste verzuimt steeds vaker van school',
  'Buren bellen niet meer omdat ze bang zijn',
  'Er hangt een huisuitzetting boven het hoofd',
];
const LAST = 'Na een uitbarsting praat niemand er meer over';

let server: TestServer;
let browser: TestBrowser;
let table: Choosing;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  table = await sitAndChoose({ server, browser, startsAt: new Date().toISOString() });
  const { chair, Samira } = table.at;
  await toStage(chair, 'goal');
  await toStage(chair, 'picture');
  for (const text of [FIRST, SECOND, ...MORE]) await addCard(Samira, { kind: 'concern', text });
  await addCard(Samira, { kind: 'pattern', text: LAST });
});
watch(() => browser);
afterAll(() => server.stop());

/** Whether all of it is on the screen, with nothing over it. */
function isWhole(visitor: Visitor, selector: string): Promise<boolean> {
  return visitor.page
    .locator(selector)
    .last()
    .evaluate((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const corners = [
        [left + 8, top + 8],
        [right - 8, bottom - 8],
      ] as const;
      return corners.every(([x, y]) => {
        const shown = document.elementFromPoint(x, y);
        return shown !== null && (one.contains(shown) || shown.contains(one));
      });
    });
}

/** What scrolls by itself around the choice, from the inside out. */
function scrollers({ page }: Visitor): Promise<string[]> {
  return page.locator('.biggest-list').evaluate((list) => {
    const found: string[] = [];
    for (let one: Element | null = list; one !== null; one = one.parentElement)
      if (one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY !== 'visible')
        found.push(one.className);
    return found;
  });
}

/** What weighs most, as it stands above the work on this screen. */
const strip = ({ page, words }: Visitor) =>
  page.getByRole('region', { name: words('choice.concern.top'), exact: true });

describe('choosing among many concerns', () => {
  test('[PICK-70] there is one scroll, the last one is wholly reachable, and the press stays in sight', async () => {
    const { chair, Samira } = table.at;
    await button(chair, chair.words('choice.bar.biggestConcern.open')).click();
    await Samira.page.locator('.biggest-option').first().waitFor();
    expect(await scrollers(Samira)).toEqual(['frame-work']);
    expect(await isWhole(Samira, '.biggest .ballot-form > .ballot-presses > button')).toBe(true);
    await Samira.page.locator('.biggest-option').last().scrollIntoViewIfNeeded();
    expect(await isWhole(Samira, '.biggest-option')).toBe(true);
    expect(await isWhole(Samira, '.biggest .ballot-form > .ballot-presses > button')).toBe(true);
    expect(await lookAround(Samira, 'many concerns')).toEqual([]);
  });

  test('[PICK-71] closed by the chair while somebody writes why: their words are held for them, with the reason', async () => {
    const { chair, Samira } = table.at;
    await Samira.page.getByLabel(Samira.words('choice.grounds'), { exact: true }).fill('dit gaat al jaren zo');
    await button(chair, chair.words('choice.bar.biggestConcern.close')).click();
    const held = Samira.page.locator('.lost-item', { hasText: 'dit gaat al jaren zo' });
    await held.getByText('Deze vraag neemt geen antwoorden meer aan.').waitFor();
    await held.getByRole('button', { name: Samira.words('frame.lost.forget') }).click();
    await held.waitFor({ state: 'detached' });
  });
});

describe('what weighs most, once it is settled', () => {
  test('[PICK-72] the chair changes it where it stands, everybody sees it at once, and nobody else has the press', async () => {
    const { chair, Teun, Samira } = table.at;
    await button(chair, chair.words('choice.bar.biggestConcern.open')).click();
    await pick(Samira, FIRST);
    await pick(Teun, FIRST);
    await button(chair, chair.words('choice.reveal', { count: 2, total: 5 })).click();
    await chair.page.locator('.biggest-settle').getByRole('checkbox', { name: FIRST }).check();
    await chair.page.locator('.biggest-settle').getByRole('button').click();
    await strip(Samira).getByRole('button', { name: FIRST }).waitFor();
    expect(await button(Samira, Samira.words('choice.concern.change')).count()).toBe(0);
    await button(chair, chair.words('choice.concern.change')).click();
    const sheet = chair.page.getByRole('dialog');
    expect(await sheet.getByRole('checkbox', { name: FIRST }).isChecked()).toBe(true);
    await sheet.getByRole('checkbox', { name: FIRST }).uncheck();
    await sheet.getByRole('checkbox', { name: LAST }).check();
    await sheet.getByRole('checkbox', { name: FIRST }).check();
    await lookAround(chair, 'changing what weighs most');
    await sheet.getByRole('button', { name: 'Leg deze 2 zorgen vast' }).click();
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => strip(Samira).getByRole('listitem').allTextContents(), SOON).toEqual([LAST, FIRST]);
    const place = `${Samira.words('choice.concern.top')} · ${Samira.words('choice.concern.place', { rank: 2 })}`;
    await Samira.page
      .getByRole('article', { name: FIRST.slice(0, 30) })
      .getByText(place, { exact: true })
      .waitFor();
  });

  test('[PICK-73] the chair takes it back, also from a later stage, and the table can be asked anew', async () => {
    const { chair, Samira } = table.at;
    await toStage(chair, 'scale');
    await button(chair, chair.words('choice.concern.change')).click();
    await button(chair, chair.words('choice.concern.takeBack')).click();
    await strip(Samira).waitFor({ state: 'detached' });
    await button(chair, chair.words('choice.concern.ask')).waitFor();
  });
});

describe('the numbers beside the decision', () => {
  /** What each group gave, line by line. */
  const figures = ({ page }: Visitor) => page.locator('.judgement-scores > div').allInnerTexts();
  const panel = ({ page, words }: Visitor) =>
    page.locator('.panel', { has: page.getByRole('heading', { name: words('work.judgement.scores') }) });

  test('[PHASE-61] each group has its range in one line, with what was asked and which way is better', async () => {
    const { chair, Teun, Samira, Floor, Floris } = table.at;
    await button(chair, chair.words('work.scale.open')).click();
    for (const [one, number] of [
      [Teun, 4],
      [Samira, 7],
      [Floor, 6],
      [Floris, 3],
    ] as const) {
      await one.page.locator('.scale-number', { hasText: new RegExp(`^${number}$`) }).click();
      await button(one, one.words('work.scale.give')).click();
      await one.page.getByText(one.words('work.scale.given', { score: number })).waitFor();
    }
    await button(chair, chair.words('work.scale.reveal', { count: 4, total: 5 })).click();
    await toStage(chair, 'judgement');
    await panel(Samira).getByText(Samira.words('work.scale.question.immediateSafety')).waitFor();
    await panel(Samira).getByText(Samira.words('choice.trend.highIsBad')).waitFor();
    const partners = [Samira.words('group.partners'), Samira.words('work.judgement.range', { low: 4, high: 7 })];
    expect(await figures(Samira)).toEqual([partners.join('\n'), `${Samira.words('group.experts')}\n3`]);
    expect(await lookAround(Samira, 'the numbers beside the decision')).toEqual([]);
  });

  test('[PHASE-62] after a step to another phase they say of which phase they are', async () => {
    const { chair, Samira } = table.at;
    const { page, words } = chair;
    await page.locator('.judgement-outcome', { hasText: words('outcome.forward') }).click();
    await page.getByLabel(words('work.judgement.why')).fill('het is drie weken rustig');
    await button(chair, words('work.judgement.decide')).click();
    const [from, phase] = [Samira.words('phase.immediateSafety'), Samira.words('phase.riskFocused')];
    await Samira.page.getByText(Samira.words('choice.phase.moved', { from, phase })).waitFor();
    await Samira.page.getByText(Samira.words('choice.phase.why', { why: 'het is drie weken rustig' })).waitFor();
    await panel(Samira)
      .getByText(Samira.words('choice.scores.before', { phase: from }))
      .waitFor();
  });

  test('[A11Y-32] axe finds nothing on these screens', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
