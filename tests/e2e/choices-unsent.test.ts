import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { addCard, cardField, cardId, column } from '../support/e2e-cards.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type Choosing, lookAround, pick, sitAndChoose } from './choices/table.ts';

const HANDOVER = 'Ruzie bij elke overdracht';
const MONEY = 'Grote schulden en geen overzicht';

let server: TestServer;
let browser: TestBrowser;
let table: Choosing;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  table = await sitAndChoose({ server, browser, startsAt: new Date().toISOString() });
});
watch(() => browser);
afterAll(() => server.stop());

describe('while some are still writing', () => {
  test('[PICK-60] the choice comes above the columns, and whoever writes there keeps a field to write in', async () => {
    const { chair, Teun, Samira, Floor } = table.at;
    await toStage(chair, 'goal');
    await toStage(chair, 'picture');
    for (const text of [HANDOVER, MONEY, 'Nauwelijks slaap']) await addCard(Floor, { kind: 'concern', text });
    await addCard(Samira, { kind: 'concern', text: 'Er is steeds' });
    const field = cardField(Samira, await cardId(Samira, 'Er is steeds'));
    await field.click();
    await button(chair, chair.words('choice.bar.biggestConcern.open')).click();
    await Samira.page.getByRole('heading', { name: Samira.words('choice.concern.question') }).waitFor();
    await Samira.page.keyboard.press('End');
    await Samira.page.keyboard.type(' ruzie om geld');
    await expect.poll(() => field.inputValue(), SOON).toContain('ruzie om geld');
    const [box, work] = await Promise.all([field.boundingBox(), Samira.page.locator('main').boundingBox()]);
    const region = await Samira.page.locator('.card-region').boundingBox();
    expect(region?.height ?? 0).toBeGreaterThanOrEqual(0.6 * (work?.height ?? 0));
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(20);
    expect(box?.y ?? 0).toBeGreaterThanOrEqual(work?.y ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((work?.y ?? 0) + (work?.height ?? 0));
    expect(await lookAround(Samira, 'a choice above the columns')).toEqual([]);
    expect(await column(Teun, 'concern').isVisible()).toBe(true);
  });

  test('[PICK-61] all is shown while somebody wrote why: the words are offered back, and stand there in the next round', async () => {
    const { chair, Samira, Floor } = table.at;
    await Samira.page.getByLabel(Samira.words('choice.grounds'), { exact: true }).fill('dit gaat al jaren zo');
    await pick(Floor, HANDOVER);
    await button(chair, chair.words('choice.bar.biggestConcern.reveal')).click();
    const lost = Samira.page.locator('.lost-item');
    await expect.poll(() => lost.getByRole('textbox').inputValue(), SOON).toBe('dit gaat al jaren zo');
    await chair.page
      .locator('.biggest-shown')
      .getByRole('button', { name: chair.words('choice.again') })
      .click();
    const again = Samira.page.getByLabel(Samira.words('choice.grounds'), { exact: true });
    await expect.poll(() => again.inputValue(), SOON).toBe('dit gaat al jaren zo');
    await lost.getByRole('button', { name: Samira.words('frame.lost.forget') }).click();
    expect(await again.inputValue()).toBe('dit gaat al jaren zo');
  });

  test('[PICK-62] words with a number are not wiped either', async () => {
    const { chair, Samira, Floor } = table.at;
    await button(chair, chair.words('choice.bar.biggestConcern.close')).click();
    await toStage(chair, 'scale');
    await button(chair, chair.words('work.scale.open')).click();
    await Samira.page.getByLabel(Samira.words('work.scale.grounds')).fill('de kinderen slapen slecht');
    await Floor.page.locator('.scale-number', { hasText: /^6$/ }).click();
    await button(Floor, Floor.words('work.scale.give')).click();
    await button(chair, chair.words('frame.ballot.reveal')).click();
    const lost = Samira.page.locator('.lost-item').getByRole('textbox');
    await expect.poll(() => lost.inputValue(), SOON).toBe('de kinderen slapen slecht');
    await button(chair, chair.words('work.scale.again')).first().click();
    const again = Samira.page.getByLabel(Samira.words('work.scale.grounds'));
    await expect.poll(() => again.inputValue(), SOON).toBe('de kinderen slapen slecht');
  });
});

describe('the chair settles the phase', () => {
  test('[PICK-63] while choices are unseen the chair is asked first, and a double press goes one phase', async () => {
    const { chair, Floor, Samira, Marleen } = table.at;
    await button(chair, chair.words('frame.ballot.close')).click();
    await toStage(chair, 'judgement');
    await button(chair, chair.words('choice.bar.phaseOutcome.open')).click();
    await pick(Floor, Floor.words('outcome.forward'));
    await Marleen.page.getByRole('heading', { name: Marleen.words('picking.phase.immediateSafety') }).waitFor();
    await chair.page
      .locator('.judgement-outcome', { hasText: chair.words('outcome.forward') })
      .last()
      .click();
    await chair.page.getByLabel(chair.words('work.judgement.why')).fill('het is rustig');
    const settle = button(chair, chair.words('work.judgement.decide'));
    await settle.click();
    const asked = chair.page.getByRole('alertdialog');
    await asked.getByText(/1 keuze gemaakt/).waitFor();
    await chair.checkAxe('choices that nobody has seen');
    await asked.getByRole('button', { name: chair.words('choice.phase.unseenReveal') }).click();
    await Samira.page.getByRole('heading', { name: Samira.words('choice.phase.shown') }).waitFor();
    await settle.dblclick();
    const [from, phase] = [chair.words('phase.immediateSafety'), chair.words('phase.riskFocused')];
    await Samira.page.getByText(Samira.words('choice.phase.moved', { from, phase })).waitFor();
    await chair.page.getByText(chair.words('work.judgement.decided', { phase })).waitFor();
    expect(await Samira.page.getByText(chair.words('phase.recovery'), { exact: true }).count()).toBe(0);
  });

  test('[A11Y-31] axe finds nothing on these screens', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
