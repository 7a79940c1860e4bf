import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, card, cardField } from '../support/e2e-cards.ts';
import { onPhone, sitDown } from '../support/e2e-phone.ts';
import { score } from '../support/e2e-scale.ts';
import { button } from '../support/e2e-table.ts';
import { SOON, untilSays } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { pick } from './choices/table.ts';

const PEOPLE = [
  { role: 'partner', name: 'Samira' },
  { role: 'partner', name: 'Floor' },
  { role: 'client', name: 'Marleen' },
] as const;
const CONCERN = 'Ruzie bij elke overdracht';
/** Typed while the chair shows all: longer than that takes. */
const SENTENCE = 'want elke vrijdag is er ruzie aan de deur en de kinderen staan er bij en horen het';

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let Samira: Visitor;
let Floor: Visitor;
let Marleen: Visitor;
let chair: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  table = await makeConference(server, { people: PEOPLE, open: true });
  [chair, Samira, Floor, Marleen] = await Promise.all([
    browser.visit({ name: 'chair' }),
    browser.visit({ name: 'Samira' }),
    browser.visit({ name: 'Floor' }),
    browser.visit(onPhone('Marleen')),
  ]);
  await Promise.all([chair, Samira, Floor, Marleen].map((one) => sitDown(one, server, table)));
  await command('stage.set', { stage: 'picture' });
  await addCard(Floor, { kind: 'concern', text: CONCERN });
});
watch(() => browser);
afterAll(() => server.stop());

async function command(type: CommandType, fields: object): Promise<void> {
  const { conferenceId, chair: leads, sessionIds } = table;
  const all = { sessionId: sessionIds[0], ...fields };
  const asked = { conferenceId, actorId: leads.participantId, type, fields: all };
  expect(await server.conferences.run(asked)).not.toHaveProperty('code');
}

const type = ({ page }: Visitor) => page.keyboard.type(SENTENCE, { delay: 40 });

const scrolled = ({ page }: Visitor) =>
  page.evaluate(() => (document.scrollingElement?.scrollTop ?? 0) + (document.querySelector('main')?.scrollTop ?? 0));

/** All that was typed stands in what is offered back, on this screen alone, with the caret at its end. */
async function hasAll(visitor: Visitor): Promise<void> {
  const offered = visitor.page.locator('.lost-item').getByRole('textbox');
  await expect.poll(() => offered.inputValue(), SOON).toBe(SENTENCE);
  expect(await offered.evaluate((one) => one === document.activeElement)).toBe(true);
  await visitor.checkAxe('words that are offered back while typing');
  await button(visitor, visitor.words('frame.lost.forget')).click();
}

/** What a family member wrote stays in a field under the caret. */
async function keepsAll(visitor: Visitor): Promise<void> {
  const field = visitor.page.getByLabel(visitor.words('family.spread.written'));
  await expect.poll(() => field.inputValue(), SOON).toBe(SENTENCE);
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await visitor.isTooWide()).toBe(false);
  await visitor.checkAxe('own words after all was shown');
}

describe('all answers are shown while somebody types why', () => {
  test('[FOLLOW-50] a choice of what weighs most: no letter is lost, on the board and on the phone', async () => {
    await command('ballot.open', { question: 'biggestConcern' });
    await pick(Floor, CONCERN);
    await Samira.page.getByLabel(Samira.words('choice.grounds'), { exact: true }).click();
    await Marleen.page.getByLabel(Marleen.words('picking.why')).click();
    const typing = Promise.all([type(Samira), type(Marleen)]);
    await button(chair, chair.words('choice.bar.biggestConcern.reveal')).click();
    await typing;
    await hasAll(Samira);
    await keepsAll(Marleen);
  });

  test('[FOLLOW-51] a number: no letter is lost, and no space scrolls the page', async () => {
    await command('stage.set', { stage: 'scale' });
    await button(chair, chair.words('work.scale.open')).click();
    await score(Floor, 4, 'het is steeds raak');
    await Samira.page.getByLabel(Samira.words('work.scale.grounds')).click();
    await Marleen.page.getByLabel(Marleen.words('family.scale.grounds')).click();
    const typing = Promise.all([type(Samira), type(Marleen)]);
    await button(chair, chair.words('frame.ballot.reveal')).click();
    await typing;
    await hasAll(Samira);
    expect(await scrolled(Samira)).toBe(0);
    await keepsAll(Marleen);
  });

  test('[FOLLOW-52] in which phase they are: no letter is lost', async () => {
    await command('stage.set', { stage: 'judgement' });
    await button(chair, chair.words('choice.bar.phaseOutcome.open')).click();
    await pick(Floor, Floor.words('outcome.forward'));
    await Samira.page.getByLabel(Samira.words('choice.grounds'), { exact: true }).click();
    const typing = type(Samira);
    await button(chair, chair.words('choice.bar.phaseOutcome.reveal')).click();
    await typing;
    await hasAll(Samira);
  });

  test('[FOLLOW-53] a card is taken away under the caret: what stood there is offered back, and typed on', async () => {
    await command('stage.set', { stage: 'picture' });
    const id = await addCard(Floor, { kind: 'concern', text: 'de oudste' });
    await cardField(Samira, id).press('End');
    await Samira.page.keyboard.type(' slaapt');
    await untilSays([Floor], id, 'de oudste slaapt');
    await card(Floor, id).locator('.card-tools button[aria-haspopup]').click();
    await Floor.page.getByRole('menuitem', { name: Floor.words('work.menu.withdraw') }).click();
    const typing = Samira.page.keyboard.type(' slecht en eet ook al dagen bijna niets', { delay: 40 });
    await button(Floor, Floor.words('work.withdraw.yes')).click();
    await typing;
    const offered = Samira.page.locator('.lost-item').getByRole('textbox');
    const whole = 'de oudste slaapt slecht en eet ook al dagen bijna niets';
    await expect.poll(() => offered.inputValue(), SOON).toBe(whole);
  });

  test('[A11Y-61] axe finds nothing on these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBe(5);
  });
});
