import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import {
  addCard,
  card,
  cardField,
  cardId,
  chooseInMenu,
  handle,
  orderIn,
  putThought,
  untilLane,
} from '../support/e2e-cards.ts';
import { pressKey, reach } from '../support/e2e-keyboard.ts';
import { lookAtPhone } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type Choosing, lookAround, pickOnPhone, SEATS, sitAndChoose } from './choices/table.ts';

const WORRY = 'Ruzie bij elke overdracht van de kinderen';
const LOCK = 'Een slot op de achterdeur';
const STAY = 'Logeerplek bij oma op avonden dat het spannend wordt';
const COACH = 'Arbeidsongeschiktheidsverzekeringsmaatschappijbudgetbegeleidingstraject';
const KEY = 'Mag mijn zus een sleutel?';
const VIEW = 'Dit werkt alleen als oma er zelf ook achter staat.';

let server: TestServer;
let browser: TestBrowser;
let table: Choosing;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  table = await sitAndChoose({ server, browser, startsAt: new Date().toISOString() });
  await table.lead('stage.set', { stage: 'picture' });
  await addCard(table.at.Samira, { kind: 'concern', text: WORRY });
  await table.lead('stage.set', { stage: 'decision' });
});
watch(() => browser);
afterAll(() => server.stop());

/** The professionals of this table, on laptops. */
const laptops = () => [table.at.chair, table.at.Teun, table.at.Samira, table.at.Floor, table.at.Floris];

/** The chair opens the next lane, and everybody is there. */
async function toLane(lane: 'weigh' | 'prioritise' | 'commit'): Promise<void> {
  const { chair } = table.at;
  await button(chair, chair.words(`frame.funnel.open.${lane}`)).click();
  await untilLane(laptops(), lane);
}

function ideaIn(visitor: Visitor, words: string) {
  return visitor.page.getByRole('article', { name: words.slice(0, 30) });
}

describe('the brainstorm', () => {
  test('[FUN-30] three ways lead to ideas; another idea is not reworded, nothing is weighed, and a phone joins in', async () => {
    const { chair, Samira, Floor, Floris, Marleen } = table.at;
    const way = Samira.page.getByRole('button', { name: Samira.words('work.funnel.way.own') });
    await way.click();
    const asked = Samira.page.getByLabel(Samira.words('work.funnel.ask.own'), { exact: true });
    await asked.waitFor();
    await expect.poll(() => asked.evaluate((field) => field === document.activeElement), SOON).toBe(true);
    await Samira.page.keyboard.type(STAY);
    await Samira.page.keyboard.press('Enter');
    await ideaIn(Samira, STAY).waitFor();
    await Samira.page.getByRole('button', { name: Samira.words('work.funnel.way.own') }).click();
    const stay = await cardId(Samira, STAY);
    await addCard(Floor, { kind: 'idea', text: LOCK });
    const coach = await addCard(Samira, { kind: 'idea', text: COACH });
    await putThought(Marleen, KEY);
    await ideaIn(Floris, KEY).waitFor();
    expect(await cardField(Floor, stay).getAttribute('readonly')).not.toBeNull();
    for (const one of [Floor, Floris, chair]) {
      await card(one, coach).locator('.card-tools button[aria-haspopup]').click();
      await one.page.getByRole('menu').waitFor();
      expect(await one.page.getByRole('menuitem', { name: one.words('work.funnel.park') }).count()).toBe(0);
      await one.page.keyboard.press('Escape');
    }
    expect(await Floris.page.getByText(Floris.words('work.funnel.remark')).count()).toBe(0);
    expect(await chair.page.getByText(chair.words('choice.bar.ideaWeight.open')).count()).toBe(0);
    expect([...(await lookAround(Samira, 'brainstorm')), ...(await lookAtPhone(Marleen, 'brainstorm'))]).toEqual([]);
  });

  test('[FUN-31] a closed brainstorm says who closed it', async () => {
    const { Samira } = table.at;
    await toLane('weigh');
    await Samira.page.getByText(/\(voorzitter\) heeft dit gesloten/).waitFor();
    expect(await Samira.page.getByRole('button', { name: Samira.words('work.funnel.way.own') }).count()).toBe(0);
  });
});

describe('weighing', () => {
  test('[FUN-32] an idea says which concern it answers, and experts alone add how they see it', async () => {
    const { Samira, Floor, Floris, Marleen } = table.at;
    const stay = await cardId(Samira, STAY);
    for (const text of [STAY, LOCK, COACH, KEY]) {
      await chooseInMenu(Samira, await cardId(Samira, text), 'work.funnel.to', { lane: Samira.words('lane.weigh') });
    }
    const answers = card(Samira, stay).getByRole('button', { name: /^Antwoord op/ });
    await reach(Samira, answers);
    await Samira.page.keyboard.press('Enter');
    const choice = Samira.page.getByRole('dialog').getByRole('button', { name: new RegExp(WORRY) });
    await reach(Samira, choice);
    await Samira.page.keyboard.press('Space');
    await Samira.checkAxe('what an idea answers');
    await pressKey(Samira, Samira.words('work.details.done'));
    await card(Floor, stay)
      .getByText(Floor.words('work.funnel.answers', { what: WORRY }))
      .waitFor();
    expect(await card(Floor, stay).getByText(Floor.words('work.funnel.remark')).count()).toBe(0);
    await reach(Floris, card(Floris, stay).getByRole('button', { name: /^Kijk van buiten toevoegen/ }));
    await Floris.page.keyboard.press('Enter');
    await Floris.page.keyboard.type(VIEW);
    await pressKey(Floris, Floris.words('work.add.add'));
    await card(Floor, stay).getByText(VIEW).waitFor();
    await Marleen.page.getByText(Marleen.words('family.ideas.remarks')).click();
    await Marleen.page.getByText(VIEW).waitFor();
    expect([...(await lookAround(Floris, 'weighing')), ...(await lookAtPhone(Marleen, 'weighing'))]).toEqual([]);
  });

  test('[FUN-33] dots are laid by keyboard and in secret; the family chooses what comes first', async () => {
    const { chair, Teun, Samira, Floor, Floris, Marleen, Jo } = table.at;
    await button(chair, chair.words('choice.bar.ideaWeight.open')).click();
    for (const [one, idea, dots] of [
      [Samira, STAY, 3],
      [Samira, LOCK, 2],
      [Floor, LOCK, 5],
      [Floris, STAY, 4],
      [Teun, KEY, 1],
    ] as const) {
      const more = ideaIn(one, idea).getByRole('button', { name: /^Een punt erbij/ });
      await reach(one, more);
      for (let laid = 0; laid < dots; laid += 1) await one.page.keyboard.press('Enter');
      await expect.poll(() => ideaIn(one, idea).locator('.funnel-lay .funnel-dot').count(), SOON).toBe(dots);
    }
    // a sixth dot is not there to lay
    await ideaIn(Samira, LOCK)
      .getByRole('button', { name: /^Een punt erbij/ })
      .focus();
    await Samira.page.keyboard.press('Enter');
    expect(await ideaIn(Samira, LOCK).locator('.funnel-lay .funnel-dot').count()).toBe(2);
    for (const one of [Samira, Floor, Floris, Teun]) {
      await pressKey(one, one.words('work.funnel.dots.give'));
      await one.page.getByText(one.words('choice.given'), { exact: true }).waitFor();
    }
    expect(await chair.page.locator('.funnel-lay').count()).toBe(0);
    await Jo.page.getByText(Jo.words('picking.companion', { name: 'Marleen' })).waitFor();
    const tooWide = await lookAtPhone(Marleen, 'what comes first');
    await pickOnPhone(Marleen, STAY);
    await button(Marleen, Marleen.words('picking.change')).click();
    await pickOnPhone(Marleen, KEY, 'grond-van-marleen');
    tooWide.push(...(await lookAround(Samira, 'laying dots')), ...(await lookAround(chair, 'laying dots, chair')));
    await chair.page.getByText(chair.words('work.funnel.dots.who', { count: 5, total: 5 })).waitFor();
    expect(tooWide).toEqual([]);
    for (const name of SEATS) {
      expect(table.at[name].hasReceived('grond-van-marleen'), name).toBe(false);
      expect(table.at[name].hasReceived('"dots"'), name).toBe(false);
    }
  });

  test('[FUN-34] a child who is not here has a first choice too, brought in by the case manager', async () => {
    const { Teun } = table.at;
    await pressKey(Teun, Teun.words('work.funnel.voice'));
    const window = Teun.page.getByRole('dialog');
    await reach(Teun, window.getByRole('radio', { name: Teun.words('work.voiceShort.client') }));
    await Teun.page.keyboard.press('ArrowRight');
    await Teun.page.keyboard.press('Space');
    await window.getByLabel(Teun.words('work.details.aboutOther')).fill('kind 2');
    await window.getByLabel(Teun.words('work.details.aboutOther')).press('Enter');
    await window.locator('.funnel-option', { hasText: STAY }).click();
    await Teun.checkAxe('a first choice for a child');
    await button(Teun, Teun.words('work.funnel.voiceGive')).click();
    await window.getByText(Teun.words('choice.given'), { exact: true }).waitFor();
    await button(Teun, Teun.words('common.close')).click();
  });

  test("[FUN-35] all is shown at once: dots are summed, and the family's first choices stand apart in no sum", async () => {
    const { chair, Floor, Marleen } = table.at;
    // going on first tells the chair that nobody saw the dots; whoever chose is not held by them
    await button(chair, chair.words('frame.funnel.open.prioritise')).click();
    await chair.page.getByRole('alertdialog').getByText(chair.words('cards.loose.dots')).waitFor();
    await chair.checkAxe('dots left unseen');
    await button(chair, chair.words('cards.loose.go', { stage: chair.words('lane.prioritise') })).click();
    await Marleen.page.getByText(Marleen.words('aside.late.given')).waitFor();
    await table.lead('funnel.open', { lane: 'weigh' });
    await Marleen.page.getByText(Marleen.words('picking.thanks')).waitFor();
    await button(chair, chair.words('choice.bar.ideaWeight.reveal')).click();
    for (const [idea, count] of [
      [STAY, 7],
      [LOCK, 7],
      [KEY, 1],
    ] as const) {
      await ideaIn(Floor, idea)
        .getByText(new RegExp(`^${count} punt(en)?$`))
        .waitFor();
    }
    await ideaIn(Floor, KEY)
      .getByText(Floor.words('work.funnel.firstOf', { who: 'Marleen' }))
      .waitFor();
    await ideaIn(Floor, STAY)
      .getByText(Floor.words('work.funnel.firstOf', { who: 'kind 2' }))
      .waitFor();
    await ideaIn(Floor, LOCK).locator('summary').click();
    await ideaIn(Floor, LOCK).locator('.funnel-dots li').filter({ hasText: 'Floor' }).getByText('5').waitFor();
    await Marleen.page.getByText(Marleen.words('picking.idea.mine')).waitFor();
    await Marleen.page.getByText('7 punten').first().waitFor();
    expect([...(await lookAround(Floor, 'dots')), ...(await lookAtPhone(Marleen, 'dots'))]).toEqual([]);
  });
});

describe('the order', () => {
  test('[FUN-36] it is laid by keys and menu, the chair settles it, and what changes after that is told', async () => {
    const { chair, Samira, Floor, Marleen } = table.at;
    await toLane('prioritise');
    const [stay, lock, key] = await Promise.all([STAY, LOCK, KEY].map((text) => cardId(Samira, text)));
    if (stay === undefined || lock === undefined || key === undefined) throw new Error('an idea is gone');
    await handle(Samira, lock).press('ArrowRight');
    await chooseInMenu(Floor, stay, 'work.funnel.to', { lane: Floor.words('lane.prioritise') });
    const lane = Floor.page.getByRole('region', { name: Floor.words('lane.prioritise') });
    await expect.poll(() => orderIn(lane), SOON).toEqual([lock, stay]);
    expect(await Floor.page.getByText(Floor.words('work.funnel.settle')).count()).toBe(0);
    await pressKey(chair, chair.words('work.funnel.settle'));
    await lane.getByText(Floor.words('work.funnel.settled')).waitFor();
    await handle(Samira, stay).press('Home');
    await lane.getByText(Floor.words('work.funnel.since')).waitFor();
    await handle(Samira, key).press('ArrowRight');
    await card(Floor, key).getByText(Floor.words('work.funnel.added')).waitFor();
    expect(await lane.getByText(/^stond op \d$/).count()).toBe(1);
    const tooWide = [...(await lookAround(chair, 'an order')), ...(await lookAtPhone(Marleen, 'an order'))];
    await pressKey(chair, chair.words('work.funnel.settleAgain'));
    await lane.getByText(Floor.words('work.funnel.settled')).waitFor();
    await Marleen.page.getByText(Marleen.words('family.ideas.yourFirst')).waitFor();
    expect(tooWide).toEqual([]);
  });

  test('[FUN-37] what is set aside needs a reason and keeps it before all, also on the phone, and is taken up again', async () => {
    const { Samira, Floor, Marleen } = table.at;
    const coach = await cardId(Samira, COACH);
    await chooseInMenu(Samira, coach, 'work.funnel.park');
    const park = Samira.page
      .getByRole('dialog')
      .getByRole('button', { name: Samira.words('work.funnel.park'), exact: true });
    await park.click();
    await Samira.page.getByText(Samira.words('work.funnel.parkWhyMissing')).waitFor();
    await Samira.page.getByLabel(Samira.words('work.funnel.parkWhy')).fill('eerst moet het thuis rustig zijn');
    await Samira.checkAxe('setting an idea aside');
    await park.click();
    const aside = Floor.page.locator('.funnel-aside', { hasText: COACH });
    await aside.getByText('eerst moet het thuis rustig zijn').waitFor();
    await Marleen.page.getByText(/Waarom niet\? eerst moet het thuis rustig zijn/).waitFor();
    expect([...(await lookAround(Floor, 'set aside')), ...(await lookAtPhone(Marleen, 'set aside'))]).toEqual([]);
    await reach(Floor, aside.getByRole('button', { name: /^Haal terug/ }));
    await Floor.page.keyboard.press('Enter');
    await card(Samira, coach).waitFor();
    expect(await Samira.page.locator('.funnel-aside').count()).toBe(0);
  });

  test('[FUN-38] axe found nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
