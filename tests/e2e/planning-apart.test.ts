import { explain } from '@samenspraak/shared/domain/explain.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { pressKey, reach, typeInto } from '../support/e2e-keyboard.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { linesIn } from '../support/e2e-words.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';
import {
  beginInvitation,
  field,
  invite,
  openPlace,
  partNames,
  partRow,
  partsOf,
  person,
  planFor,
  setUp,
  signIn,
  submitPlan,
} from './planning/desk.ts';

let server: ServerProcess;
let browser: TestBrowser;
let chair: Visitor;
let phone: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess({ env: { PRACTICE: 'off' } }), openBrowser()]);
  chair = await browser.visit({ name: 'chair' });
  phone = await browser.visit({ name: 'chair on a phone', language: 'en', phone: true, dark: true });
  await setUp(chair, server, 'Noor Brandsma');
  await signIn(phone, server);
});
watch(() => browser);
afterAll(() => server.stop());

/** Axe finds nothing, and nothing sticks out. */
async function isGood(screen: string, visitor = chair): Promise<void> {
  await visitor.checkAxe(screen);
  expect(await visitor.isTooWide(), screen).toBe(false);
}

const nl = (...asked: Parameters<Visitor['words']>) => chair.words(...asked);
const focused = () => chair.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const partOf = (name: string) => chair.page.getByRole('dialog').getByRole('checkbox', { name: new RegExp(name) });

describe('planning a split for stalking', () => {
  test('[E2E-77] two clients who are never together get a part each, and a third gets one made by keyboard', async () => {
    const { page } = chair;
    await planFor(chair, server, '2026-102');
    expect(await page.getByRole('checkbox', { name: nl('arrival.plan.apart.choice') }).count()).toBe(0);
    await page.getByRole('radio', { name: nl('entry.plan.template.separateClients') }).check();
    expect(await page.getByRole('checkbox', { name: nl('arrival.plan.apart.choice') }).isChecked()).toBe(true);
    await page.getByText(nl('arrival.plan.apart.why')).waitFor();
    await isGood('clients of different parts are kept apart');
    await submitPlan(chair);
    await invite(chair, await beginInvitation(chair, 'Samira Belhadi', 'partner'));
    await invite(chair, await beginInvitation(chair, 'Marleen', 'client'));
    const kevin = await beginInvitation(chair, 'Kevin', 'client');
    expect(await kevin.getByRole('checkbox', { name: 'Marleen', exact: true }).isChecked()).toBe(true);
    await kevin.getByText(nl('arrival.apart.usual')).waitFor();
    await kevin.getByText(nl('entry.seat.why.apart', { names: 'Marleen' })).waitFor();
    await isGood('never together');
    await invite(chair, kevin);
    expect([await partsOf(chair, 'Marleen'), await partsOf(chair, 'Kevin')]).toEqual([['Kamer Linde'], ['Kamer Wilg']]);
    for (const [one, other] of [
      ['Marleen', 'Kevin'],
      ['Kevin', 'Marleen'],
    ] as const) {
      await person(chair, one)
        .getByText(nl('entry.people.apart', { names: other }))
        .waitFor();
    }
    await pressKey(chair, nl('entry.invite.title'));
    const dialog = page.getByRole('dialog');
    await typeInto(chair, field(chair, dialog, 'entry.people.name'), 'Rob');
    await reach(chair, field(chair, dialog, 'entry.people.role'));
    await page.keyboard.type(nl('role.client').slice(0, 3));
    await dialog.getByText(nl('entry.wizard.apart.why')).waitFor();
    const kevinToo = dialog.getByRole('checkbox', { name: 'Kevin', exact: true });
    await reach(chair, kevinToo);
    await page.keyboard.press('Space');
    await dialog.getByText(nl('entry.wizard.apart.why')).waitFor({ state: 'detached' });
    expect(await partOf('Kamer Wilg').isEnabled()).toBe(true);
    expect(await partOf('Kamer Linde').isDisabled()).toBe(true);
    await page.keyboard.press('Space');
    await dialog.getByText(nl('entry.wizard.apart.why')).waitFor();
    expect(await field(chair, dialog, 'entry.part.name').inputValue()).toBe('Cliëntdeel');
    expect(await dialog.getByRole('checkbox', { name: /Samira/ }).isChecked()).toBe(true);
    await isGood('a part of their own');
    await pressKey(chair, nl('entry.invite.submitWithPart'));
    await pressKey(chair, nl('entry.link.done'));
    await expect.poll(() => partsOf(chair, 'Rob'), SOON).toEqual(['Cliëntdeel']);
    expect(await partsOf(chair, 'Samira Belhadi')).toEqual(['Kamer Linde', 'Kamer Wilg', 'Cliëntdeel']);
  });

  test('[E2E-78] a prosecutor who comes late gets an OM part with the professionals, along with the invitation', async () => {
    const dialog = await beginInvitation(chair, 'Mr. De Vries', 'prosecutor');
    await dialog.getByText(nl('entry.wizard.prosecutor.why')).waitFor();
    expect(await field(chair, dialog, 'entry.part.name').inputValue()).toBe('OM-deel');
    const coming = dialog.getByRole('group', { name: nl('entry.newPart.who') }).getByRole('checkbox');
    expect(await coming.count()).toBe(1);
    expect(await coming.first().isChecked()).toBe(true);
    await field(chair, dialog, 'entry.part.video').fill('http://meet.example.org');
    await dialog.getByRole('button', { name: nl('entry.invite.submitWithPart') }).click();
    await dialog.getByText(nl('entry.part.videoWrong')).waitFor();
    await isGood('an OM part for a late prosecutor');
    await field(chair, dialog, 'entry.part.video').fill('https://meet.example.org/om');
    await field(chair, dialog, 'entry.part.minutes').fill('25');
    await invite(chair, dialog, 'entry.invite.submitWithPart');
    await expect.poll(() => partsOf(chair, 'Mr. De Vries'), SOON).toEqual(['OM-deel']);
    expect(await partsOf(chair, 'Samira Belhadi')).toContain('OM-deel');
    await partRow(chair, 'OM-deel')
      .getByText(/25 minuten/)
      .waitFor();
  });

  test('[E2E-79] what another screen decided in the meantime stands: the refusal is told in words where the hand is', async () => {
    const first = await openPlace(chair, 'Rob');
    await first.getByRole('checkbox', { name: 'Kevin', exact: true }).uncheck();
    await pressKey(chair, nl('common.save'));
    await expect.poll(() => person(chair, 'Rob').textContent(), SOON).not.toContain('Kevin');
    await expect.poll(focused, SOON).toBe(nl('entry.people.changeOf', { name: 'Rob' }));
    const rob = await openPlace(chair, 'Rob');
    await partOf('Kamer Wilg').check();
    await phone.page.goto(chair.page.url());
    const away = await openPlace(phone, 'Rob');
    await away.getByRole('checkbox', { name: 'Kevin', exact: true }).check();
    await isGood('a place, on a phone', phone);
    await button(phone, phone.words('common.save')).click();
    await expect.poll(() => person(phone, 'Rob').textContent(), SOON).toContain('Kevin');
    chair.expectTrouble(/422/);
    await rob.getByRole('button', { name: nl('common.save') }).click();
    await rob.getByText(explain({ code: 'session.apart' }, 'nl')).waitFor();
    await rob.getByText(nl('entry.seat.why.apart', { names: 'Kevin' })).waitFor();
    chair.expectTrouble(null);
    expect(await rob.getByRole('checkbox', { name: 'Kevin', exact: true }).isChecked()).toBe(true);
    expect(await partOf('Kamer Wilg').isDisabled()).toBe(true);
    await isGood('a refusal');
    await button(chair, nl('common.close')).click();
    expect(await partsOf(chair, 'Rob')).toEqual(['Cliëntdeel']);
  });

  test('[E2E-80] the mark is taken back, the client moves and their confidant goes along', async () => {
    const confidant = await beginInvitation(chair, 'Zus Els', 'confidant');
    await field(chair, confidant, 'entry.invite.confidantOf').selectOption({ label: 'Rob' });
    await invite(chair, confidant);
    const els = await openPlace(chair, 'Zus Els');
    await els.getByText(nl('entry.seat.confidant', { name: 'Zus Els', client: 'Rob' })).waitFor();
    await isGood('the place of a confidant');
    await button(chair, nl('common.close')).click();
    const rob = await openPlace(chair, 'Rob');
    await rob.getByText(nl('entry.seat.follow', { names: 'Zus Els' })).waitFor();
    await rob.getByRole('checkbox', { name: 'Kevin', exact: true }).uncheck();
    await partOf('Kamer Wilg').check();
    await partOf('Cliëntdeel').uncheck();
    await rob.getByRole('button', { name: nl('common.save') }).click();
    await expect.poll(() => partsOf(chair, 'Rob'), SOON).toEqual(['Kamer Wilg']);
    expect(await partsOf(chair, 'Zus Els')).toEqual(['Kamer Wilg']);
    const kevin = await openPlace(chair, 'Kevin');
    await kevin.getByRole('checkbox', { name: 'Rob', exact: true }).check();
    await kevin.getByText(nl('entry.seat.why.apart', { names: 'Rob' })).waitFor();
    await kevin.getByRole('button', { name: nl('common.save') }).click();
    await kevin.getByText(nl('entry.invite.sessionsMissing')).waitFor();
    await button(chair, nl('common.close')).click();
  });

  test('[E2E-81] a part is added by keyboard for professionals alone, until there are as many as there may be', async () => {
    const { page } = chair;
    await pressKey(chair, nl('entry.part.add'));
    const dialog = page.getByRole('dialog');
    await reach(chair, field(chair, dialog, 'entry.part.audience'));
    await page.keyboard.type(nl('session.audience.joint').slice(0, 4));
    await dialog.getByText(nl('entry.part.without.joint')).waitFor();
    await isGood('adding a part');
    // the server does it, but its answer is lost on the way: doing it once more does not make a second part
    chair.expectLineCut();
    await page.route('**/commands', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await pressKey(chair, nl('entry.newPart.submit'));
    await dialog.getByText(nl('common.failed.offline')).waitFor();
    await page.unroute('**/commands');
    chair.expectTrouble(null);
    await pressKey(chair, nl('entry.newPart.submit'));
    await partRow(chair, nl('entry.part.suggested.professionals')).waitFor();
    expect(await page.locator('.planning-row').count()).toBe(5);
    expect(await partsOf(chair, 'Samira Belhadi')).toContain(nl('entry.part.suggested.professionals'));
    await pressKey(chair, nl('entry.part.add'));
    await pressKey(chair, nl('entry.newPart.submit'));
    await page.getByText(nl('entry.part.full', { count: 6 })).waitFor();
    expect(await page.getByRole('button', { name: nl('entry.part.add') }).count()).toBe(0);
  });

  test('[E2E-82] all of it fits a phone, in the dark and in English; axe finds nothing on any of these screens', async () => {
    const { page, words } = phone;
    const given = (['clients', 'lindenRoom', 'willowRoom', 'prosecutor', 'professionals'] as const).map((name) =>
      nl(`entry.part.suggested.${name}`),
    );
    const dutch = async () => linesIn('nl', await phone.lines()).filter((line) => !given.includes(line));
    await page.reload();
    await page.getByRole('heading', { name: words('entry.conference.people') }).waitFor();
    await isGood('the conference, on a phone', phone);
    expect(await dutch()).toEqual([]);
    await planFor(phone, server, '2026-103');
    await page.getByRole('radio', { name: words('entry.plan.template.professionalsFirst') }).check();
    await expect.poll(() => partNames(phone), SOON).toEqual(['Professionals’ part', 'Client part']);
    await isGood('planning, on a phone', phone);
    expect(await dutch()).toEqual([]);
    await submitPlan(phone);
    await beginInvitation(phone, 'Mr. De Vries', 'prosecutor');
    await page.getByText(words('entry.wizard.prosecutor.why')).waitFor();
    await isGood('an OM part, on a phone', phone);
    expect(await dutch()).toEqual([]);
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(8);
  });
});
