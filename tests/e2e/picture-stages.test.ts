import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, card, chooseInMenu, column, handle, orderIn, untilSaved } from '../support/e2e-cards.ts';
import { typeDay } from '../support/e2e-day.ts';
import { pressKey, reach } from '../support/e2e-keyboard.ts';
import { button, seat, type Table, toStage } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';
import { backTo, decidePhase, inZone } from './picture/steps.ts';

let server: ServerProcess;
let browser: TestBrowser;
let table: Table<'chair' | 'partner' | 'caseManager'>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess(), openBrowser()]);
  table = await seat(browser, server, ['partner', 'caseManager']);
});
watch(() => browser);
afterAll(() => server.stop());

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

/** How many columns of cards can be seen at once, and whether they fit without scrolling sideways. */
function columnsInSight({ page }: Visitor) {
  return page.locator('.card-columns').evaluate((columns) => ({
    count: [...columns.children].filter((one) => one.getBoundingClientRect().width > 0).length,
    fits: columns.scrollWidth <= columns.clientWidth,
  }));
}

/** Looks at this screen wide and narrow, in light and dark, with axe. */
async function lookAround(visitor: Visitor, screen: string): Promise<void> {
  const { page } = visitor;
  await visitor.checkAxe(screen);
  expect((await columnsInSight(visitor)).fits, screen).toBe(true);
  await page.setViewportSize(NARROW);
  await visitor.checkAxe(`${screen}, narrow`);
  expect((await columnsInSight(visitor)).count, screen).toBe(1);
  expect(await visitor.isTooWide(), screen).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark' });
  await visitor.checkAxe(`${screen}, narrow and dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(WIDE);
}

describe('before the picture', () => {
  test('[PICT-20] the life domains are gone round: a press shows the notes, and all read at a glance how it stands', async () => {
    const { chair, partner, caseManager } = table;
    const { page, words } = partner;
    await backTo(chair, 'before');
    await page.getByRole('button', { name: new RegExp(`^${words('lifeDomain.finances')}`) }).click();
    const notes = page.getByRole('region', { name: words('lifeDomain.finances'), exact: true });
    const field = notes.getByLabel(words('cards.domain.add'), { exact: true });
    await field.fill('twee maanden huur achter');
    await notes.getByRole('radio', { name: words('level.serious') }).click();
    await field.press('Enter');
    const tile = caseManager.page.getByRole('button', { name: new RegExp(`^${words('lifeDomain.finances')}`) });
    await tile.getByText(words('level.serious')).waitFor();
    await tile.getByText('Veilig Thuis', { exact: false }).waitFor();
    await partner.checkAxe('a life domain');
    await pressKey(partner, words('cards.domain.close'));
    await column(partner, 'concern').waitFor();
    await caseManager.page.getByText(words('cards.domain.inWords')).click();
    await caseManager.page.getByRole('cell', { name: 'twee maanden huur achter' }).waitFor();
    await lookAround(caseManager, 'before');
  });
});

describe('the picture of immediate safety', () => {
  test('[PICT-21] empty places teach: the example goes into the field, not on the board', async () => {
    const { chair, partner } = table;
    const { words } = partner;
    await toStage(chair, 'goal');
    await toStage(chair, 'picture');
    const place = column(partner, 'pattern');
    const example = words('cards.example.pattern');
    await place.getByRole('button', { name: words('cards.example.try', { example }) }).click();
    const field = place.getByLabel(words('work.add.pattern'), { exact: true });
    await expect.poll(() => field.inputValue(), SOON).toBe(example);
    expect(await place.locator('[data-card]').count()).toBe(0);
    await field.fill('');
    await lookAround(partner, 'the picture of immediate safety, empty');
  });

  test('[PICT-22] what happened lies on a line; an incident goes along it by press, keys, menu and drag', async () => {
    const { partner, caseManager } = table;
    const { page, words } = partner;
    await page.getByRole('button', { name: words('cards.time.write', { time: 'eerste keer' }) }).click();
    await page.keyboard.type('winter 2023: een duw in de keuken');
    await page.keyboard.press('Enter');
    const first = inZone(caseManager, words('work.which.first'));
    await first.getByRole('article', { name: /winter 2023/ }).waitFor();
    const id = await addCard(partner, { kind: 'incident', text: 'drie weken terug: dreigen' });
    await handle(partner, id).press('ArrowLeft');
    await expect.poll(() => orderIn(inZone(caseManager, words('work.which.latest'))), SOON).toEqual([id]);
    await chooseInMenu(partner, id, 'cards.zone.to', { zone: words('work.which.worst') });
    await expect.poll(() => orderIn(inZone(caseManager, words('work.which.worst'))), SOON).toEqual([id]);
    const from = await handle(partner, id).boundingBox();
    const to = await inZone(partner, words('work.which.first')).boundingBox();
    if (from === null || to === null) throw new Error('the line is not on the screen');
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y - 20, { steps: 3 });
    await page.mouse.move(to.x + 20, to.y + 4, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => orderIn(inZone(caseManager, words('work.which.first'))), SOON).toContain(id);
    // the window in which it is chosen stays while the card goes to its place, and gives the focus back to it there
    await chooseInMenu(partner, id, 'work.menu.details');
    const details = page.getByRole('dialog');
    await details.getByRole('radio', { name: words('work.which.latest') }).click();
    await expect.poll(() => orderIn(inZone(caseManager, words('work.which.latest'))), SOON).toEqual([id]);
    await details.getByRole('radio', { name: words('work.which.latest'), checked: true }).waitFor();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate((one) => document.activeElement?.closest(`[data-card="${one}"]`) !== null, id), SOON)
      .toBe(true);
  });

  test('[PICT-23] how sure and about whom are chosen while adding, and stand on the card', async () => {
    const { partner, caseManager } = table;
    const { words } = partner;
    const place = column(partner, 'concern');
    const field = place.getByLabel(words('work.add.concern'), { exact: true });
    await field.fill('hij leest misschien mee op haar telefoon');
    await place.getByRole('radio', { name: words('work.basisShort.suspected') }).click();
    await place.getByLabel(words('work.details.aboutOther')).fill('moeder');
    await place.getByLabel(words('work.details.aboutOther')).press('Enter');
    await field.press('Enter');
    const shown = column(caseManager, 'concern').getByRole('article', { name: /leest misschien mee/ });
    await shown.getByText(words('work.basisShort.suspected'), { exact: true }).waitFor();
    await shown.getByText(words('work.card.about', { names: 'moeder' })).waitFor();
  });

  test('[PICT-24] a suspicion asks on the card who finds out and by when; one press opens it, by keyboard too', async () => {
    const { partner, caseManager } = table;
    const { page, words } = partner;
    const suspicion = column(partner, 'concern').getByRole('article', { name: /leest misschien mee/ });
    await reach(partner, suspicion.getByRole('button', { name: words('cards.fill.who') }));
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await reach(partner, sheet.getByRole('button', { name: /Teun Oosterlaar/ }));
    await page.keyboard.press('Space');
    await partner.checkAxe('who finds out');
    await typeDay(sheet.getByRole('group', { name: words('work.details.by'), exact: true }), '2026-12-18');
    await sheet.getByRole('button', { name: words('work.details.done') }).click();
    const shown = column(caseManager, 'concern').getByRole('article', { name: /leest misschien mee/ });
    await shown.getByText(/Teun Oosterlaar.*18 dec/).waitFor();
    await expect.poll(() => suspicion.locator('.card-fill').count(), SOON).toBe(0);
  });

  test('[PICT-25] a danger says for whom it is and what could follow', async () => {
    const { partner, caseManager } = table;
    const { page, words } = partner;
    const id = await addCard(partner, { kind: 'danger', text: 'achtervolging na de zitting' });
    await card(partner, id)
      .getByRole('button', { name: words('cards.fill.harm') })
      .click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'moeder', exact: true }).click();
    await sheet.getByLabel(words('cards.details.consequences')).fill('zij durft niet meer naar buiten');
    await sheet.getByRole('button', { name: words('work.details.done') }).click();
    await card(caseManager, id)
      .getByText(/voor moeder.*durft niet meer/)
      .waitFor();
    await lookAround(partner, 'the picture of immediate safety');
  });

  test('[PICT-26] the table goes on: the chair alone reads what is left lying, goes to a card, and goes on in one press', async () => {
    const { chair, partner } = table;
    const { page, words } = chair;
    const id = await addCard(partner, { kind: 'unknown', text: 'hoe kijkt de oudste er zelf naar' });
    await card(chair, id).waitFor();
    const onward = words('frame.bar.toStage', { stage: words('stage.scale') });
    await button(chair, onward).click();
    const ends = page.getByRole('alertdialog');
    await ends.getByText('hoe kijkt de oudste er zelf naar').waitFor();
    await chair.checkAxe('loose ends');
    expect(await partner.page.getByRole('alertdialog').count()).toBe(0);
    await ends.getByRole('button', { name: /oudste/ }).click();
    const asks = card(chair, id).locator('.card-fill');
    await expect.poll(() => asks.evaluate((one) => one === document.activeElement), SOON).toBe(true);
    await partner.page.getByRole('main', { name: new RegExp(words('stage.picture')) }).waitFor();
    await button(chair, onward).click();
    await button(chair, words('cards.loose.go', { stage: words('stage.scale') })).click();
    await partner.page.getByRole('main', { name: new RegExp(words('stage.scale')) }).waitFor();
  });

  test('[PICT-27] a bottom line says who watches it and when it is good enough; without, the chair is told before deciding', async () => {
    const { chair, partner, caseManager } = table;
    const { words } = partner;
    await toStage(chair, 'judgement');
    const id = await addCard(partner, { kind: 'bottomLine', text: 'geen drank waar de kinderen bij zijn' });
    await card(chair, id).waitFor();
    await button(chair, words('frame.bar.toStage', { stage: words('stage.decision') })).click();
    await chair.page.getByRole('alertdialog').getByText(words('cards.loose.what.judgement')).waitFor();
    await button(chair, words('cards.loose.stay')).click();
    await card(partner, id)
      .getByRole('button', { name: words('cards.fill.watcher') })
      .click();
    const sheet = partner.page.getByRole('dialog');
    await sheet.getByRole('button', { name: /Samira/ }).click();
    await sheet.getByLabel(words('cards.details.goodEnough')).fill('drie maanden lang geen melding');
    await sheet.getByRole('button', { name: words('work.details.done') }).click();
    await card(caseManager, id)
      .getByText(/drie maanden lang/)
      .waitFor();
    await card(caseManager, id)
      .getByText(/Samira/)
      .first()
      .waitFor();
    await partner.checkAxe('bottom lines');
  });
});

describe('the pictures of the later phases', () => {
  test('[PICT-28] risk factors lie in four quarters and a place for the rest; they move by keys and menu', async () => {
    const { chair, partner, caseManager } = table;
    const { words } = partner;
    await decidePhase(chair, 'riskFocused');
    await backTo(chair, 'picture');
    const id = await addCard(partner, { kind: 'riskFactor', text: 'geen vaste woonplek sinds het voorjaar' });
    const quarter = (zone: 'unplaced' | 'staticPerson' | 'dynamicSystem') =>
      inZone(caseManager, words(`cards.risk.${zone}`));
    await expect.poll(() => orderIn(quarter('unplaced')), SOON).toEqual([id]);
    await handle(partner, id).press('ArrowRight');
    await expect.poll(() => orderIn(quarter('staticPerson')), SOON).toEqual([id]);
    await expect.poll(() => handle(partner, id).evaluate((one) => one === document.activeElement), SOON).toBe(true);
    await chooseInMenu(partner, id, 'cards.zone.to', { zone: words('cards.risk.dynamicSystem') });
    await expect.poll(() => orderIn(quarter('dynamicSystem')), SOON).toEqual([id]);
    await lookAround(partner, 'the picture of stable safety');
  });

  test('[PICT-29] recovery asks where healing is needed and how people see the future; other kinds are called up', async () => {
    const { chair, partner, caseManager } = table;
    const { page, words } = partner;
    for (const stage of ['scale', 'judgement'] as const) await toStage(chair, stage);
    await decidePhase(chair, 'recovery');
    await backTo(chair, 'picture');
    await addCard(partner, { kind: 'recoveryPoint', text: 'de oudste durft weer bij een vriendje te spelen' });
    await addCard(partner, { kind: 'future', text: 'samen eten zonder ruzie' });
    expect(await column(partner, 'danger').count()).toBe(1);
    await page.setViewportSize(NARROW);
    await button(partner, words('work.columns.more')).click();
    await page.getByRole('menuitem', { name: words('kind.pattern.many'), exact: true }).click();
    const called = column(partner, 'pattern').getByLabel(words('work.add.pattern'), { exact: true });
    await expect.poll(() => called.evaluate((one) => one === document.activeElement), SOON).toBe(true);
    await page.setViewportSize(WIDE);
    await button(caseManager, words('frame.view.domains')).click();
    await caseManager.page.getByRole('button', { name: new RegExp(`^${words('lifeDomain.finances')}`) }).waitFor();
    await button(caseManager, words('frame.view.columns')).click();
    await lookAround(partner, 'the picture of recovery');
    await untilSaved(partner);
    await page.getByRole('main', { name: new RegExp(words('stage.picture')) }).waitFor();
  });

  test('[A11Y-20] axe finds nothing on any screen of the three pictures, wide, narrow and dark', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(18);
  });
});
