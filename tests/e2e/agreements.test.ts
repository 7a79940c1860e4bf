import { describe, expect, test } from 'vitest';
import { addCard, card, chooseInMenu, untilLane } from '../support/e2e-cards.ts';
import { typeDay } from '../support/e2e-day.ts';
import { pressKey, reach, typeInto } from '../support/e2e-keyboard.ts';
import { splitForAll, switchTo, toPicture, untilAt } from '../support/e2e-seat-split.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import {
  askedOfClosingPlan,
  commitLane,
  figure,
  fill,
  focusedSheet,
  framesScroll,
  jump,
  mirror,
  openMore,
  untilFigure,
} from './agreements/lane.ts';
import { comesIntoSight, undoInVain, untilAllMeet, untilUnknown } from './agreements/lane-moves.ts';
import { adoptPast, writeOnNoDay } from './agreements/past-days.ts';

const CLIENTS = 'Cliëntdeel';
const PROSECUTION = 'OM-deel';
const OTTO = 'Otto van Dam';
const THREAT = 'de dreiging houdt aan';
const BAN = 'het OM vraagt een contactverbod';
const SAMIRA = 'Samira Belhadi';
const FLORIS = 'Floris Hagedoorn';
const CONCERN = 'ruzie na het drinken, waar de kinderen bij zijn';
const OTHER = 'niemand weet wie er ’s nachts bij de kinderen is';
const LONG = 'Gezinsondersteuningsovereenkomstverlengingsgesprek met de jeugdbeschermingsorganisatie';

const house = splitForAll({
  sessions: [
    { name: CLIENTS, clients: true, prosecutor: false },
    { name: PROSECUTION, clients: false, prosecutor: true },
  ],
  people: [
    { name: SAMIRA, role: 'partner', sessions: [CLIENTS], organisation: 'Wijkteam' },
    { name: FLORIS, role: 'expert', sessions: [CLIENTS], organisation: 'Veilig Thuis Haaglanden' },
    { name: 'Marleen', role: 'client', sessions: [CLIENTS] },
    { name: OTTO, role: 'prosecutor', sessions: [PROSECUTION], organisation: 'Openbaar Ministerie' },
  ],
});
const partner = () => house.of(SAMIRA);

describe('agreements', () => {
  test('[AGR-1] the sheet has all words of an agreement, with each kind explained, and the frame does not scroll', async () => {
    const { chair } = house;
    await toPicture(chair, partner());
    const concern = await addCard(partner(), { kind: 'concern', text: CONCERN });
    const other = await addCard(partner(), { kind: 'concern', text: OTHER });
    await card(chair, other).waitFor();
    await house.lead('concern.settle', CLIENTS, { cardIds: [concern, other] });
    await toStage(chair, 'scale');
    await toStage(chair, 'judgement');
    const bottomLine = await addCard(partner(), {
      kind: 'bottomLine',
      text: 'de kinderen slapen nooit in een huis met ruzie',
    });
    await card(partner(), bottomLine)
      .getByRole('button', { name: partner().words('cards.fill.watcher') })
      .click();
    const sheet = partner().page.getByRole('dialog');
    await sheet.getByRole('button', { name: /Floris/ }).click();
    await partner().page.keyboard.press('Escape');
    await toStage(chair, 'decision');
    const idea = await addCard(partner(), { kind: 'idea', text: 'een logeerplek bij oma' });
    for (const text of [LONG, 'oom belt elke avond']) await addCard(partner(), { kind: 'idea', text });
    for (const lane of ['weigh', 'prioritise', 'commit'] as const) await house.lead('funnel.open', CLIENTS, { lane });
    await untilLane([chair, partner()], 'commit');
    await chooseInMenu(partner(), idea, 'work.funnel.to', { lane: partner().words('lane.prioritise') });
    await chooseInMenu(partner(), idea, 'work.funnel.agree');
    const lane = commitLane(partner());
    await lane.getByText(/^Er mist nog/).waitFor();
    // the idea says so to everybody, and leads to its sheet: there is no second one
    await card(chair, idea)
      .getByRole('button', { name: chair.words('work.funnel.agreed') })
      .click();
    await expect.poll(() => focusedSheet(chair), SOON).toContain('een logeerplek bij oma');
    await chooseInMenu(chair, idea, 'work.funnel.toSheet');
    await expect.poll(() => chair.page.locator('.funnel-sheet').count(), SOON).toBe(1);
    expect(await card(chair, idea).getByText(chair.words('work.funnel.left')).count()).toBe(0);
    // somebody is offered with their organisation
    await lane.getByRole('button', { name: `${FLORIS} (Veilig Thuis Haaglanden)` }).waitFor();
    await fill(partner(), { why: 'dan is er een veilige plek', by: '2026-12-18' });
    await openMore(partner());
    const kind = lane.getByLabel(partner().words('agreeing.kind'), { exact: true });
    expect(await kind.locator('option').allTextContents()).toHaveLength(7);
    for (const option of (await kind.locator('option').allTextContents()).slice(1)) expect(option).toMatch(/: ./);
    await kind.selectOption('actionTowardsFamily');
    await lane.getByLabel(partner().words('agreeing.bottomLine')).selectOption(bottomLine);
    const watcher = lane.getByRole('group', { name: partner().words('work.agree.watcher'), exact: true });
    await watcher.getByRole('button', { name: FLORIS, pressed: true }).waitFor();
    await lane.getByLabel(partner().words('agreeing.ifNotKept')).fill('dan belt oma de wijkagent');
    await partner().checkAxe('all words of an agreement');
    await openMore(partner());
    for (const one of [chair, partner()]) {
      expect(await framesScroll(one)).toBe(false);
      await button(one, one.words('mirror.open')).waitFor();
    }
    await commitLane(chair)
      .getByText(chair.words('agreementKind.actionTowardsFamily'), { exact: false })
      .first()
      .waitFor();
  });

  test('[AGR-2] plain words get a gentle hint, and nothing stops them', async () => {
    const lane = commitLane(partner());
    const plain = lane.getByLabel(partner().words('agreeing.plain'));
    await plain.fill('De casusregisseur monitort de interventie.');
    await plain.press('Tab');
    await lane.getByText(partner().words('agreeing.plain.hard', { word: 'casusregisseur' })).waitFor();
    await plain.fill('Als het spannend is, slapen de kinderen bij oma.');
    await plain.press('Tab');
    await lane
      .getByText(partner().words('agreeing.plain.hard', { word: 'casusregisseur' }))
      .waitFor({ state: 'detached' });
    await lane
      .getByText(partner().words('work.agree.missing', { what: partner().words('work.agree.missing.answers') }))
      .waitFor();
    // a concern that nobody had put down yet is written here
    await pressKey(partner(), partner().words('work.agree.concernNew'));
    await partner().page.keyboard.type('de oom slaapt er ook');
    await partner().page.keyboard.press('Enter');
    const answers = lane.getByRole('group', { name: partner().words('work.agree.answers') });
    const chosen = answers.getByRole('button', { name: /de oom slaapt er ook/, pressed: true });
    await chosen.click();
    await commitLane(house.chair)
      .getByRole('button', { name: /de oom slaapt er ook/, pressed: false })
      .waitFor();
  });

  test('[AGR-3] the mirror counts drafts and adopted together, live on every screen, with the research beside it', async () => {
    const { chair } = house;
    for (const one of [chair, partner()]) await untilAllMeet(one, 1);
    expect(await figure(chair, 'withReason').textContent()).toContain('17,1');
    expect(await figure(chair, 'reachesFamily').textContent()).toContain('25');
    expect(await figure(chair, 'whoAndWhen').textContent()).toContain(chair.words('mirror.noBaseline'));
    expect(await mirror(chair).locator('.mirror-mark').count()).toBe(2);
    await jump(chair, CONCERN).waitFor();
    const answers = commitLane(partner()).getByRole('group', { name: partner().words('work.agree.answers') });
    await answers.getByRole('button', { name: new RegExp(CONCERN.slice(0, 20)) }).click();
    await jump(chair, CONCERN).waitFor({ state: 'detached' });
    await button(chair, chair.words('work.agree.adopt')).click();
    await partner()
      .page.getByRole('button', { name: /een logeerplek bij oma.*vastgesteld/ })
      .waitFor();
    await undoInVain(partner());
    await button(partner(), partner().words('work.funnel.new')).click();
    await typeInto(
      partner(),
      commitLane(partner()).getByLabel(partner().words('work.agree.what')),
      'oom belt elke avond',
    );
    for (const one of [chair, partner()]) await untilFigure(one, 'withReason', 1, 2);
    await untilUnknown(chair, 1);
    await chair.checkAxe('the mirror under the agreements');
  });

  test('[AGR-4] what is behind the mirror opens by keyboard: definitions, kinds, the weeks of the family, and a way to the concern', async () => {
    const { chair } = house;
    const { page, words } = chair;
    await pressKey(chair, words('mirror.open'));
    const window = page.getByRole('dialog', { name: words('mirror.dialog') });
    const behind = window.locator('summary', { hasText: words('mirror.behind') });
    await reach(chair, behind.first());
    await page.keyboard.press('Enter');
    await window.getByText(words('mirror.behind.withReason', { count: 37, total: 216 })).waitFor();
    const row = window.getByRole('row', { name: new RegExp(words('agreementKind.actionTowardsFamily')) });
    expect(await row.textContent()).toMatch(/1 \(50.*13/);
    await window.getByText(words('mirror.load.none')).waitFor();
    await chair.checkAxe('behind the mirror');
    await reach(chair, window.getByRole('button', { name: words('mirror.jump', { words: OTHER }) }));
    await page.keyboard.press('Enter');
    await window.waitFor({ state: 'detached' });
    await page.getByRole('main', { name: new RegExp(words('stage.picture')) }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-card]') !== null), SOON)
      .toBe(true);
    await page.locator('[aria-current="step"]', { hasText: words('stage.decision') }).click();
  });

  test('[AGR-5] three heavy things in one week are said in words, and shown by shape with a table', async () => {
    const { chair } = house;
    for (const [index, text] of [LONG, 'gesprek met vader', 'verhuizen naar de overkant'].entries()) {
      await button(partner(), partner().words('work.funnel.new')).click();
      const lane = commitLane(partner());
      const field = lane.getByLabel(partner().words('work.agree.what'));
      // whoever begins a sheet can write at once
      await expect.poll(() => field.evaluate((one) => one === document.activeElement), SOON).toBe(true);
      await partner().page.keyboard.type(text);
      await typeDay(lane.getByRole('group', { name: partner().words('work.agree.by'), exact: true }), '2027-01-15');
      await openMore(partner());
      await lane.getByRole('radio', { name: partner().words('work.load.heavy') }).click();
      if (index < 2)
        await mirror(chair)
          .getByText(/zware dingen/)
          .waitFor({ state: 'detached' });
    }
    await mirror(chair)
      .getByText(/3 zware dingen/)
      .waitFor();
    await button(chair, chair.words('mirror.open')).click();
    const window = chair.page.getByRole('dialog');
    await window.getByText(/3 zware dingen tegelijk van het gezin/).waitFor();
    expect(await window.locator('.mirror-week[data-full]').count()).toBeGreaterThan(0);
    await window.locator('summary', { hasText: chair.words('mirror.load.table') }).click();
    const first = window.getByRole('table').first().getByRole('row').nth(1);
    expect((await first.getByRole('cell').allTextContents())[0]).toBe('3');
    await chair.checkAxe('the weeks of the family');
    for (const look of ['light', 'dark'] as const) {
      await chair.page.emulateMedia({ colorScheme: look });
      await chair.page.setViewportSize({ width: 390, height: 844 });
      expect(await chair.isTooWide()).toBe(false);
      await chair.checkAxe(`behind the mirror on a small screen, ${look}`);
    }
    await chair.page.keyboard.press('Escape');
    await chair.checkAxe('agreements on a small screen, dark');
    expect(await chair.isTooWide()).toBe(false);
    await chair.page.emulateMedia({ colorScheme: 'light' });
    await chair.page.setViewportSize({ width: 1440, height: 900 });
  });

  test('[AGR-6] what is not agreed now is set aside with its reason: the sheet goes and the idea stays', async () => {
    const { chair } = house;
    const sheet = chair.page.locator('.funnel-sheet', { hasText: 'oom belt elke avond' });
    const fold = sheet.getByRole('button', { name: /oom belt elke avond/ });
    if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
    await sheet.getByRole('button', { name: chair.words('work.funnel.park'), exact: true }).click();
    const dialog = chair.page.getByRole('dialog', { name: chair.words('agreeing.park.title') });
    await dialog.getByLabel(chair.words('work.funnel.parkWhy')).fill('oom is tot het voorjaar in het buitenland');
    await chair.checkAxe('setting an agreement aside');
    await dialog.getByRole('button', { name: chair.words('work.funnel.park') }).click();
    await sheet.waitFor({ state: 'detached' });
    await partner()
      .page.getByText(/oom is tot het voorjaar/)
      .waitFor();
  });

  test('[AGR-7] working together: a question per aspect, one press to begin, the closing plan in recovery alone', async () => {
    const { chair } = house;
    await comesIntoSight(partner(), () => house.lead('stage.set', CLIENTS, { stage: 'decision', step: 'cooperate' }));
    const lane = commitLane(partner());
    const together = partner().page.getByRole('region', { name: partner().words('agreeing.together') });
    await together.waitFor();
    expect(await together.locator('[data-aspect]').count()).toBe(4);
    await together.getByText(partner().words('agreeing.ask.meetingAgain')).waitFor();
    const begin = partner().words('agreeing.together.add', { aspect: partner().words('agreeing.aspect.meetingAgain') });
    await pressKey(partner(), begin);
    await together.getByText(partner().words('agreeing.together.done', { done: 0, total: 4 })).waitFor();
    await typeInto(partner(), lane.getByLabel(partner().words('work.agree.what')), 'weer bij elkaar in februari');
    await lane.getByText(/^Er mist nog: wie het doet, voor wanneer, waarom\.$/).waitFor();
    await partner().checkAxe('working together');
    await fill(partner(), { why: 'om te zien of het rustig blijft', by: '2027-02-12' });
    await lane.getByText(partner().words('work.agree.complete')).waitFor();
    await button(chair, chair.words('work.agree.adopt')).click();
    await together.getByRole('button', { name: /weer bij elkaar in februari.*vastgesteld/ }).waitFor();
    await together.getByText(partner().words('agreeing.together.done', { done: 1, total: 4 })).waitFor();
    for (const from of ['immediateSafety', 'riskFocused'] as const) {
      await house.lead('phase.decide', CLIENTS, { from, outcome: 'forward', why: 'het is al maanden rustig' });
    }
    await together.getByText(partner().words('agreeing.ask.closingPlan')).waitFor();
    expect(await together.locator('[data-aspect]').count()).toBe(5);
    expect(await framesScroll(partner())).toBe(false);
  });

  test('[AGR-8] the mirror is not fetched by the family, and it stands beside the plan at the end', async () => {
    const { chair } = house;
    const client = house.of('Marleen');
    const fetched = await client.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(fetched.filter((name) => /mirror|agreeing/.test(name))).toEqual([]);
    await askedOfClosingPlan(chair, 'gesprek met vader');
    await toStage(chair, 'close');
    await untilFigure(chair, 'withReason', 2, 2);
    await chair.checkAxe('the mirror beside the plan');
    expect(house.browser.axe.findings).toEqual([]);
  });

  test('[AGR-9] a day that does not exist is refused as it was typed: it counts as none until it is mended', async () => {
    const otto = house.of(OTTO);
    await switchTo(house.chair, PROSECUTION);
    await untilAt(otto, PROSECUTION);
    await toPicture(house.chair, otto);
    await addCard(otto, { kind: 'concern', text: THREAT });
    await house.lead('stage.set', PROSECUTION, { stage: 'decision' });
    await house.lead('funnel.open', PROSECUTION, { lane: 'commit' });
    await writeOnNoDay(otto, { what: BAN, who: /Otto/, answers: THREAT });
  });

  test('[AGR-10] the chair adopts what the prosecutor wrote; that its day is over is said first', async () => {
    const otto = house.of(OTTO);
    await adoptPast(house.chair);
    await otto.page.getByRole('button', { name: new RegExp(`${BAN}.*vastgesteld`) }).waitFor();
    for (const one of [house.of('Marleen'), partner()]) expect(one.hasReceived(BAN)).toBe(false);
    expect(house.browser.axe.findings).toEqual([]);
  });
});
