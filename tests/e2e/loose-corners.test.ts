import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, column, untilSaved } from '../support/e2e-cards.ts';
import { minutesField, minutesRegion, openMinutes, untilMinutesSay } from '../support/e2e-minutes.ts';
import { lookAtPhone, onPhone, sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const SUSPICION = 'oma vangt hen misschien op';
let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let chair: Visitor;
let manager: Visitor;
let partner: Visitor;
let client: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const people = [
    { role: 'client', name: 'Marleen' },
    { role: 'caseManager', name: 'Teun' },
    { role: 'partner', name: 'Samira' },
  ] as const;
  table = await makeConference(server, { people, open: true });
  chair = await browser.visit({ name: 'chair' });
  manager = await browser.visit({ name: 'Teun' });
  partner = await browser.visit({ name: 'Samira' });
  client = await browser.visit(onPhone('Marleen'));
  await Promise.all([chair, manager, partner, client].map((one) => sitDown(one, server, table)));
});
watch(() => browser);
afterAll(() => server.stop());

const nl = (...asked: Parameters<Visitor['words']>) => chair.words(...asked);
const isHeld = (on: Visitor) => on.page.locator('.card-asked');

/** The chair does something without a screen. */
async function command(type: CommandType, fields: object, who?: string): Promise<Record<string, string>> {
  const { conferenceId, sessionIds } = table;
  const actorId = (who === undefined ? table.chair : table.person(who)).participantId;
  const all = { sessionId: sessionIds[0], ...fields };
  const answer = await server.conferences.run({ conferenceId, actorId, type, fields: all });
  expect(answer).not.toHaveProperty('code');
  return ('data' in answer && answer.data) || {};
}

describe('what is left open', () => {
  test('[PICT-31] a suspected strength becomes one unknown, and then says that it is being looked into', async () => {
    await addCard(partner, { kind: 'strength', text: SUSPICION, basis: 'suspected' });
    await column(partner, 'strength')
      .getByRole('button', { name: nl('work.askWho.ask') })
      .click();
    for (const one of [partner, manager]) {
      await isHeld(one).waitFor();
      const ask = column(one, 'strength').getByRole('button', { name: nl('work.askWho.ask') });
      await expect.poll(() => ask.count(), SOON).toBe(0);
    }
    expect(await column(partner, 'unknown').locator('[data-card]').count()).toBe(1);
    await partner.checkAxe('a suspected strength');
  });

  test('[PICT-32] leaving an earlier stage tells the chair what nobody has taken up', async () => {
    await button(chair, nl('frame.bar.toStage', { stage: nl('stage.goal') })).click();
    const dialog = chair.page.getByRole('alertdialog');
    await dialog.getByText(nl('cards.loose.missing.who')).waitFor();
    await button(chair, nl('cards.loose.go', { stage: nl('stage.goal') })).click();
    await chair.page.locator('[aria-current="step"]', { hasText: nl('stage.goal') }).waitFor();
  });
});

describe('for whom one may speak', () => {
  test('[PICK-80] no card for a client where all clients are in; a number only for one by name who is not', async () => {
    const { page, words } = manager;
    const place = column(manager, 'concern');
    await place.getByLabel(words('work.add.concern'), { exact: true }).fill('wie spreekt hier');
    await place.getByRole('radio', { name: words('work.voiceShort.child') }).waitFor();
    expect(await place.getByRole('radio', { name: words('work.voiceShort.client') }).count()).toBe(0);
    await place.getByLabel(words('work.add.concern'), { exact: true }).fill('');
    await command('stage.set', { stage: 'scale' });
    await command('ballot.open', { question: 'immediateSafety' });
    await page.getByRole('radio', { name: words('work.voiceShort.client') }).click();
    await page.getByText(words('choice.whose.needed')).waitFor();
    await page.locator('.scale-number', { hasText: /^6$/ }).click();
    const give = button(manager, words('work.scale.give'));
    expect(await give.isDisabled()).toBe(true);
    const name = page.getByLabel(words('work.details.aboutOther'));
    await name.fill('marleen');
    await name.press('Enter');
    await page.getByText(words('choice.whose.isHere')).waitFor();
    await name.fill('vader');
    await name.press('Enter');
    await page.locator('.scale-number', { hasText: /^6$/ }).click();
    await give.click();
    await page.getByText(words('work.scale.given', { score: 6 })).waitFor();
    await manager.checkAxe('speaking for a client by name');
  });
});

describe('ending with answers that nobody saw', () => {
  test('[FRAME-64] the question says how many would be wiped, and shows them with one press', async () => {
    await button(chair, nl('frame.session.press')).click();
    await button(chair, nl('frame.session.close')).click();
    const dialog = chair.page.getByRole('alertdialog');
    await dialog.getByText(/nog niemand heeft gezien/).waitFor();
    await chair.checkAxe('closing with an answer unseen');
    await dialog.getByRole('button', { name: nl('frame.close.reveal') }).click();
    await dialog.waitFor({ state: 'detached' });
    await partner.page.getByText(nl('work.scale.inWords')).waitFor();
  });
});

describe('another phase on the way', () => {
  test('[PHASE-63] from the picture on the chair settles the phase from the bar, and everybody reads it', async () => {
    await command('stage.set', { stage: 'picture' });
    await chair.page.locator('[aria-current="step"]', { hasText: nl('stage.picture') }).waitFor();
    await button(chair, nl('frame.session.press')).click();
    await button(chair, nl('frame.session.phase')).click();
    const dialog = chair.page.getByRole('dialog', { name: nl('choice.phase.window') });
    await dialog.getByText(nl('choice.phase.windowWhat')).waitFor();
    await chair.checkAxe('the phase from the picture');
    await dialog.locator('.judgement-outcome', { hasText: nl('outcome.forward') }).click();
    await dialog.getByLabel(nl('work.judgement.why')).fill('het is drie maanden rustig');
    await dialog.getByRole('button', { name: nl('work.judgement.decide') }).click();
    await dialog.getByText(nl('work.judgement.decided', { phase: nl('phase.riskFocused') })).waitFor();
    await column(partner, 'riskFactor').first().waitFor();
    const onward = dialog.getByRole('button', {
      name: nl('choice.phase.toPicture', { phase: nl('phase.riskFocused') }),
    });
    expect(await onward.count()).toBe(0);
    await chair.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('[PHASE-65] settled in a later stage, one press brings the table to the picture and puts the window away', async () => {
    await command('stage.set', { stage: 'scale' });
    await chair.page.locator('[aria-current="step"]', { hasText: nl('stage.scale') }).waitFor();
    await button(chair, nl('frame.session.press')).click();
    await button(chair, nl('frame.session.phase')).click();
    const dialog = chair.page.getByRole('dialog', { name: nl('choice.phase.window') });
    await dialog
      .getByRole('button', { name: nl('choice.phase.toPicture', { phase: nl('phase.riskFocused') }) })
      .click();
    await dialog.waitFor({ state: 'detached' });
    await partner.page.locator('[aria-current="step"]', { hasText: nl('stage.picture') }).waitFor();
  });

  test('[PHASE-64] before the picture the bar offers no phase', async () => {
    await command('stage.set', { stage: 'goal' });
    await chair.page.locator('[aria-current="step"]', { hasText: nl('stage.goal') }).waitFor();
    await button(chair, nl('frame.session.press')).click();
    await button(chair, nl('leading.time.open')).waitFor();
    expect(await button(chair, nl('frame.session.phase')).count()).toBe(0);
    await chair.page.keyboard.press('Escape');
  });
});

describe('minutes of everybody', () => {
  test('[MIN-30] who writes now is named to those who read along, while they write', async () => {
    await openMinutes(manager);
    await minutesField(manager).click();
    await manager.page.keyboard.type('Besproken dat oma helpt.');
    await openMinutes(partner);
    await minutesRegion(partner)
      .getByText(nl('minutes.writers', { names: 'Teun' }))
      .waitFor();
    await untilMinutesSay([partner], 'Besproken dat oma helpt.');
    await untilSaved(manager);
    await minutesRegion(manager).getByRole('heading').first().click();
    await expect.poll(() => minutesRegion(partner).locator('.minutes-writers').textContent(), SOON).toBe('');
  });

  test('[MIN-31] a client reads them on the phone, and has no field to write in', async () => {
    await button(client, nl('family.minutes.open')).click();
    const words = client.page.locator('.family-minutes');
    await words.getByText('Besproken dat oma helpt.').waitFor();
    expect(await words.getByRole('textbox').count()).toBe(0);
    expect(await lookAtPhone(client, 'the minutes on the phone')).toEqual([]);
  });

  test('[MIN-32] beside the minutes taking back and doing again stand on one line', async () => {
    await command('stage.set', { stage: 'judgement' });
    const [undo, redo] = [button(partner, nl('work.undo')), button(partner, nl('work.redo'))];
    await undo.waitFor();
    for (const width of [1440, 1280, 1100]) {
      await partner.page.setViewportSize({ width, height: 900 });
      const [one, other] = await Promise.all([undo.boundingBox(), redo.boundingBox()]);
      expect(one?.y, `at ${width}`).toBe(other?.y);
      expect(await partner.isTooWide(), `at ${width}`).toBe(false);
    }
  });
});
