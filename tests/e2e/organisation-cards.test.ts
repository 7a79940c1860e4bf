import { addCard } from '@samenspraak/shared/document/write.ts';
import { cardId } from '@samenspraak/shared/domain/ids.ts';
import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { reach } from '../support/e2e-keyboard.ts';
import { lookAtPhone, onPhone, sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { call, makeConference, makeUser, type TestConference, tokenOf } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type SyncClient, seat } from '../support/sync-client.ts';

const SAMIRA = 'Samira Belhadi';
const TEUN = 'Teun Oosterlaar';
const FLORIS = 'Floris Hagedoorn';
const LATE = 'Wietske Notenboom';
const SAFE = 'Veilig Thuis';
const TEAM = 'Wijkteam Zuid';
const CARD = {
  task: 'Advies geven en meldingen van geweld thuis onderzoeken.',
  can: 'Dezelfde dag komen kijken.',
  cannot: 'Zelf hulp geven.',
  mandate: 'De Wet maatschappelijke ondersteuning.',
};

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let chair: Visitor;
let partner: Visitor;
let client: Visitor;
let pen: SyncClient;
const ids = new Map<string, OrganisationAnswer>();

/** The chair does something that the pictures are about, without a hand on the screen. */
async function lead(type: string, fields: object): Promise<void> {
  const [sessionId] = table.sessionIds;
  const order = { conferenceId: table.conferenceId, actorId: table.chair.participantId };
  const answer = await server.conferences.run({
    ...order,
    type: type as 'stage.set',
    fields: { sessionId, ...fields },
  });
  expect(answer, type).toMatchObject({ ok: true });
}

/** Puts a card on the board as the partner. */
async function put(id: string, fields: object): Promise<string> {
  const author = table.person(SAMIRA).participantId;
  addCard(pen.doc, cardId.parse(id), { text: id, order: 'a0', author, ...fields } as Parameters<typeof addCard>[2]);
  await expect.poll(() => pen.allSaved, SOON).toBe(true);
  return id;
}

const dialog = ({ page }: Visitor, name: string) => page.getByRole('dialog', { name, exact: true });
const boardCard = ({ page }: Visitor, id: string) => page.locator(`[data-card="${id}"]`);

/** A name in the list of people; whoever coordinates is named under it once more. */
const inList = (visitor: Visitor, name: string) => button(visitor, name).and(visitor.page.locator('.people-name'));

/** Presses a name; the window of that person tells what their organisation does. The answer is the window, closed again. */
async function tells(visitor: Visitor, name: Locator, who: string, words: string): Promise<void> {
  await name.click();
  const window = dialog(visitor, who);
  await window.getByText(words).waitFor();
  await visitor.page.keyboard.press('Escape');
  await window.waitFor({ state: 'detached' });
  await expect.poll(() => name.evaluate((one) => one === document.activeElement), SOON).toBe(true);
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const cookie = await makeUser(server);
  for (const [name, words] of [
    [SAFE, CARD],
    [TEAM, {}],
  ] as const) {
    const body = { name, ...words };
    ids.set(name, (await call<OrganisationAnswer>(server.url, 'POST /api/organisations', { cookie, body })).body);
  }
  const of = (name: string) => ({ organisationId: (ids.get(name) as OrganisationAnswer).organisationId });
  table = await makeConference(server, {
    open: true,
    people: [
      { name: SAMIRA, role: 'partner', ...of(SAFE) },
      { name: TEUN, role: 'caseManager', ...of(TEAM) },
      { name: FLORIS, role: 'expert' },
      { name: 'An', role: 'client' },
      { name: LATE, role: 'partner', joins: false, ...of(SAFE) },
    ],
  });
  await lead('stage.set', { stage: 'picture' });
  pen = await seat(server.url, table, SAMIRA);
  chair = await browser.visit({ name: 'chair' });
  partner = await browser.visit({ name: SAMIRA });
  client = await browser.visit(onPhone('An'));
  for (const visitor of [chair, partner, client]) await sitDown(visitor, server, table);
  await inList(partner, TEUN).waitFor();
});
watch(() => browser);
afterAll(async () => {
  pen.cut();
  await server.stop();
});

describe('one press from any name', () => {
  test('[ORG-20] in the list of people a name opens the card of the organisation, by hand and by keyboard', async () => {
    await tells(chair, button(chair, SAMIRA), SAMIRA, CARD.can);
    const name = button(chair, SAMIRA);
    await reach(chair, name);
    await chair.page.keyboard.press('Enter');
    const window = dialog(chair, SAMIRA);
    for (const words of [SAFE, ...Object.values(CARD)])
      await window.getByText(words, { exact: true }).first().waitFor();
    await window.getByText(/^Bijgewerkt op \d+ \w+\.? \d{4}$/).waitFor();
    expect(await window.getByRole('button', { name: chair.words('organisation.edit') }).count()).toBe(0);
    await chair.checkAxe('the window of a person');
    await chair.page.keyboard.press('Escape');
    await window.waitFor({ state: 'detached' });
  });

  test('[ORG-21] what is empty says what belongs there and who fills it in; who has no card, why', async () => {
    await inList(chair, TEUN).click();
    const teun = dialog(chair, TEUN);
    await teun.getByText(chair.words('organisation.who', { organisation: TEAM })).waitFor();
    const belongs = chair.words('organisation.belongs.mandate');
    await teun.getByText(chair.words('organisation.empty', { what: belongs })).waitFor();
    await chair.checkAxe('the window of a person with an empty card');
    await chair.page.keyboard.press('Escape');
    await button(chair, FLORIS).click();
    await dialog(chair, FLORIS)
      .getByText(chair.words('organisation.alone', { name: FLORIS }))
      .waitFor();
    await chair.page.keyboard.press('Escape');
    await button(chair, 'An').click();
    const an = dialog(chair, 'An');
    await an.getByText(chair.words('role.client')).waitFor();
    expect(await an.locator('.organisation-card, .organisation-soft').count()).toBe(0);
    await chair.page.keyboard.press('Escape');
  });

  test('[ORG-22] so do the maker of a card, who finds out and who watches, and whoever has the turn', async () => {
    const who = [table.person(TEUN).participantId, table.person(SAMIRA).participantId];
    const unknown = await put('unknown-1', { kind: 'unknown', who });
    const maker = boardCard(chair, unknown).getByRole('button', { name: SAFE, exact: true });
    await tells(chair, maker, SAMIRA, CARD.can);
    await tells(
      chair,
      boardCard(chair, unknown).getByRole('button', { name: `${SAMIRA} (${SAFE})` }),
      SAMIRA,
      CARD.can,
    );
    await lead('round.start', {});
    const turn = chair.page.locator('.turn-line').getByRole('button', { name: new RegExp(`${SAMIRA}|${TEUN}`) });
    await turn.first().click();
    await chair.page.getByRole('dialog').getByText(chair.words('organisation.task'), { exact: true }).waitFor();
    await chair.checkAxe('a round with names that can be pressed');
    await chair.page.keyboard.press('Escape');
    await lead('round.end', {});
  });

  test('[ORG-23] so does somebody who knocks, on the sheet of the waiting room', async () => {
    const body = { token: tokenOf(table.person(LATE).joinUrl), covenant: true };
    await call(server.url, 'POST /api/join', { body });
    const order = { conferenceId: table.conferenceId, actorId: table.person(LATE).participantId };
    await server.conferences.run({ ...order, type: 'participant.join', fields: {} });
    await button(chair, chair.words('frame.waiting.admit')).click();
    await chair.page.locator('.waiting-knocking').getByRole('button', { name: LATE, exact: true }).click();
    await dialog(chair, LATE).getByText(CARD.cannot).waitFor();
    await chair.page.locator('.waiting-knocking').waitFor({ state: 'detached' });
    await chair.checkAxe('the window of somebody who knocks');
    await chair.page.keyboard.press('Escape');
    await dialog(chair, LATE).waitFor({ state: 'detached' });
  });

  test('[ORG-24] so does who does an agreement, in the lane and in the plan', async () => {
    await lead('stage.set', { stage: 'decision' });
    for (const lane of ['brainstorm', 'weigh', 'prioritise', 'commit']) await lead('funnel.open', { lane });
    const what = 'elke week langs bij het gezin';
    const agreement = await put('agreement-1', {
      ...{ kind: 'agreement', lane: 'commit', text: what, who: [table.person(SAMIRA).participantId], by: '2027-01-15' },
      ...{ why: 'dan merkt iemand het op tijd', answers: ['unknown-1'] },
    });
    await lead('agreement.adopt', { cardId: agreement });
    await chair.page.getByRole('button', { name: new RegExp(`${what}.*vastgesteld`) }).click();
    const name = `${SAMIRA} (${SAFE})`;
    await tells(chair, chair.page.locator('.funnel-facts').getByRole('button', { name }), SAMIRA, CARD.can);
    await lead('stage.set', { stage: 'close' });
    await tells(chair, chair.page.locator('.plan-facts').getByRole('button', { name }), SAMIRA, CARD.can);
    await chair.checkAxe('the plan with names that can be pressed');
  });
});

describe('kept by the organisation', () => {
  test('[ORG-25] its own professional updates the card at the table, and nothing of another', async () => {
    await button(partner, `${SAMIRA} (jij)`)
      .or(partner.page.locator('.people-name', { hasText: SAMIRA }))
      .first()
      .click();
    const window = dialog(partner, SAMIRA);
    await window.getByRole('button', { name: partner.words('organisation.edit') }).click();
    const field = window.getByLabel(partner.words('organisation.can'), { exact: true });
    await window.getByText(partner.words('organisation.readBy')).waitFor();
    await partner.checkAxe('an organisation card being written');
    await field.fill('Ook ’s nachts bellen.');
    // whoever closes the window by mistake finds the words again
    await partner.page.keyboard.press('Escape');
    await window.waitFor({ state: 'detached' });
    await partner.page.locator('.people-name', { hasText: SAMIRA }).click();
    await window.getByText(partner.words('organisation.unsent')).waitFor();
    await expect.poll(() => field.inputValue(), SOON).toBe('Ook ’s nachts bellen.');
    await window.getByRole('button', { name: partner.words('common.save') }).click();
    await window.getByText(partner.words('organisation.kept')).waitFor();
    await window.getByText('Ook ’s nachts bellen.').waitFor();
    await partner.page.keyboard.press('Escape');
    await inList(partner, TEUN).click();
    const other = dialog(partner, TEUN);
    await other.getByText(partner.words('organisation.who', { organisation: TEAM })).waitFor();
    expect(await other.getByRole('button', { name: partner.words('organisation.edit') }).count()).toBe(0);
    await partner.page.keyboard.press('Escape');
  });

  test('[ORG-26] who was second keeps the words on the screen, sees what was saved, and decides', async () => {
    await partner.page.locator('.people-name', { hasText: SAMIRA }).click();
    const window = dialog(partner, SAMIRA);
    await window.getByRole('button', { name: partner.words('organisation.edit') }).click();
    const field = window.getByLabel(partner.words('organisation.task'), { exact: true });
    await field.fill('Mijn woorden.');
    const kept = await server.store.organisation((ids.get(SAFE) as OrganisationAnswer).organisationId);
    if (kept === null) throw new Error('the card is gone');
    await server.store.changeOrganisation({ ...kept, task: 'Woorden van een ander.', version: kept.version + 1 });
    partner.expectTrouble(/409/);
    await window.getByRole('button', { name: partner.words('common.save') }).click();
    await window.getByText(partner.words('organisation.now', { words: 'Woorden van een ander.' })).waitFor();
    await window.getByText(/Er is niets overschreven/).waitFor();
    expect(await field.inputValue()).toBe('Mijn woorden.');
    await partner.checkAxe('an organisation card that somebody else saved');
    await window.getByRole('button', { name: partner.words('common.save') }).click();
    await window.getByText(partner.words('organisation.kept')).waitFor();
    partner.expectTrouble(null);
    await window.getByText('Mijn woorden.').waitFor();
    await partner.page.keyboard.press('Escape');
  });

  test('[ORG-27] a coordinator updates every card on the page of the organisations', async () => {
    const desk = await browser.visit({ name: 'coordinator' });
    const [name = '', ...value] = table.userCookie.split('=');
    await desk.context.addCookies([{ name, value: value.join('='), url: server.url }]);
    await desk.page.goto(`${server.url}/organisaties`);
    await button(desk, desk.words('organisation.editOf', { name: TEAM })).click();
    const window = dialog(desk, TEAM);
    await window.getByLabel(desk.words('organisation.task'), { exact: true }).fill('Vaste hulp dichtbij huis.');
    await desk.checkAxe('a coordinator writes an organisation card');
    await window.getByRole('button', { name: desk.words('common.save') }).click();
    await desk.page.getByText('Vaste hulp dichtbij huis.').waitFor();
    await window.waitFor({ state: 'detached' });
    await desk.checkAxe('the page of the organisations');
    await desk.page.setViewportSize({ width: 390, height: 844 });
    expect(await desk.isTooWide()).toBe(false);
    await desk.checkAxe('the page of the organisations, small');
  });
});

describe('on the phone of the family', () => {
  test('[ORG-28] one press at a name tells in plain words what their organisation does, and whom to ask', async () => {
    const { page, words } = client;
    await button(client, words('family.people.open')).click();
    const press = button(client, words('aside.people.organisation', { organisation: SAFE }));
    await press.first().click();
    await page.getByText(words('aside.organisation.cannot')).waitFor();
    await page.getByText(CARD.mandate).waitFor();
    await page.getByText(words('aside.organisation.ask', { name: SAMIRA })).waitFor();
    expect(await press.first().getAttribute('aria-expanded')).toBe('true');
    expect(await lookAtPhone(client, 'an organisation on the phone')).toEqual([]);
    expect(await button(client, words('organisation.edit')).count()).toBe(0);
    await press.first().click();
    await page.getByText(CARD.mandate).waitFor({ state: 'detached' });
  });

  test('[ORG-29] everything that was looked at is clean', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
