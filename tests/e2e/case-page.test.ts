import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { AgreementId } from '@samenspraak/shared/domain/ids.ts';
import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { dayIn, daysBetween, typeDay } from '../support/e2e-day.ts';
import { reach, unseenStops } from '../support/e2e-keyboard.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { call, makeConference, makeUser, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { lookAround } from './choices/table.ts';
import { AGREED, atDesk, heldConference, inDays, LINE, PEOPLE, run } from './follow-up/house.ts';

const [HELD, NEXT] = [inDays(-40), inDays(12)];

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let agreed: readonly AgreementId[];
let desk: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const cookie = await makeUser(server);
  const task = 'Helpt gezinnen thuis';
  const { body } = await call<OrganisationAnswer>(server.url, 'POST /api/organisations', {
    ...{ cookie, body: { name: 'Jeugdhulp Zuid', task } },
  });
  const people = PEOPLE.map((one) => (one.name === 'Samira' ? { ...one, organisationId: body.organisationId } : one));
  ({ table, agreed } = await heldConference(server, 'TEST-1', people));
  const update = (index: number, fields: object) =>
    run(server, table, { type: 'agreement.update', fields: { agreementId: agreed[index], ...fields } });
  await update(0, { state: 'doing', why: 'oma is er klaar voor' });
  await update(3, { state: 'done', why: '' });
  const kept = { answer: 'kept', words: 'ze slapen daar goed' };
  await run(server, table, {
    ...{ who: 'Marleen', type: 'agreement.answer' },
    fields: { agreementId: agreed[0], ...kept },
  });
  const lead = (type: CommandType, fields: object) =>
    run(server, table, { type, fields: { sessionId: table.sessionIds[0], ...fields } });
  await lead('stage.set', { stage: 'scale' });
  const { ballotId } = await lead('ballot.open', { question: 'immediateSafety' });
  for (const [who, score] of [
    ['Teun', 7],
    ['Samira', 8],
    ['Floor', 6],
    ['Marleen', 9],
  ] as const) {
    const fields = { sessionId: table.sessionIds[0], ballotId, score };
    await run(server, table, { who, type: 'ballot.score', fields });
  }
  await lead('ballot.reveal', { ballotId });
  await makeConference(server, { caseId: table.caseId, startsAt: NEXT });
  desk = await atDesk(browser, server, { name: 'desk', cookie: table.userCookie });
  await desk.page.goto(`${server.url}/casussen/${table.caseId}`);
});
watch(() => browser);
afterAll(() => server.stop());

const row = (what: string) => desk.page.locator('.overview-plan tbody tr', { hasText: what });
const change = (what: string) => button(desk, desk.words('overview.plan.updateOf', { what }));

describe('the page of a case', () => {
  test('[OVER-1] conferences stand on a line of time, and the one to come is ringed', async () => {
    const moments = desk.page.getByRole('list', { name: desk.words('entry.case.timeline') }).getByRole('listitem');
    await expect.poll(() => moments.count(), SOON).toBe(2);
    expect(await moments.nth(1).getAttribute('data-next')).toBe('true');
    expect(await moments.nth(0).getAttribute('data-next')).toBeNull();
    expect(await moments.nth(1).textContent()).toContain(
      `${daysBetween(Date.parse(HELD), Date.parse(NEXT))} dagen later`,
    );
  });

  test('[OVER-2] one plan: what and why it is there, who, by when, how it stands, and what the family says', async () => {
    const [doing, late, , done] = AGREED.map(({ what }) => what) as [string, string, string, string];
    await row(doing).waitFor();
    expect(await row(doing).textContent()).toMatch(/antwoord op: ruzie na tienen.*Samira.*loopt.*Marleen: klopt/s);
    expect(await row(late).textContent()).toMatch(/nog niet begonnen.*te laat, 4 dagen/s);
    expect(await row(done).textContent()).toContain('gedaan');
    const order = await desk.page.locator('.overview-plan tbody .overview-what > div > span').allTextContents();
    expect(order.filter((words) => AGREED.some(({ what }) => what === words))).toEqual([
      late,
      doing,
      AGREED[2].what,
      done,
    ]);
  });

  test('[OVER-78] a name tells at one press what the organisation behind it does', async () => {
    await row(AGREED[0].what).getByRole('button', { name: 'Samira', exact: true }).click();
    const dialog = desk.page.getByRole('dialog', { name: 'Jeugdhulp Zuid' });
    await dialog.getByText('Helpt gezinnen thuis').waitFor();
    await desk.checkAxe('the organisation behind a name on the page of a case');
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(
      await row(AGREED[0].what)
        .getByRole('button', { name: 'Samira' })
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });

  test('[OVER-3] behind a press: why, what became of it, who said so, and the words of the family', async () => {
    const [{ what }] = AGREED;
    await row(what).getByText(desk.words('overview.plan.course'), { exact: true }).click();
    const course = row(what).locator('details[open]');
    for (const words of ['dan is het veilig', 'oma is er klaar voor', 'ze slapen daar goed']) {
      await course.getByText(words).waitFor();
    }
    expect(await course.getByRole('listitem').count()).toBeGreaterThan(2);
  });

  test('[OVER-4] a bad ending asks why; what was written outlives its window, and is kept with the agreement', async () => {
    const [, { what }] = AGREED;
    await change(what).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: desk.words('agreementState.notKept') }).click();
    await dialog.getByRole('button', { name: desk.words('common.save') }).click();
    await dialog.getByText(desk.words('overview.state.whyMissing')).waitFor();
    await dialog.getByLabel(desk.words('overview.state.whyNeeded')).fill('school wil niet');
    expect(await lookAround(desk, 'changing a state')).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await change(what).click();
    await expect
      .poll(() => dialog.getByLabel(desk.words('overview.state.whyNeeded')).inputValue(), SOON)
      .toBe('school wil niet');
    await dialog.getByRole('button', { name: desk.words('common.save') }).click();
    await dialog.waitFor({ state: 'detached' });
    await row(what)
      .locator('.pill', { hasText: desk.words('agreementState.notKept') })
      .waitFor();
    await expect.poll(() => desk.page.locator('[role=status]', { hasText: 'niet gelukt' }).count(), SOON).toBe(1);
    await row(what).getByText(desk.words('overview.plan.course'), { exact: true }).click();
    await row(what).getByText('school wil niet').waitFor();
  });

  test('[OVER-5] the bottom line says who watches it and whether it holds', async () => {
    const line = desk.page.locator('.overview-lines li', { hasText: LINE });
    await line.getByText(desk.words('overview.lines.watcher', { name: 'Teun' })).waitFor();
    await line.getByText(desk.words('overview.lines.kept'), { exact: true }).waitFor();
  });

  test('[OVER-10] how the numbers went stands there by group, without those of one or two people', async () => {
    await desk.page.locator('.overview-case-side .trend-picture').waitFor();
    await desk.page.getByText(desk.words('choice.trend.inWords')).click();
    const table = desk.page.locator('.overview-case-side .trend table');
    await table.getByText(desk.words('group.partners')).waitFor();
    expect(await table.getByText(desk.words('group.family')).count()).toBe(0);
    // every text has its words: none stands there by its key
    expect((await desk.lines()).filter((line) => /^[a-z]+[.][a-zA-Z.]+$/.test(line))).toEqual([]);
  });

  test('[OVER-6] what falls due, and what was not kept, stands on one line of time, and in a list for those who listen', async () => {
    const marks = desk.page.locator('.overview-dates-mark');
    expect(await marks.count()).toBe(3);
    await desk.page.getByText(desk.words('overview.dates.inWords')).click();
    const list = desk.page.locator('.overview-dates ol');
    expect(await list.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(new RegExp(`${AGREED[1].what}.*niet gelukt`)),
      expect.stringContaining(AGREED[0].what),
      expect.stringContaining(AGREED[2].what),
    ]);
  });

  test('[OVER-69] what was not kept runs again with another date, for which a reason is asked', async () => {
    const [, { what }] = AGREED;
    await change(what).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: desk.words('agreementState.open') }).click();
    await dialog.getByText(desk.words('work.agree.byPast')).waitFor();
    await typeDay(dialog.getByRole('group', { name: desk.words('overview.state.by') }), dayIn(30));
    await dialog.getByRole('button', { name: desk.words('common.save') }).click();
    await dialog.getByText(desk.words('overview.state.whyMissing')).waitFor();
    await dialog.getByLabel(desk.words('overview.state.whyNeeded')).fill('school doet weer mee');
    expect(await lookAround(desk, 'set running again from the case')).toEqual([]);
    await dialog.getByRole('button', { name: desk.words('common.save') }).click();
    await dialog.waitFor({ state: 'detached' });
    await row(what)
      .locator('.pill', { hasText: desk.words('agreementState.open') })
      .waitFor();
    expect(await row(what).getByText('te laat').count()).toBe(0);
    await row(what).getByText('school doet weer mee').waitFor();
  });

  test('[OVER-7] the one plan of the case is fetched in every form, all five at one go', async () => {
    const paths: string[] = [];
    for (const format of ['pdf', 'docx', 'csv', 'ics', 'json'] as const) {
      const link = desk.page.getByRole('link', { name: desk.words(`overview.exports.${format}`), exact: true });
      paths.push((await link.getAttribute('href')) ?? '');
      expect(paths.at(-1)).toBe(`/api/cases/${table.caseId}/plan.${format}`);
    }
    const answers = await Promise.all(paths.map((path) => desk.context.request.get(`${server.url}${path}`)));
    expect(answers.map((answer) => answer.status())).toEqual(paths.map(() => 200));
    const [file] = await Promise.all([
      desk.page.waitForEvent('download'),
      desk.page.getByRole('link', { name: desk.words('overview.exports.csv'), exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^plan-.*\.csv$/);
  });

  test('[OVER-8] wide and narrow, light and dark, by keyboard: nothing is lost', async () => {
    expect(await lookAround(desk, 'the page of a case')).toEqual([]);
    await reach(desk, change(AGREED[2].what));
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('dialog').waitFor();
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await unseenStops(desk, 20)).toEqual([]);
    await desk.page.setViewportSize({ width: 320, height: 900 });
    expect(await desk.isTooWide()).toBe(false);
    await desk.page.setViewportSize({ width: 390, height: 844 });
    await desk.page.emulateMedia({ colorScheme: 'dark' });
    await desk.page.setViewportSize({ width: 1440, height: 900 });
  });

  test('[OVER-9] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
