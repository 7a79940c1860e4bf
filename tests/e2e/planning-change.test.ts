import { explain } from '@samenspraak/shared/domain/explain.ts';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { pressKey } from '../support/e2e-keyboard.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';
import { field, part, partRow, planFor, setUp, submitPlan } from './planning/desk.ts';

const CALL = 'https://meet.example.org/om';
let server: ServerProcess;
let browser: TestBrowser;
let chair: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess({ env: { PRACTICE: 'off' } }), openBrowser()]);
  chair = await browser.visit({ name: 'chair' });
  await setUp(chair, server, 'Noor Brandsma');
  await planFor(chair, server, '2026-102');
  await chair.page.getByRole('radio', { name: nl('entry.plan.template.prosecutor'), exact: true }).check();
  await chair.page.getByLabel(chair.words('entry.plan.time'), { exact: true }).fill('10:00');
  await field(chair, part(chair, 1), 'entry.part.minutes').fill('40');
  await field(chair, part(chair, 1), 'entry.part.video').fill(CALL);
  await submitPlan(chair);
});
watch(() => browser);
afterAll(() => server.stop());

const nl = (...asked: Parameters<Visitor['words']>) => chair.words(...asked);
const rows = () => chair.page.locator('.planning-row strong').allTextContents();

/** Opens what is planned of a part. */
async function change(name: string): Promise<Locator> {
  await pressKey(chair, nl('turn.change.of', { name }));
  return chair.page.getByRole('dialog', { name: nl('turn.change.title', { name }) });
}

async function save(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: nl('common.save'), exact: true }).click();
}

describe('what is planned of a part is changed afterwards', () => {
  test('[TURN-50] its name and its length, in the fields in which it was made; nothing else of it moves', async () => {
    const dialog = await change('Cliëntdeel');
    await chair.checkAxe('changing a part');
    expect(await chair.isTooWide()).toBe(false);
    await field(chair, dialog, 'entry.part.name').fill('Kamer Linde');
    await field(chair, dialog, 'entry.part.minutes').fill('75');
    await save(dialog);
    const row = partRow(chair, 'Kamer Linde');
    await row.getByText(nl('entry.conference.between', { from: '10:40', to: '11:55' })).waitFor();
    await expect.poll(rows, SOON).toEqual(['OM-deel', 'Kamer Linde']);
  });

  test('[TURN-51] what the server refuses is said in words, and what was typed stays', async () => {
    const dialog = await change('Kamer Linde');
    const call = field(chair, dialog, 'entry.part.video');
    await call.fill(CALL);
    chair.expectTrouble(/409|422|403|400/);
    await save(dialog);
    await dialog.getByText(explain({ code: 'session.sameCall' }, 'nl')).waitFor();
    chair.expectTrouble(null);
    expect(await call.inputValue()).toBe(CALL);
    await call.fill('https://meet.example.org/linde');
    await field(chair, dialog, 'entry.part.minutes').fill('3');
    await save(dialog);
    await dialog.getByText(nl('entry.part.minutesWrong', { from: 7, to: 600 })).waitFor();
    await field(chair, dialog, 'entry.part.minutes').fill('60');
    await save(dialog);
    const link = partRow(chair, 'Kamer Linde').getByRole('link');
    await expect.poll(() => link.getAttribute('href'), SOON).toBe('https://meet.example.org/linde');
  });

  test('[TURN-52] a part that is moved to an earlier time stands first', async () => {
    const dialog = await change('Kamer Linde');
    await field(chair, dialog, 'entry.plan.time').fill('08:30');
    await save(dialog);
    await expect.poll(rows, SOON).toEqual(['Kamer Linde', 'OM-deel']);
    const times = nl('entry.conference.between', { from: '08:30', to: '09:30' });
    await partRow(chair, 'Kamer Linde').getByText(times).waitFor();
    await chair.page.reload();
    await partRow(chair, 'Kamer Linde').waitFor();
    expect(await rows()).toEqual(['Kamer Linde', 'OM-deel']);
  });

  test('[TURN-53] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
