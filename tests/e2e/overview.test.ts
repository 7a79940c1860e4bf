import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { reach, unseenStops } from '../support/e2e-keyboard.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, makeUser, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { lookAround } from './choices/table.ts';
import { AGREED, atDesk, heldConference, inDays, LINE, PEOPLE, run } from './follow-up/house.ts';
import { person } from './planning/desk.ts';

let server: TestServer;
let browser: TestBrowser;
let desk: Visitor;
let table: TestConference;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const cookie = await makeUser(server);
  desk = await atDesk(browser, server, { name: 'desk', cookie });
  await desk.page.goto(server.url);
});
watch(() => browser);
afterAll(() => server.stop());

const rows = () => desk.page.locator('.overview-running > li');

describe('my conferences', () => {
  test('[OVER-20] before anything was agreed, every part says what comes there', async () => {
    for (const key of ['entry.mine.empty', 'overview.running.empty', 'overview.lines.empty'] as const) {
      await desk.page.getByText(desk.words(key)).waitFor();
    }
    expect(await lookAround(desk, 'an empty overview')).toEqual([]);
  });

  test('[OVER-21] what still runs stands there, late first, with the bottom lines and hand-overs that wait', async () => {
    ({ table } = await heldConference(server));
    const to = table.person('Samira').participantId;
    await run(server, table, { type: 'coordinator.handOver', fields: { to, notes: 'bel oma' } });
    await desk.page.reload();
    await expect.poll(() => rows().count(), SOON).toBe(AGREED.length);
    expect(await rows().locator('strong').allTextContents()).toEqual([1, 3, 0, 2].map((index) => AGREED[index]?.what));
    expect(await rows().first().textContent()).toMatch(/Samira.*te laat, 4 dagen/s);
    await desk.page.locator('.overview-lines li', { hasText: LINE }).waitFor();
    await desk.page
      .locator('.overview-row', { hasText: /Samira is op .* overnemen|Samira is op .* over te nemen/ })
      .waitFor();
    expect(await desk.page.getByText('bel oma').count()).toBe(0);
    expect(await lookAround(desk, 'the overview')).toEqual([]);
    expect(await unseenStops(desk, 15)).toEqual([]);
  });
});

const offered = () => desk.page.locator('.planning-proposed');
const box = (name: string) => offered().getByRole('checkbox', { name: new RegExp(`^${name} `) });

describe('a next conference', () => {
  test('[OVER-30] proposes whoever was there last time, in the parts where they fit', async () => {
    const sessions = [
      { name: 'Vooroverleg', clients: false, prosecutor: false },
      { name: 'Samen', clients: true, prosecutor: false },
    ];
    const next = await makeConference(server, { caseId: table.caseId, startsAt: inDays(9), sessions });
    await desk.page.goto(`${server.url}/casussen/${table.caseId}/overleg/${next.conferenceId}`);
    await offered().waitFor();
    for (const { name } of PEOPLE) expect(await box(name).isChecked(), name).toBe(true);
    const words = await offered().getByRole('listitem').allTextContents();
    expect(words.find((line) => line.startsWith('Marleen'))).toMatch(/in Samen$/);
    expect(words.find((line) => line.startsWith('Teun'))).toMatch(/in Vooroverleg, Samen$/);
    expect(await lookAround(desk, 'who was there last time')).toEqual([]);
  });

  test('[OVER-31] a confidant comes with the client alone', async () => {
    await reach(desk, box('Marleen'));
    await desk.page.keyboard.press('Space');
    await expect.poll(() => box('Jo').isDisabled(), SOON).toBe(true);
    expect(await box('Jo').isChecked()).toBe(false);
    await desk.page.keyboard.press('Space');
    await expect.poll(() => box('Jo').isChecked(), SOON).toBe(true);
  });

  test('[OVER-32] one press invites who is ticked; each link is shown once, and who was left out stays proposed', async () => {
    await box('Teun').click();
    await desk.page.getByRole('button', { name: /Nodig 5 personen uit/ }).click();
    const links = desk.page.locator('.planning-links li');
    await expect.poll(() => links.count(), SOON).toBe(5);
    for (const { name } of PEOPLE.slice(1)) await person(desk, name).waitFor();
    const urls = await links.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(new Set(urls).size).toBe(5);
    expect(await offered().getByRole('listitem').count()).toBe(1);
    expect(await person(desk, 'Jo').textContent()).toContain('Marleen');
    expect(await lookAround(desk, 'several links')).toEqual([]);
    await button(desk, desk.words('entry.link.done')).click();
    await links.first().waitFor({ state: 'detached' });
  });

  test('[OVER-33] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
