import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard } from '../support/e2e-cards.ts';
import { pressKey, reach } from '../support/e2e-keyboard.ts';
import { lookAtPhone } from '../support/e2e-phone.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type Choosing, lookAround, pick, pickOnPhone, SEATS, sitAndChoose } from './choices/table.ts';

const DAY = 86_400_000;
const HANDOVER = 'Ruzie bij elke overdracht van de kinderen';
const MONEY = 'Grote schulden en geen overzicht';
const SLEEP = 'De jongste slaapt slecht en wordt op school stil';

let server: TestServer;
let browser: TestBrowser;
let table: Choosing;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const startsAt = new Date(Date.now() - 90 * DAY).toISOString();
  table = await sitAndChoose({ server, browser, startsAt });
});
watch(() => browser);
afterAll(() => server.stop());

/** The row of one choice among those shown. */
function row({ page }: Visitor, what: string) {
  return page.locator('.tally-row', { hasText: what });
}

/** A card that says it is one of those that weigh most. */
function onTop({ page }: Visitor, text: string) {
  return page.locator('.card[data-top]').and(page.getByRole('article', { name: text.slice(0, 40) }));
}

describe('the biggest concern', () => {
  test('[PICK-50] five pick in secret, one of them a client on a phone; nobody learns what before all are shown', async () => {
    const { chair, Teun, Samira, Floor, Floris, Marleen, Jo } = table.at;
    await toStage(chair, 'goal');
    await toStage(chair, 'picture');
    await addCard(Samira, { kind: 'concern', text: HANDOVER });
    await addCard(Floor, { kind: 'concern', text: MONEY });
    await addCard(Teun, { kind: 'danger', text: SLEEP });
    await button(chair, chair.words('choice.bar.biggestConcern.open')).click();
    await Marleen.page.getByRole('heading', { name: Marleen.words('picking.concern') }).waitFor();
    await Jo.page.getByText(Jo.words('picking.companion', { name: 'Marleen' })).waitFor();
    await pick(Samira, HANDOVER, 'grond-van-samira');
    await pick(Floor, MONEY, 'grond-van-floor');
    await pick(Teun, HANDOVER);
    await reach(Floris, Floris.page.getByRole('radio', { name: new RegExp(HANDOVER) }));
    for (const _ of [MONEY, SLEEP]) await Floris.page.keyboard.press('ArrowDown');
    expect(await Floris.page.getByRole('radio', { name: new RegExp(SLEEP) }).isChecked()).toBe(true);
    await pressKey(Floris, Floris.words('choice.give'));
    await Floris.page.getByText(Floris.words('choice.given'), { exact: true }).waitFor();
    const tooWide = await lookAtPhone(Marleen, 'picking a concern');
    await pickOnPhone(Marleen, SLEEP, 'grond-van-marleen');
    tooWide.push(...(await lookAtPhone(Marleen, 'picked')), ...(await lookAround(Samira, 'picking a concern')));
    await chair.page.getByText(chair.words('choice.whoCount', { count: 5, total: 5 })).waitFor();
    expect(tooWide).toEqual([]);
    for (const name of SEATS) {
      for (const words of ['grond-van-samira', 'grond-van-floor', 'grond-van-marleen']) {
        expect(table.at[name].hasReceived(words), `${name} received ${words}`).toBe(false);
      }
    }
  });

  test('[PICK-51] all is shown at once, who picked what with it; a second round stands beside the first', async () => {
    const { chair, Teun, Samira, Floor, Floris, Marleen } = table.at;
    await button(chair, chair.words('choice.reveal', { count: 5, total: 5 })).click();
    await row(Samira, HANDOVER).getByText('grond-van-samira').waitFor();
    expect(await row(Samira, HANDOVER).locator('.tally-line svg').count()).toBe(2);
    await row(Floor, SLEEP).getByText('grond-van-marleen').waitFor();
    await Marleen.page.getByText(Marleen.words('picking.shown')).waitFor();
    const tooWide = [
      ...(await lookAround(Samira, 'what was picked')),
      ...(await lookAtPhone(Marleen, 'what was picked, family')),
    ];
    expect(tooWide).toEqual([]);
    await chair.page
      .locator('.biggest-shown')
      .getByRole('button', { name: chair.words('choice.again') })
      .click();
    for (const one of [Teun, Samira, Floor, Floris]) await pick(one, SLEEP);
    await pickOnPhone(Marleen, SLEEP);
    await button(chair, chair.words('choice.reveal', { count: 5, total: 5 })).click();
    await Samira.page.getByRole('heading', { name: Samira.words('work.scale.round', { round: 2 }) }).waitFor();
    await expect.poll(() => row(Samira, SLEEP).last().locator('.tally-line svg').count(), SOON).toBe(5);
  });

  test('[PICK-52] the chair settles it; from then on it stands above the work of every stage, and on its card', async () => {
    const { chair, Samira, Marleen } = table.at;
    await chair.page.getByRole('checkbox', { name: new RegExp(SLEEP) }).check();
    await chair.page.getByRole('checkbox', { name: new RegExp(HANDOVER) }).check();
    await lookAround(chair, 'settling what weighs most');
    await chair.page.locator('.biggest-settle').getByRole('button').click();
    const strip = Samira.page.getByRole('region', { name: Samira.words('choice.concern.top') });
    await strip.getByRole('button', { name: SLEEP }).waitFor();
    await onTop(Samira, SLEEP).waitFor();
    await toStage(chair, 'scale');
    await strip.getByRole('button', { name: HANDOVER }).waitFor();
    await Marleen.page.getByRole('heading', { name: Marleen.words('picking.top') }).waitFor();
    await lookAtPhone(Marleen, 'what weighs most, family');
    await strip.getByRole('button', { name: HANDOVER }).click();
    await onTop(Samira, HANDOVER).waitFor();
    await button(Samira, Samira.words('frame.notice.return')).click();
  });
});

/** Opens the scaling question about one member of the family. */
async function askAbout(chair: Visitor, subject: string): Promise<void> {
  const { page, words } = chair;
  const other = page.getByLabel(words('work.details.aboutOther'));
  await other.fill(subject);
  await other.press('Enter');
  await button(chair, words('work.scale.open')).click();
}

/** Gives a number, for oneself or for a child. */
async function give(visitor: Visitor, number: number, { voice = false, more = '' } = {}): Promise<void> {
  const { page, words } = visitor;
  if (voice) await page.getByRole('radio', { name: words('work.voiceShort.child') }).click();
  await page.locator('.scale-number', { hasText: new RegExp(`^${number}$`) }).click();
  if (more !== '') {
    await page.getByText(words('choice.sub.title')).click();
    await page.locator('.scale-sub').getByRole('textbox').first().fill(more);
  }
  const press = words('work.scale.give');
  await page.getByRole('button', { name: new RegExp(`^(${press}|${words('work.scale.giveAgain')})$`) }).click();
  await page.getByText(words('work.scale.given', { score: number })).waitFor();
}

describe('the scaling question', () => {
  test("[PICK-53] it is asked per member, with questions beside it, a child's voice, and a second round", async () => {
    const { chair, Teun, Samira, Floor, Floris, Marleen } = table.at;
    await askAbout(chair, 'moeder');
    await Marleen.page.getByText(Marleen.words('family.scale.subject', { subject: 'moeder' })).waitFor();
    await Samira.page.getByText(/makkelijk te raden/).waitFor();
    await give(Samira, 8, { more: 'het wordt erger' });
    await give(Floor, 6);
    await give(Floris, 4);
    await give(Teun, 7);
    await give(Teun, 9, { voice: true });
    await Marleen.page.locator('label', { hasText: /^9$/ }).click();
    await Marleen.page.getByText(Marleen.words('picking.sub.title')).click();
    await Marleen.page.locator('details[open]').getByRole('textbox').last().fill('ik zie het anders');
    await lookAtPhone(Marleen, 'a number with more words');
    await lookAround(Samira, 'a number about somebody');
    await button(Marleen, Marleen.words('family.scale.send')).click();
    await button(chair, chair.words('work.scale.reveal', { count: 6, total: 6 })).click();
    await Samira.page.locator('.scale-told').getByText('het wordt erger').waitFor();
    await Samira.page.locator('.scale-told').getByText('ik zie het anders').waitFor();
    await Samira.page
      .locator('.scale-told')
      .getByText(/ingebracht door Teun/)
      .waitFor();
    await lookAround(Samira, 'the spread');
    await button(chair, chair.words('work.scale.again')).first().click();
    for (const one of [Samira, Floor, Floris, Teun]) await give(one, 5);
    await button(chair, chair.words('work.scale.reveal', { count: 4, total: 5 })).click();
    await Floor.page.getByRole('heading', { name: Floor.words('work.scale.round', { round: 2 }) }).waitFor();
    await lookAround(Floor, 'two rounds');
    expect(await Floor.isTooWide()).toBe(false);
  });
});

describe('the phase', () => {
  test('[PICK-54] everybody says in secret how they see it; the conclusion is read by all, with why', async () => {
    const { chair, Teun, Samira, Floor, Floris, Marleen } = table.at;
    await toStage(chair, 'judgement');
    await button(chair, chair.words('choice.bar.phaseOutcome.open')).click();
    for (const one of [Teun, Samira, Floor, Floris]) await pick(one, one.words('outcome.forward'));
    await pickOnPhone(Marleen, Marleen.words('picking.way.immediateSafety.stay'), 'ik ben nog bang');
    await lookAround(Samira, 'picking a phase');
    await button(chair, chair.words('choice.reveal', { count: 5, total: 5 })).click();
    await row(Samira, Samira.words('outcome.stay')).getByText('ik ben nog bang').waitFor();
    await lookAtPhone(Marleen, 'how the table sees the phase');
    await decide(chair, 'forward', 'het is nu drie weken rustig');
    await Samira.page.getByText(/drie weken rustig/).waitFor();
    await Marleen.page.getByText(/drie weken rustig/).waitFor();
    await lookAround(Samira, 'the phase was concluded');
    await lookAround(chair, 'the phase was concluded, chair');
  });

  test('[PICK-55] the guide follows; a phase back leads in one press to its picture', async () => {
    const { chair, Samira, Marleen } = table.at;
    await decide(chair, 'back', 'er is toch weer dreiging');
    const phase = chair.words('phase.immediateSafety');
    await button(chair, chair.words('choice.phase.toPicture', { phase })).click();
    await Samira.page.getByRole('main', { name: new RegExp(Samira.words('stage.picture')) }).waitFor();
    await Samira.page.getByText('Wie maakt zich zorgen').first().waitFor();
    await Marleen.page.getByRole('heading', { name: Marleen.words('family.scene.picture.heading') }).waitFor();
  });
});

async function decide(chair: Visitor, outcome: 'forward' | 'back', why: string): Promise<void> {
  const { page, words } = chair;
  await page.locator('.judgement-outcome', { hasText: words(`outcome.${outcome}`) }).click();
  await page.getByLabel(words('work.judgement.why')).fill(why);
  await button(chair, words('work.judgement.decide')).click();
}

describe('the next conference of this case', () => {
  test('[TREND-30] the chair sees beforehand what comes on the table, and shows the trend; the family reads it in words', async () => {
    const { caseId } = table.conference;
    const next = await sitAndChoose({ server, browser, caseId, startsAt: new Date().toISOString() });
    const { chair, Teun, Samira, Floor, Floris, Marleen } = next.at;
    for (const stage of ['goal', 'picture', 'scale'] as const) await toStage(chair, stage);
    await askAbout(chair, 'moeder');
    for (const [one, number] of [
      [Teun, 4],
      [Samira, 5],
      [Floor, 3],
      [Floris, 2],
    ] as const)
      await give(one, number);
    await button(chair, chair.words('work.scale.reveal', { count: 4, total: 5 })).click();
    await button(chair, chair.words('choice.trend.choose')).click();
    const dialog = chair.page.getByRole('dialog');
    await dialog.getByRole('checkbox').first().check();
    await dialog.locator('.trend-picture').waitFor();
    await lookAround(chair, 'choosing a trend');
    expect(await Samira.page.locator('.trend-picture').count()).toBe(0);
    await dialog.getByRole('button', { name: chair.words('choice.trend.show') }).click();
    await Samira.page.locator('.trend-picture').waitFor();
    await Samira.page.getByText(Samira.words('choice.trend.inWords')).click();
    expect(await Samira.page.locator('.trend-panel tbody tr').count()).toBeGreaterThanOrEqual(3);
    await Marleen.page.getByRole('heading', { name: Marleen.words('picking.earlier') }).waitFor();
    const tooWide = [...(await lookAround(Samira, 'the trend')), ...(await lookAtPhone(Marleen, 'the trend, family'))];
    expect(tooWide).toEqual([]);
  });

  test('[A11Y-30] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(40);
  });
});
