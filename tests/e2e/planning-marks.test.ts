import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { pressKey, reach } from '../support/e2e-keyboard.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';
import { beginInvitation, invite, openPlace, partsOf, person, planFor, setUp, submitPlan } from './planning/desk.ts';

let server: ServerProcess;
let browser: TestBrowser;
let chair: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess({ env: { PRACTICE: 'off' } }), openBrowser()]);
  chair = await browser.visit({ name: 'chair', phone: true });
  await setUp(chair, server, 'Noor Brandsma');
});
watch(() => browser);
afterAll(() => server.stop());

const nl = (...asked: Parameters<Visitor['words']>) => chair.words(...asked);
const choice = () => chair.page.getByRole('checkbox', { name: nl('arrival.plan.apart.choice') });
const box = (name: string | RegExp) => chair.page.getByRole('dialog').getByRole('checkbox', { name, exact: true });

async function planSeparate(reference: string): Promise<void> {
  await planFor(chair, server, reference);
  await chair.page.getByRole('radio', { name: nl('entry.plan.template.separateClients') }).check();
}

describe('clients who are kept apart by default', () => {
  test('[LATE-40] the choice is ticked with its template, and begins anew with another one', async () => {
    await planSeparate('2026-201');
    expect(await choice().isChecked()).toBe(true);
    await reach(chair, choice());
    await chair.page.keyboard.press('Space');
    expect(await choice().isChecked()).toBe(false);
    await chair.page.getByRole('radio', { name: nl('entry.plan.template.together') }).check();
    await choice().waitFor({ state: 'detached' });
    await chair.page.getByRole('radio', { name: nl('entry.plan.template.separateClients') }).check();
    expect(await choice().isChecked()).toBe(true);
    expect(await chair.isTooWide()).toBe(false);
    await submitPlan(chair);
  });

  test('[LATE-41] unticked for a pair they may share a part; who is moved away is marked from then on', async () => {
    await invite(chair, await beginInvitation(chair, 'Marleen', 'client'));
    await beginInvitation(chair, 'Kevin', 'client');
    await box('Marleen').uncheck();
    await box(/Kamer Wilg/).uncheck();
    await box(/Kamer Linde/).check();
    await invite(chair, chair.page.getByRole('dialog'));
    await expect.poll(() => partsOf(chair, 'Kevin'), SOON).toEqual(['Kamer Linde']);
    const place = await openPlace(chair, 'Kevin');
    expect(await box('Marleen').isChecked()).toBe(false);
    await box(/Kamer Linde/).uncheck();
    await box(/Kamer Wilg/).check();
    await place.getByText(nl('arrival.apart.parted', { name: 'Kevin', names: 'Marleen' })).waitFor();
    expect(await box('Marleen').isChecked()).toBe(true);
    await chair.checkAxe('a client who is parted from another');
    expect(await chair.isTooWide()).toBe(false);
    await pressKey(chair, nl('common.save'));
    await expect.poll(() => partsOf(chair, 'Kevin'), SOON).toEqual(['Kamer Wilg']);
    for (const [one, names] of [
      ['Kevin', 'Marleen'],
      ['Marleen', 'Kevin'],
    ] as const) {
      await person(chair, one).getByText(nl('entry.people.apart', { names })).waitFor();
    }
  });

  test('[LATE-42] what the chair lifted stays lifted when they move again', async () => {
    await openPlace(chair, 'Kevin');
    await box('Marleen').uncheck();
    await pressKey(chair, nl('common.save'));
    await expect.poll(() => person(chair, 'Kevin').textContent(), SOON).not.toContain('Marleen');
    await openPlace(chair, 'Kevin');
    await box(/Kamer Linde/).check();
    expect(await box('Marleen').isChecked()).toBe(false);
    await pressKey(chair, nl('common.save'));
    await expect.poll(() => partsOf(chair, 'Kevin'), SOON).toEqual(['Kamer Linde', 'Kamer Wilg']);
  });

  test('[LATE-43] a chair who does not want it invites clients with no box ticked', async () => {
    await planSeparate('2026-202');
    await choice().uncheck();
    await submitPlan(chair);
    await invite(chair, await beginInvitation(chair, 'Marleen', 'client'));
    await beginInvitation(chair, 'Kevin', 'client');
    expect(await box('Marleen').isChecked()).toBe(false);
    expect(await chair.page.getByText(nl('arrival.apart.usual')).count()).toBe(0);
    await chair.checkAxe('no client is kept apart by default');
    expect(browser.axe.findings).toEqual([]);
  });
});
