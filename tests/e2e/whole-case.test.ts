import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { planExportAnswer } from '@samenspraak/shared/protocol/exports.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { card, cardId, untilLane } from '../support/e2e-cards.ts';
import { daysBetween, typeDay } from '../support/e2e-day.ts';
import { download, todayInWords } from '../support/e2e-download.ts';
import { onPhone, sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { readPdf } from '../support/exports/read-pdf.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { AGREED, atDesk, heldConference, run } from './follow-up/house.ts';

const APART_MS = 40 * 86_400_000;
const [, SCHOOL, COACH] = AGREED;
const OLD = 'ruzie na tienen';
const FRESH = 'Ze slaapt slecht';
const SISTER = 'Haar zus krijgt een sleutel';
const CLOSED = 'school was dicht';
/** What was said of the coach at the first conference. */
const [FOUND, CALLED] = ['er is iemand gevonden', 'hij belde een keer'];
const NOTES = 'De budgetcoach belt liever na vieren.';
const SEATS = ['Teun', 'Samira', 'Marleen'] as const;

let server: TestServer;
let browser: TestBrowser;
let held: TestConference;
let next: TestConference;
let desk: Visitor;
let chair: Visitor;
let at: Readonly<Record<(typeof SEATS)[number], Visitor>>;

/** The house's clock stands forty days back while the first conference is held; then it is now. */
let behind = APART_MS;

beforeAll(async () => {
  const clock = { now: () => Date.now() - behind };
  [server, browser] = await Promise.all([startServer({ clock }), openBrowser()]);
  const { table, agreed } = await heldConference(server);
  held = table;
  const coach = { agreementId: agreed[2] };
  await run(server, held, { type: 'agreement.update', fields: { ...coach, state: 'doing', why: FOUND } });
  const answer = { ...coach, answer: 'partly', words: CALLED };
  await run(server, held, { who: 'Marleen', type: 'agreement.answer', fields: answer });
  await run(server, held, { type: 'conference.close', fields: {} });
  behind = 0;
  next = await makeConference(server, { caseId: held.caseId });
  desk = await atDesk(browser, server, { name: 'desk', cookie: next.userCookie });
});
watch(() => browser);
afterAll(() => server.stop());

const item = ({ page }: Visitor, what: string) => page.locator('.plan-item', { hasText: what });
const lead = (type: CommandType, fields: object) =>
  run(server, next, { type, fields: { sessionId: next.sessionIds[0], ...fields } });

async function knock(link: string, name: (typeof SEATS)[number]): Promise<Visitor> {
  const visitor = await browser.visit(name === 'Marleen' ? onPhone(name) : { name });
  await visitor.page.goto(link);
  await button(
    visitor,
    visitor.words(name === 'Marleen' ? 'entry.join.family.knock' : 'entry.join.professional.knock'),
  ).click();
  await visitor.page.waitForURL(/\/(samen|overleg)\//);
  return visitor;
}

describe('a second conference, forty days after the first', () => {
  test('[WHOLE-20] whoever was there is asked again at one press, and comes by their own new link', async () => {
    await desk.page.goto(`${server.url}/casussen/${next.caseId}/overleg/${next.conferenceId}`);
    const proposed = desk.page.locator('.planning-proposed');
    for (const name of ['Floor', 'Floris', 'Jo']) {
      await proposed.getByRole('checkbox', { name: new RegExp(`^${name} `) }).click();
    }
    await desk.page.getByRole('button', { name: `Nodig ${SEATS.length} personen uit` }).click();
    const seated = SEATS.map(async (name) => {
      const field = desk.page.getByLabel(desk.words('entry.link.label', { name }), { exact: true });
      return [name, await knock(await field.inputValue(), name)] as const;
    });
    at = Object.fromEntries(await Promise.all(seated)) as typeof at;
    chair = await browser.visit({ name: 'chair' });
    await sitDown(chair, server, next);
    for (const name of SEATS) await button(chair, chair.words('frame.waiting.admitOne', { name })).click();
    await button(chair, chair.words('frame.open.press')).click();
  });

  test('[WHOLE-21] it begins with what was agreed, as it stands, and with the picture; what is new since then says so', async () => {
    const { Samira } = at;
    const left = chair.page.locator('.follow-up-list li', { hasText: COACH.what });
    for (const words of [FOUND, CALLED]) await left.getByText(words).waitFor();
    await chair.page.getByRole('button', { name: /^Zet 4 afspraken/ }).click();
    await item(Samira, SCHOOL.what).getByText('te laat, 4 dagen').waitFor();
    await item(Samira, SCHOOL.what).getByText(Samira.words('agreementState.open'), { exact: true }).waitFor();
    // why it stands so, and what the client said of it, came along
    await item(Samira, COACH.what).locator('.plan-course', { hasText: FOUND }).waitFor();
    expect(await item(Samira, COACH.what).locator('.plan-kept').textContent()).toMatch(
      new RegExp(`${Samira.words('keeping.answer.partly')}.*Marleen.*${CALLED}`),
    );
    await chair.page.getByRole('button', { name: /^Leg 2 kaarten/ }).click();
    await button(Samira, Samira.words('stage.before')).click();
    const field = Samira.page.getByLabel(Samira.words('work.add.concern'), { exact: true });
    await field.fill(FRESH);
    await field.press('Enter');
    await card(Samira, await cardId(Samira, FRESH))
      .locator('.card-new')
      .waitFor();
    expect(
      await card(Samira, await cardId(Samira, OLD))
        .locator('.card-new')
        .count(),
    ).toBe(0);
  });

  test('[WHOLE-22] what was not kept says why, and the client says on her phone how it was for her', async () => {
    const { Samira, Marleen } = at;
    await button(Samira, Samira.words('frame.view.plan')).click();
    await item(Samira, SCHOOL.what)
      .getByRole('button', { name: Samira.words('work.plan.update') })
      .click();
    const dialog = Samira.page.getByRole('dialog');
    await dialog.getByText(Samira.words('agreementState.notKept'), { exact: true }).click();
    await dialog.getByLabel(Samira.words('keeping.why')).fill(CLOSED);
    await dialog.getByRole('button', { name: Samira.words('common.save') }).click();
    await item(Samira, SCHOOL.what).locator('.plan-course', { hasText: CLOSED }).waitFor();
    await Marleen.page.getByRole('heading', { name: SCHOOL.what, exact: true }).waitFor();
    await Marleen.page.getByLabel(Marleen.words('kept.partly'), { exact: true }).check();
    await button(Marleen, Marleen.words('kept.send')).click();
    await item(Samira, SCHOOL.what)
      .locator('.plan-kept', { hasText: Samira.words('keeping.answer.partly') })
      .waitFor();
  });

  test('[WHOLE-23] something new is agreed on what is new', async () => {
    const { Samira, Marleen } = at;
    await lead('stage.set', { stage: 'decision' });
    for (const lane of ['brainstorm', 'weigh', 'prioritise', 'commit']) await lead('funnel.open', { lane });
    await untilLane([Samira], 'commit');
    await button(Samira, Samira.words('work.funnel.new')).click();
    const sheet = Samira.page.getByRole('region', { name: Samira.words('lane.commit'), exact: true });
    const group = (name: 'who' | 'by' | 'answers') =>
      sheet.getByRole('group', { name: Samira.words(`work.agree.${name}`), exact: true });
    await sheet.getByLabel(Samira.words('work.agree.what')).fill(SISTER);
    await group('who').getByRole('button', { name: /^Teun/ }).click();
    await typeDay(group('by'), '2027-01-15');
    await sheet.getByLabel(Samira.words('work.agree.why'), { exact: true }).fill('dan is zij ’s nachts niet alleen');
    await group('answers')
      .getByRole('button', { name: new RegExp(FRESH) })
      .click();
    await sheet.getByText(Samira.words('work.agree.complete')).waitFor();
    await button(chair, chair.words('work.agree.adopt')).click();
    await Marleen.page.getByText(SISTER).waitFor();
  });

  test('[WHOLE-24] coordination changes hands when whoever was asked says yes', async () => {
    const { Teun, Samira } = at;
    await button(Teun, Teun.words('coordination.press')).click();
    const dialog = Teun.page.getByRole('dialog');
    await dialog.locator('label', { hasText: 'Samira' }).click();
    await dialog.getByLabel(Teun.words('coordination.notes')).fill(NOTES);
    await button(Teun, Teun.words('coordination.send')).click();
    await Samira.page.getByText(NOTES).waitFor();
    expect(await chair.page.locator('.coordination > p').textContent()).toContain('Teun');
    await button(Samira, Samira.words('coordination.take')).click();
    await expect.poll(() => chair.page.locator('.coordination > p').textContent(), SOON).toContain('Samira');
    expect(at.Marleen.hasReceived(NOTES)).toBe(false);
  });

  test('[WHOLE-25] the page of the case shows one plan of both conferences, each agreement once, and gives it along', async () => {
    await desk.page.goto(`${server.url}/casussen/${next.caseId}`);
    const row = (what: string) => desk.page.locator('.overview-plan tbody tr', { hasText: what });
    await row(SISTER).waitFor();
    for (const { what } of AGREED) expect(await row(what).count(), what).toBe(1);
    expect(await row(SCHOOL.what).textContent()).toMatch(/niet gelukt.*Marleen: deels/s);
    await row(SCHOOL.what).getByText(desk.words('overview.plan.course'), { exact: true }).click();
    await row(SCHOOL.what).getByText(CLOSED).waitFor();
    expect(await desk.page.locator('.overview-coordinator').textContent()).toMatch(/^Samira.*sinds/);
    const moments = desk.page.getByRole('list', { name: desk.words('entry.case.timeline') }).getByRole('listitem');
    expect(await moments.nth(1).textContent()).toContain(
      `${daysBetween(Date.now() - APART_MS, Date.now())} dagen later`,
    );
    const { bytes } = await download(desk, desk.words('overview.exports.asPdf'));
    const { elements, artifacts, isTagged } = await readPdf(bytes);
    const told = elements.map(({ text }) => text).join('\n');
    for (const words of [...AGREED.map(({ what }) => what), SISTER, CLOSED, 'deels gelukt', 'in een eerder overleg']) {
      expect(told).toContain(words);
    }
    expect(told).toContain('Samira');
    expect(isTagged).toBe(true);
    expect(artifacts).toContain(`op ${todayInWords()}`);
    const file = await download(desk, desk.words('overview.exports.json'));
    const plan = planExportAnswer.parse(JSON.parse(file.bytes.toString('utf8')));
    expect(plan.sessions).toHaveLength(2);
    expect(plan.agreements.map(({ what }) => what).sort()).toEqual([...AGREED.map(({ what }) => what), SISTER].sort());
    expect(plan.agreements.filter(({ earlier }) => !earlier).map(({ what }) => what)).toEqual([SISTER]);
  });
});
