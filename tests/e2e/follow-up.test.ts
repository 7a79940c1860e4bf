import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { dayIn, typeDay } from '../support/e2e-day.ts';
import { reach } from '../support/e2e-keyboard.ts';
import { lookAtPhone, onPhone, sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { lookAround } from './choices/table.ts';
import { AGREED, heldConference, PEOPLE, run } from './follow-up/house.ts';

const [FIRST, SECOND] = AGREED;
const SEATS = ['chair', 'Samira', 'Teun', 'Marleen'] as const;

let server: TestServer;
let browser: TestBrowser;
let held: TestConference;
let next: TestConference;
let at: Readonly<Record<(typeof SEATS)[number], Visitor>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const { table, agreed } = await heldConference(server);
  held = table;
  const fields = { agreementId: agreed[3], state: 'notKept', why: 'de monteur kwam niet' };
  await run(server, table, { who: 'Teun', type: 'agreement.update', fields });
  next = await makeConference(server, { people: PEOPLE, open: true, caseId: held.caseId });
  const seated = SEATS.map(async (name) => {
    const visitor = await browser.visit(name === 'Marleen' ? onPhone(name) : { name });
    await sitDown(visitor, server, next);
    return [name, visitor] as const;
  });
  at = Object.fromEntries(await Promise.all(seated)) as typeof at;
});
watch(() => browser);
afterAll(() => server.stop());

const heading = ({ page }: Visitor, name: string) => page.getByRole('heading', { name, exact: true });
const item = ({ page }: Visitor, what: string) => page.locator('.plan-item', { hasText: what });

describe('a conference begins with the last one', () => {
  test('[KEEP-20] the chair sees what was left, all of it chosen, and who will read it', async () => {
    const { chair } = at;
    const { page, words } = chair;
    const panel = page.getByRole('region', { name: words('keeping.former.title') });
    await panel.waitFor();
    const boxes = panel.getByRole('checkbox');
    await expect.poll(() => boxes.count(), SOON).toBe(AGREED.length + 2);
    for (const box of await boxes.all()) expect(await box.isChecked()).toBe(true);
    await panel.getByText(words('agreementState.notKept')).waitFor();
    await panel.locator('.follow-up-readers', { hasText: words('work.audience.client') }).waitFor();
    expect(await lookAround(chair, 'what the last conference left')).toEqual([]);
  });

  test('[KEEP-21] one press by keyboard brings the agreements, and everybody sees them first', async () => {
    const { chair, Samira } = at;
    const press = chair.page.getByRole('button', { name: /^Zet 4 afspraken/ });
    await reach(chair, press);
    await chair.page.keyboard.press('Enter');
    await chair.page.getByText(chair.words('keeping.bring.agreementsHere')).waitFor();
    await heading(Samira, Samira.words('keeping.group.unanswered', { count: 1 })).waitFor();
    await heading(Samira, Samira.words('keeping.group.earlier', { count: AGREED.length - 1 })).waitFor();
    expect(await Samira.page.locator('.plan-item').count()).toBe(AGREED.length);
    await item(Samira, SECOND.what).getByText('te laat, 4 dagen').waitFor();
    await item(Samira, AGREED[3].what).locator('.plan-course', { hasText: 'de monteur kwam niet' }).waitFor();
    expect(await lookAround(Samira, 'agreements of last time')).toEqual([]);
  });

  test('[KEEP-22] one press brings the picture; what comes after it is new, and can be looked at alone', async () => {
    const { chair, Samira } = at;
    await chair.page.getByRole('button', { name: /^Leg 2 kaarten/ }).click();
    await chair.page.getByText(chair.words('keeping.bring.pictureHere')).waitFor();
    await button(Samira, Samira.words('stage.before')).click();
    const field = Samira.page.getByLabel(Samira.words('work.add.concern'), { exact: true });
    await field.fill('Ze slaapt slecht');
    await field.press('Enter');
    const fresh = Samira.page.getByRole('article', { name: 'Ze slaapt slecht' });
    await fresh.locator('.card-new').waitFor();
    const carried = Samira.page.getByRole('article', { name: 'ruzie na tienen' });
    await carried.waitFor();
    expect(await carried.locator('.card-new').count()).toBe(0);
    expect(await lookAround(Samira, 'the picture with what is new')).toEqual([]);
    await button(Samira, Samira.words('cards.onlyNew')).click();
    await carried.waitFor({ state: 'detached' });
    expect(await fresh.count()).toBe(1);
    await button(Samira, Samira.words('cards.onlyNew')).click();
    await carried.waitFor();
  });

  test('[KEEP-23] what may not cross stays, and says why in one line', async () => {
    const people = [...PEOPLE, { role: 'client', name: 'Dirk' }] as const;
    const other = await makeConference(server, { people, open: true, caseId: held.caseId });
    const chair = await browser.visit({ name: 'chair' });
    await sitDown(chair, server, other);
    const panel = chair.page.getByRole('region', { name: chair.words('keeping.former.title') });
    await panel.getByText(chair.words('keeping.former.stays')).first().waitFor();
    expect(await panel.getByRole('checkbox').count()).toBe(0);
    await chair.context.close();
  });
});

describe('a plan that is kept', () => {
  test('[KEEP-30] who does it says how it goes; that it was not kept is said with a reason, and its course shows it', async () => {
    const { Samira } = at;
    const { page, words } = Samira;
    await button(Samira, words('frame.view.plan')).click();
    const own = item(Samira, SECOND.what);
    await own.getByRole('button', { name: words('work.plan.update') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words('agreementState.notKept'), { exact: true }).click();
    await dialog.getByRole('button', { name: words('common.save') }).click();
    await dialog.getByText(words('keeping.why.needed')).waitFor();
    expect(await lookAround(Samira, 'why it was not kept')).toEqual([]);
    await dialog.getByLabel(words('keeping.why')).fill('school was dicht');
    await dialog.getByRole('button', { name: words('common.save') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await own.locator('.plan-course', { hasText: 'school was dicht' }).waitFor();
    await own.locator('.plan-what', { hasText: words('agreementState.notKept') }).waitFor();
    expect(await own.getByText('te laat').count()).toBe(0);
    expect(await own.getByRole('button', { name: words('keeping.change') }).count()).toBe(0);
  });

  test('[KEEP-31] the case manager says it for a child, by name, and it stands apart as told', async () => {
    const { Teun } = at;
    const { page, words } = Teun;
    const one = item(Teun, FIRST.what);
    await one.getByRole('button', { name: words('keeping.voice'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: words('common.save') }).click();
    await dialog.getByText(words('keeping.voice.needs.who')).waitFor();
    await dialog.getByText(words('work.voiceShort.child'), { exact: true }).click();
    await dialog.getByText(words('keeping.answer.partly'), { exact: true }).click();
    expect(await lookAround(Teun, 'what a child says')).toEqual([]);
    await dialog.getByLabel(words('keeping.voice.words')).fill('soms');
    await dialog.getByRole('button', { name: words('common.save') }).click();
    await one.locator('.plan-kept', { hasText: 'soms' }).waitFor();
    await one.locator('.plan-kept', { hasText: words('keeping.kept.child', { name: 'Teun' }) }).waitFor();
  });

  test('[KEEP-32] on her phone a client is asked one agreement at a time, and the board reads what she says', async () => {
    const { Marleen, Samira } = at;
    const { page, words } = Marleen;
    await page.getByText(words('kept.of', { index: 1, total: AGREED.length })).waitFor();
    await heading(Marleen, SECOND.what).waitFor();
    expect(await lookAtPhone(Marleen, 'is it kept')).toEqual([]);
    await button(Marleen, words('kept.send')).click();
    await page.getByText(words('kept.choose')).waitFor();
    const rows = await page.locator('.plain-options').getByRole('radio').all();
    expect(rows).toHaveLength(3);
    // the row itself is the button, however much of it the foot of the page covers
    for (const row of rows) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    await page.getByLabel(words('kept.no'), { exact: true }).check();
    await page.getByLabel(words('kept.words')).fill('niemand belde');
    await page.getByText(words('family.people.who')).first().waitFor();
    expect(await lookAtPhone(Marleen, 'is it kept, with words')).toEqual([]);
    await button(Marleen, words('kept.send')).click();
    await page.getByText(words('kept.of', { index: 2, total: AGREED.length })).waitFor();
    await item(Samira, SECOND.what).locator('.plan-kept', { hasText: 'niemand belde' }).waitFor();
  });

  test('[KEEP-33] she skips what she does not want to say, and may say something else later', async () => {
    const { Marleen } = at;
    const { page, words } = Marleen;
    for (let index = 2; index <= AGREED.length; index += 1) {
      await page.getByText(words('kept.of', { index, total: AGREED.length })).waitFor();
      await button(Marleen, words('kept.later')).click();
    }
    await heading(Marleen, words('kept.said')).and(page.locator(':focus')).waitFor();
    await button(Marleen, words('kept.againOn', { what: SECOND.what })).click();
    await page.getByLabel(words('kept.partly'), { exact: true }).check();
    await button(Marleen, words('kept.send')).click();
    await page.getByText(words('kept.said.partly')).waitFor();
    await page.getByText('niemand belde').waitFor();
    expect(await lookAtPhone(Marleen, 'what she said')).toEqual([]);
  });

  test('[KEEP-34] in a later stage all that was agreed is one press away, on the board and on the phone', async () => {
    const { chair, Marleen } = at;
    const [sessionId] = next.sessionIds;
    await run(server, next, { type: 'stage.set', fields: { sessionId, stage: 'picture' } });
    await chair.page.locator('[aria-current="step"]', { hasText: chair.words('stage.picture') }).waitFor();
    await button(chair, chair.words('frame.view.plan')).click();
    await heading(chair, chair.words('keeping.group.running', { count: 2 })).waitFor();
    await heading(chair, chair.words('keeping.group.unanswered', { count: 2 })).waitFor();
    await button(Marleen, Marleen.words('family.plan.open')).click();
    await Marleen.page.getByText(Marleen.words('kept.said.partly')).waitFor();
    expect(await lookAtPhone(Marleen, 'all that was agreed')).toEqual([]);
  });

  test('[KEEP-35] what was not kept says what was agreed for that, and the chair sets it running again with another date', async () => {
    const { chair, Samira } = at;
    const { page, words } = chair;
    const one = item(chair, SECOND.what);
    await one.getByText(words('keeping.notKept.nothing')).waitFor();
    await one.getByRole('button', { name: words('keeping.again') }).click();
    const dialog = page.getByRole('dialog', { name: words('keeping.again') });
    await dialog.getByText(words('work.agree.byPast')).waitFor();
    expect(await dialog.getByRole('checkbox').first().isChecked()).toBe(true);
    await typeDay(dialog.getByRole('group', { name: words('work.agree.by'), exact: true }), dayIn(20));
    await dialog.getByLabel(words('agreeing.change.why')).fill('school is weer open');
    expect(await lookAround(chair, 'set running again')).toEqual([]);
    await button(chair, words('agreeing.change.save')).click();
    await dialog.waitFor({ state: 'detached' });
    await heading(chair, words('keeping.group.running', { count: 3 })).waitFor();
    await heading(chair, words('keeping.group.unanswered', { count: 1 })).waitFor();
    await button(Samira, Samira.words('frame.view.plan')).click();
    await item(Samira, SECOND.what).locator('.plan-course', { hasText: 'school is weer open' }).waitFor();
  });

  test('[A11Y-34] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(20);
  });
});
