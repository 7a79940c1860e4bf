import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { pressKey, reach, unseenStops } from '../support/e2e-keyboard.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';
import {
  beginInvitation,
  field,
  invite,
  part,
  partNames,
  partRow,
  partsOf,
  planFor,
  setUp,
  submitPlan,
} from './planning/desk.ts';

let server: ServerProcess;
let browser: TestBrowser;
let chair: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess({ env: { PRACTICE: 'off' } }), openBrowser()]);
  chair = await browser.visit({ name: 'chair' });
  await setUp(chair, server, 'Noor Brandsma');
});
watch(() => browser);
afterAll(() => server.stop());

/** Axe finds nothing, and nothing sticks out. */
async function isGood(screen: string): Promise<void> {
  await chair.checkAxe(screen);
  expect(await chair.isTooWide(), screen).toBe(false);
}

const nl = (...asked: Parameters<Visitor['words']>) => chair.words(...asked);
const templates = ['together', 'professionalsFirst', 'prosecutor', 'separateClients'] as const;
const template = (name: (typeof templates)[number]) =>
  chair.page.getByRole('radio', { name: nl(`entry.plan.template.${name}`), exact: true });
const focused = () => chair.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const partOf = (name: string) => chair.page.getByRole('dialog').getByRole('checkbox', { name: new RegExp(name) });

describe('planning an OM split from its template', () => {
  test('[E2E-70] each template says when it is meant and fills the parts; what was changed in one is kept', async () => {
    await planFor(chair, server, '2026-101');
    expect(await partNames(chair)).toEqual([nl('entry.part.suggested.together')]);
    for (const name of templates) await chair.page.getByText(nl(`entry.plan.template.${name}.when`)).waitFor();
    await reach(chair, template('together'));
    await chair.page.keyboard.press('ArrowDown');
    await chair.page.keyboard.press('ArrowDown');
    await expect.poll(() => partNames(chair), SOON).toEqual(['OM-deel', 'Cliëntdeel']);
    await field(chair, part(chair, 1), 'entry.part.name').fill('Met de officier');
    await template('separateClients').check();
    await expect.poll(() => partNames(chair), SOON).toEqual(['Kamer Linde', 'Kamer Wilg']);
    await isGood('separate clients');
    await template('prosecutor').check();
    await expect.poll(() => partNames(chair), SOON).toEqual(['Met de officier', 'Cliëntdeel']);
  });

  test('[E2E-83] a day is written in the order of the language of the page, and the way on is in sight at any height', async () => {
    const { page } = chair;
    const day = page.getByRole('group', { name: nl('entry.plan.date'), exact: true });
    const parts = await day.getByRole('spinbutton').evaluateAll((all) => all.map((one) => one.dataset.type));
    expect(parts).toEqual(['day', 'month', 'year']);
    for (const [width, height] of [
      [320, 640],
      [390, 844],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      const way = await page.getByRole('button', { name: nl('entry.plan.submit') }).boundingBox();
      expect(way === null ? Number.POSITIVE_INFINITY : way.y + way.height, `${width}`).toBeLessThanOrEqual(height);
    }
  });

  test('[E2E-71] no part is for a prosecutor and clients, and each says whom it leaves out', async () => {
    const first = part(chair, 1);
    await first.getByText(nl('entry.part.without.prosecutor')).waitFor();
    const audience = field(chair, first, 'entry.part.audience');
    expect(await audience.locator('option').allTextContents()).toEqual(
      (['client', 'prosecutor', 'joint'] as const).map((look) => nl(`session.audience.${look}`)),
    );
    await audience.selectOption({ label: nl('session.audience.client') });
    await first.getByText(nl('entry.part.without.client')).waitFor();
    await audience.selectOption({ label: nl('session.audience.prosecutor') });
    expect((await partNames(chair))[0]).toBe('Met de officier');
  });

  test('[E2E-72] wrong minutes and a wrong link are pointed out where they are, and stay as they were typed', async () => {
    const [minutes, video] = (['entry.part.minutes', 'entry.part.video'] as const).map((key) =>
      field(chair, part(chair, 1), key),
    ) as [ReturnType<typeof field>, ReturnType<typeof field>];
    await minutes.fill('3');
    await video.fill('meet.example.org/om');
    await pressKey(chair, nl('entry.plan.submit'));
    const wrong = nl('entry.part.minutesWrong', { from: 7, to: 600 });
    await part(chair, 1).getByText(wrong).waitFor();
    await part(chair, 1).getByText(nl('entry.part.videoWrong')).waitFor();
    await expect.poll(() => minutes.evaluate((one) => one === document.activeElement), SOON).toBe(true);
    await part(chair, 2).getByText(nl('entry.part.startsUnknown')).waitFor();
    await chair.page.getByText(nl('entry.plan.totalUnknown')).waitFor();
    expect(await video.inputValue()).toBe('meet.example.org/om');
    await isGood('wrong input');
    await minutes.fill('40');
    await video.fill('https://meet.example.org/om');
    await expect.poll(() => part(chair, 1).getByText(wrong).count(), SOON).toBe(0);
  });

  test('[E2E-73] parts change places by keyboard, the focus goes along, and starts and total follow', async () => {
    const { page } = chair;
    await page.getByLabel(nl('entry.plan.time'), { exact: true }).fill('10:00');
    await field(chair, part(chair, 2), 'entry.part.minutes').fill('60');
    await page.getByText(nl('entry.plan.total', { minutes: '100 minuten', from: '10:00', to: '11:40' })).waitFor();
    await part(chair, 2)
      .getByText(nl('entry.part.starts', { time: '10:40' }))
      .waitFor();
    await pressKey(chair, nl('entry.part.down.of', { name: 'Met de officier' }));
    await expect.poll(() => partNames(chair), SOON).toEqual(['Cliëntdeel', 'Met de officier']);
    await part(chair, 2)
      .getByText(nl('entry.part.starts', { time: '11:00' }))
      .waitFor();
    expect(await focused()).toBe(nl('entry.part.up.of', { name: 'Met de officier' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => partNames(chair), SOON).toEqual(['Met de officier', 'Cliëntdeel']);
    expect(await focused()).toBe(nl('entry.part.down.of', { name: 'Met de officier' }));
    await pressKey(chair, nl('entry.part.add'));
    const third = field(chair, part(chair, 3), 'entry.part.name');
    await expect.poll(() => third.evaluate((one) => one === document.activeElement), SOON).toBe(true);
    expect(await third.inputValue()).toBe(nl('entry.part.suggested.professionals'));
    await pressKey(chair, nl('entry.part.drop.of', { name: nl('entry.part.suggested.professionals') }));
    await expect.poll(focused, SOON).toBe(nl('entry.part.drop.of', { name: 'Cliëntdeel' }));
    expect(await unseenStops(chair, 40)).toEqual([]);
  });

  test('[E2E-74] the page of the conference shows each part: for whom, when, how long and its own video call', async () => {
    await submitPlan(chair);
    const om = partRow(chair, 'Met de officier');
    await om.getByText(nl('session.audience.prosecutor')).waitFor();
    await om.getByText(nl('entry.conference.between', { from: '10:00', to: '10:40' })).waitFor();
    const link = om.getByRole('link');
    expect(await link.getAttribute('href')).toBe('https://meet.example.org/om');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    await partRow(chair, 'Cliëntdeel').getByText(nl('entry.conference.noVideo')).waitFor();
    await isGood('the conference, nobody invited');
  });

  test('[E2E-75] people are offered the parts that fit them; why another does not is said; a confidant has no choice', async () => {
    await invite(chair, await beginInvitation(chair, 'Samira Belhadi', 'partner'));
    const prosecutor = await beginInvitation(chair, 'Mr. De Vries', 'prosecutor');
    await prosecutor.getByText(nl('entry.seat.why.prosecutorBesideClients')).waitFor();
    expect(await partOf('Cliëntdeel').isDisabled()).toBe(true);
    await isGood('inviting a prosecutor');
    await invite(chair, prosecutor);
    const client = await beginInvitation(chair, 'Marleen', 'client');
    await client.getByText(nl('entry.seat.why.clientBesideProsecutor')).waitFor();
    await partOf('Cliëntdeel').uncheck();
    await client.getByRole('button', { name: nl('entry.invite.submit') }).click();
    await client.getByText(nl('entry.invite.sessionsMissing')).waitFor();
    await partOf('Cliëntdeel').check();
    await invite(chair, client);
    const confidant = await beginInvitation(chair, 'Tante Jo', 'confidant');
    await confidant.getByText(nl('entry.invite.confidantFollows')).waitFor();
    await field(chair, confidant, 'entry.invite.confidantOf').selectOption({ label: 'Marleen' });
    const sits = nl('entry.invite.confidantSits', { client: 'Marleen', parts: 'Cliëntdeel' });
    await confidant.getByText(sits).waitFor();
    expect(await confidant.getByRole('checkbox').count()).toBe(0);
    await invite(chair, confidant);
    expect(await partsOf(chair, 'Samira Belhadi')).toEqual(['Met de officier', 'Cliëntdeel']);
    expect(await partsOf(chair, 'Mr. De Vries')).toEqual(['Met de officier']);
    expect(await partsOf(chair, 'Marleen')).toEqual(['Cliëntdeel']);
    expect(await partsOf(chair, 'Tante Jo')).toEqual(['Cliëntdeel']);
    await isGood('the conference with an OM part');
  });

  test('[E2E-76] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(4);
  });
});
