import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { lookAtPhone, onPhone, sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { lookAround } from './choices/table.ts';

const DAY = 86_400_000;
const PEOPLE = [
  { role: 'caseManager', name: 'Teun' },
  { role: 'partner', name: 'Samira' },
  { role: 'partner', name: 'Floor' },
  { role: 'expert', name: 'Floris' },
  { role: 'client', name: 'Marleen' },
] as const;
const SEATS = ['chair', 'Samira', 'Marleen'] as const;

let server: TestServer;
let browser: TestBrowser;
let at: Readonly<Record<(typeof SEATS)[number], Visitor>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const first = await conferenceOn(-90);
  await score(first, [
    { Teun: 7, Samira: 8, Floor: 6, Floris: 4, Marleen: 9 },
    { Teun: 5, Samira: 5, Floor: 6, Floris: 4 },
  ]);
  const next = await conferenceOn(0, first);
  await score(next, [{ Teun: 4, Samira: 5, Floor: 3, Marleen: 6 }]);
  const seated = SEATS.map(async (name) => {
    const visitor = await browser.visit(name === 'Marleen' ? onPhone(name) : { name });
    await sitDown(visitor, server, next);
    return [name, visitor] as const;
  });
  at = Object.fromEntries(await Promise.all(seated)) as typeof at;
});
watch(() => browser);
afterAll(() => server.stop());

/** An open conference so many days from now, of the same case when one is given. */
function conferenceOn(day: number, of?: TestConference): Promise<TestConference> {
  const startsAt = new Date(Date.now() + day * DAY).toISOString();
  return makeConference(server, { people: PEOPLE, open: true, startsAt, ...(of && { caseId: of.caseId }) });
}

/** A scaling question of one or more rounds, each shown; by the commands that the screens send. */
async function score(table: TestConference, rounds: readonly Readonly<Record<string, number>>[]): Promise<void> {
  const { conferenceId, sessionIds } = table;
  async function run(who: string, type: CommandType, fields: object) {
    const actorId = table.person(who).participantId;
    const asked = { conferenceId, actorId, type, fields: { sessionId: sessionIds[0], ...fields } };
    const answer = await server.conferences.run(asked);
    if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
    return answer.data ?? {};
  }
  await run('chair', 'stage.set', { stage: 'scale' });
  const { ballotId = '' } = await run('chair', 'ballot.open', { question: 'immediateSafety' });
  for (const [index, round] of rounds.entries()) {
    if (index > 0) await run('chair', 'ballot.again', { ballotId });
    for (const [who, number] of Object.entries(round))
      await run(who, 'ballot.score', { ballotId, score: number, grounds: `omdat ${who}` });
    await run('chair', 'ballot.reveal', { ballotId });
  }
}

/** The window in which the chair chooses, and what is ticked there. */
function choosing() {
  const dialog = at.chair.page.getByRole('dialog');
  return {
    dialog,
    question: dialog.getByRole('checkbox').first(),
    word: dialog.getByRole('checkbox', { name: /^Familie: 1 cijfer\. Alleen meenemen/ }),
    open: () => button(at.chair, at.chair.words('choice.trend.choose')).click(),
    show: () => dialog.getByRole('button', { name: at.chair.words('choice.trend.show') }).click(),
  };
}

/** Where something begins and ends on the screen, from the top. */
async function span({ page }: Visitor, selector: string): Promise<{ top: number; bottom: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not on the screen`);
  return { top: box.y, bottom: box.y + box.height };
}

describe('the family in the trend', () => {
  test('[TREND-31] one number of the family stays home until the chair ticks that she agreed', async () => {
    const { chair, Samira, Marleen } = at;
    const { dialog, question, word, open, show } = choosing();
    await open();
    expect(await word.isDisabled()).toBe(true);
    await question.check();
    expect([await word.isDisabled(), await word.isChecked()]).toEqual([false, false]);
    const tooWide = await lookAround(chair, 'choosing a trend');
    await show();
    await dialog.waitFor({ state: 'hidden' });
    await Samira.page.locator('.trend-picture').waitFor();
    await Samira.page.getByText(Samira.words('choice.trend.inWords')).click();
    const before = Samira.page.locator('.trend-panel tbody').first();
    expect(await before.getByText(Samira.words('group.partners')).count()).toBe(1);
    expect(await before.getByText(Samira.words('group.family')).count()).toBe(0);
    await Marleen.page.getByRole('heading', { name: Marleen.words('picking.earlier') }).waitFor();
    expect(await Marleen.page.getByText(hers(Marleen)).count()).toBe(0);
    expect(tooWide).toEqual([]);
  });

  test('[TREND-32] with her word it comes, and reads as one number, of the round in which she gave it', async () => {
    const { chair, Samira, Marleen } = at;
    const { dialog, question, word, open, show } = choosing();
    await open();
    expect([await question.isChecked(), await word.isChecked()]).toEqual([true, false]);
    await word.check();
    await dialog.getByText(chair.words('choice.trend.ring')).waitFor();
    await show();
    const row = Samira.page.locator('.trend-panel tr', {
      hasText: Samira.words('choice.trend.numbersOne', { low: 9 }),
    });
    await row.getByText(Samira.words('choice.scores.earlier')).waitFor();
    expect(await Samira.page.locator('.trend-picture .trend-ring').count()).toBe(1);
    await Samira.page.getByText(Samira.words('choice.trend.ring')).waitFor();
    await Marleen.page.getByText(hers(Marleen)).waitFor();
    await Marleen.page.getByText(Marleen.words('picking.earlierMixed')).waitFor();
    const tooWide = [...(await lookAround(Samira, 'the trend')), ...(await lookAtPhone(Marleen, 'her earlier number'))];
    await open();
    expect(await word.isChecked()).toBe(true);
    await chair.page.keyboard.press('Escape');
    expect(tooWide).toEqual([]);
  });

  test('[TREND-33] the trend, its table opened, never stands between the numbers and what they rest on', async () => {
    const { Samira } = at;
    await Samira.page.locator('.trend-panel td').first().waitFor();
    const outcome = await span(Samira, '.scale-outcome');
    const gap = async () => (await span(Samira, '.scale-talk')).top - (await span(Samira, '.scale-outcome')).bottom;
    expect(await gap()).toBeLessThan(24);
    expect((await span(Samira, '.trend-panel')).top).toBe(outcome.top);
    await Samira.page.setViewportSize({ width: 390, height: 900 });
    await expect.poll(gap).toBeLessThan(24);
    expect((await span(Samira, '.trend-panel')).top).toBeGreaterThan((await span(Samira, '.scale-talk')).bottom);
    await Samira.page.setViewportSize({ width: 1440, height: 900 });
  });

  test('[A11Y-30] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(7);
  });
});

function hers(one: Visitor): string {
  return one.words('picking.earlierOne', { group: one.words('family.spread.group.family'), low: 9 });
}
