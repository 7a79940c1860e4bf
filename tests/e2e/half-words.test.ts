import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, cardField, column, untilSaved } from '../support/e2e-cards.ts';
import { sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const PEOPLE = [
  { role: 'caseManager', name: 'Teun' },
  { role: 'partner', name: 'Samira' },
] as const;

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let Samira: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
beforeEach(async () => {
  table = await makeConference(server, { people: PEOPLE, open: true });
  await command('stage.set', { stage: 'picture' });
  Samira = await sit('Samira');
  return () => Promise.all(seated.splice(0).map(({ context }) => context.close())).then(() => {});
});
watch(() => browser);
afterAll(() => server.stop());

const seated: Visitor[] = [];

async function sit(name: string): Promise<Visitor> {
  const visitor = await browser.visit({ name });
  seated.push(visitor);
  await sitDown(visitor, server, table);
  await column(visitor, 'concern').waitFor();
  return visitor;
}

async function command(type: CommandType, fields: object): Promise<void> {
  const { conferenceId, chair, sessionIds } = table;
  const all = { sessionId: sessionIds[0], ...fields };
  const asked = { conferenceId, actorId: chair.participantId, type, fields: all };
  expect(await server.conferences.run(asked)).not.toHaveProperty('code');
}

/** The field at the foot of a column. */
function foot(visitor: Visitor, kind: 'concern' | 'danger' | 'need') {
  return column(visitor, kind).locator('.card-add > textarea');
}

function at({ page, words }: Visitor, stage: 'goal' | 'picture' | 'scale' | 'judgement') {
  return page.getByRole('main', { name: `${words('frame.work')}: ${words(`stage.${stage}`)}` }).waitFor();
}

const look = ({ page, words }: Visitor, stage: 'goal' | 'picture') =>
  page.getByRole('button', { name: new RegExp(`^${words(`stage.${stage}`)}`) }).click();

const isIn = (field: ReturnType<typeof foot>) => field.evaluate((one) => one === document.activeElement);

describe('half words outlive the field in which they stand', () => {
  test('[FOLLOW-30] whoever left half a card for what goes with it is not taken along', async () => {
    await foot(Samira, 'concern').fill('de oudste slaapt');
    await column(Samira, 'concern')
      .getByRole('radio', { name: Samira.words('work.basisShort.told') })
      .click();
    await command('stage.set', { stage: 'scale' });
    await button(Samira, Samira.words('frame.notice.return')).waitFor();
    await at(Samira, 'picture');
    expect(await foot(Samira, 'concern').inputValue()).toBe('de oudste slaapt');
  });

  test('[FOLLOW-31] who goes back to the table with half a card finds it when the table comes back', async () => {
    await foot(Samira, 'concern').fill('de oudste slaapt');
    await command('stage.set', { stage: 'judgement' });
    await button(Samira, Samira.words('frame.notice.return')).click();
    await at(Samira, 'judgement');
    await command('stage.set', { stage: 'picture' });
    await at(Samira, 'picture');
    expect(await foot(Samira, 'concern').inputValue()).toBe('de oudste slaapt');
    await foot(Samira, 'concern').press('Enter');
    await Samira.page.getByRole('article', { name: 'de oudste slaapt' }).waitFor();
    expect(await foot(Samira, 'concern').inputValue()).toBe('');
  });

  test('[FOLLOW-32] looking back, and at how it hangs together, leaves half a card where it was', async () => {
    await foot(Samira, 'concern').fill('de oudste slaapt ');
    await look(Samira, 'goal');
    await at(Samira, 'goal');
    await button(Samira, Samira.words('frame.notice.return')).click();
    await at(Samira, 'picture');
    expect(await foot(Samira, 'concern').inputValue()).toBe('de oudste slaapt ');
    const view = (name: 'frame.view.map' | 'frame.view.columns') =>
      Samira.page.getByText(Samira.words(name), { exact: true }).first().click();
    await view('frame.view.map');
    await column(Samira, 'concern').waitFor({ state: 'detached' });
    await view('frame.view.columns');
    expect(await foot(Samira, 'concern').inputValue()).toBe('de oudste slaapt ');
  });

  test('[FOLLOW-33] so does looking back with the reason for the phase', async () => {
    const chair = await sit('chair');
    await command('stage.set', { stage: 'judgement' });
    const why = chair.page.getByLabel(chair.words('work.judgement.why'));
    await why.fill('het is rustig sinds');
    await look(chair, 'picture');
    await at(chair, 'picture');
    await button(chair, chair.words('frame.notice.return')).click();
    await at(chair, 'judgement');
    expect(await why.inputValue()).toBe('het is rustig sinds');
  });
});

describe('columns that come and go', () => {
  const LESS = { phase: 'immediateSafety', stage: 'picture', prompts: [{ id: 'picture.patterns', own: null }] };

  test('[FOLLOW-34] other questions leave a column in which somebody writes until they are done', async () => {
    await foot(Samira, 'danger').pressSequentially('hij komt');
    await command('guide.arrange', LESS);
    const lit = { promptId: 'picture.patterns' };
    await command('prompt.light', lit);
    await Samira.page.locator('.card-column[data-kind="pattern"] [data-lit], [data-kind="pattern"]').first().waitFor();
    await Samira.page.keyboard.type(' terug');
    expect(await isIn(foot(Samira, 'danger'))).toBe(true);
    expect(await foot(Samira, 'danger').inputValue()).toBe('hij komt terug');
    await foot(Samira, 'danger').blur();
    await column(Samira, 'concern').waitFor({ state: 'detached' });
    expect(await foot(Samira, 'danger').inputValue()).toBe('hij komt terug');
    await foot(Samira, 'danger').fill('');
    await foot(Samira, 'danger').blur();
    await column(Samira, 'danger').waitFor({ state: 'detached' });
  });

  test('[FOLLOW-35] the last card of a kind is taken away: who writes another one there goes on', async () => {
    const Teun = await sit('Teun');
    await button(Samira, Samira.words('work.columns.more')).click();
    await Samira.page.getByRole('menuitem', { name: Samira.words('kind.need.many') }).click();
    const id = await addCard(Samira, { kind: 'need', text: 'rust in huis' });
    await untilSaved(Samira);
    await foot(Teun, 'need').pressSequentially('een vast');
    await Samira.page.locator(`[data-card="${id}"] .card-tools button[aria-haspopup]`).click();
    await Samira.page.getByRole('menuitem', { name: Samira.words('work.menu.withdraw') }).click();
    await button(Samira, Samira.words('work.withdraw.yes')).click();
    await Teun.page.getByText('rust in huis').waitFor({ state: 'detached' });
    await Teun.page.keyboard.type(' contact');
    expect(await foot(Teun, 'need').inputValue()).toBe('een vast contact');
    expect(await isIn(foot(Teun, 'need'))).toBe(true);
  });

  test('[FOLLOW-36] another phase moves no column while somebody writes in a card', async () => {
    const id = await addCard(Samira, { kind: 'concern', text: 'de oudste' });
    await untilSaved(Samira);
    await cardField(Samira, id).press('End');
    await command('phase.decide', { outcome: 'forward', why: 'het is rustig', from: 'immediateSafety' });
    await Samira.page.getByText(Samira.words('phase.riskFocused')).first().waitFor();
    await Samira.page.keyboard.type(' slaapt slecht');
    expect(await cardField(Samira, id).inputValue()).toBe('de oudste slaapt slecht');
    expect(await isIn(cardField(Samira, id))).toBe(true);
    await cardField(Samira, id).press('Escape');
    await Samira.page.locator('.risk-grid').waitFor();
  });
});

describe('the moment for words is over', () => {
  /** How long, in ms, a stage that was left takes words here. */
  const GRACE = 4_000;
  let usual: TestServer;

  beforeAll(async () => {
    usual = server;
    server = await startServer({ env: { LEAVING_GRACE_MS: String(GRACE) } });
    return async () => {
      await server.stop();
      server = usual;
    };
  });

  const past = () => Samira.page.getByText(/is gesloten. Wat nu nog wordt getypt/).waitFor();

  test('[FOLLOW-40] the notice says until when, and who types in a card types on in the same field', async () => {
    const id = await addCard(Samira, { kind: 'concern', text: 'de oudste' });
    await untilSaved(Samira);
    const field = cardField(Samira, id);
    await field.press('End');
    await Samira.page.keyboard.type(' slaapt');
    await command('stage.set', { stage: 'scale' });
    await Samira.page.getByText(/Tot \d\d:\d\d:\d\d komt het op het bord/).waitFor();
    await past();
    await Samira.page.keyboard.type(' al weken');
    expect(await isIn(field)).toBe(true);
    expect(await field.inputValue()).toBe('de oudste slaapt al weken');
    // what is said of it stands under the field, not beside it
    expect((await field.boundingBox())?.width).toBeGreaterThan(120);
    await Samira.checkAxe('typing on after the moment is over');
    await button(Samira, Samira.words('frame.notice.return')).click();
    await at(Samira, 'scale');
    await Samira.page.locator('.lost-item').getByText('de oudste slaapt al weken', { exact: true }).waitFor();
    expect(await Samira.page.locator('.lost-item').count()).toBe(1);
  });

  test('[FOLLOW-41] half a card stays in its field, and comes along whole when its field leaves the screen', async () => {
    await foot(Samira, 'concern').pressSequentially('nog niet');
    await command('stage.set', { stage: 'scale' });
    await past();
    await Samira.page.keyboard.type(' af');
    expect(await foot(Samira, 'concern').inputValue()).toBe('nog niet af');
    expect(await isIn(foot(Samira, 'concern'))).toBe(true);
    await Samira.page.getByText(Samira.words('work.kept.title')).waitFor();
    await Samira.checkAxe('half a card after the moment is over');
    await button(Samira, Samira.words('frame.notice.return')).click();
    await Samira.page.locator('.lost-item').getByText('nog niet af', { exact: true }).waitFor();
  });

  test('[FOLLOW-42] words left behind at the table are offered at the end of the moment, all in one notice', async () => {
    await foot(Samira, 'concern').fill('de oudste slaapt');
    await foot(Samira, 'danger').fill('hij komt terug');
    await command('stage.set', { stage: 'scale' });
    await button(Samira, Samira.words('frame.notice.return')).click();
    await at(Samira, 'scale');
    await Samira.page.locator('.lost-item').getByText('de oudste slaapt', { exact: true }).waitFor();
    await Samira.page.locator('.lost-item').getByText('hij komt terug', { exact: true }).waitFor();
    expect(await Samira.page.locator('.lost').count()).toBe(1);
  });

  test('[A11Y-60] axe finds nothing on these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBe(2);
  });
});
