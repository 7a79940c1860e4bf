import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, cardId, chooseInMenu, putThought, untilLane } from '../support/e2e-cards.ts';
import { typeDay } from '../support/e2e-day.ts';
import { score } from '../support/e2e-scale.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { watch } from '../support/e2e-watch.ts';
import { linesIn } from '../support/e2e-words.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';

const PASSWORD = 'a long and good passphrase';
const EMAIL = 'chair@example.org';

let server: ServerProcess;
let browser: TestBrowser;
let chair: Visitor;
let partner: Visitor;
let client: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess({ env: { PRACTICE: 'off' } }), openBrowser()]);
  chair = await browser.visit({ name: 'chair', language: 'en' });
  partner = await browser.visit({ name: 'partner', language: 'en' });
  client = await browser.visit({ name: 'client', language: 'en', phone: true });
});
watch(() => browser);
afterAll(() => server.stop());

/** Nothing on these screens is Dutch, and axe finds nothing. */
async function isGood(screen: string, ...visitors: Visitor[]): Promise<void> {
  for (const visitor of visitors) {
    expect(linesIn('nl', await visitor.lines()), `${screen}, ${visitor.name}`).toEqual([]);
    await visitor.checkAxe(screen);
  }
}

const submit = (visitor: Visitor, name: string) => button(visitor, name).click();

/** Invites somebody from the page of the conference; the answer is their link. */
async function invite(name: string, role: 'partner' | 'client'): Promise<string> {
  const { page, words } = chair;
  await button(chair, words('entry.invite.title')).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(words('entry.people.name'), { exact: true }).fill(name);
  await form.getByLabel(words('entry.people.role'), { exact: true }).selectOption({ label: words(`role.${role}`) });
  await form.getByLabel(words('language.choose'), { exact: true }).selectOption({ label: words('language.en') });
  await isGood('inviting', chair);
  await submit(chair, words('entry.invite.submit'));
  const link = await page.getByLabel(words('entry.link.label', { name })).inputValue();
  await isGood('a link', chair);
  await button(chair, words('entry.link.done')).click();
  return link;
}

describe('a house in English, from its first start to an agreement', () => {
  test('[E2E-30] the first account, an organisation, a case and a conference are made in English', async () => {
    const { page, words } = chair;
    await page.goto(`${server.url}/inrichten#${server.setupToken}`);
    await page.getByLabel(words('entry.setup.name'), { exact: true }).fill('Ada Brook');
    await page.getByLabel(words('entry.signIn.email')).fill(EMAIL);
    await page.getByLabel(words('entry.signIn.password')).fill(PASSWORD);
    await isGood('set-up', chair);
    await submit(chair, words('entry.setup.submit'));
    await page.getByText(words('entry.mine.empty')).waitFor();
    await isGood('overview, empty', chair);
    await page.getByRole('link', { name: words('entry.home.organisations') }).click();
    await button(chair, words('entry.organisations.add')).click();
    await page.getByLabel(words('organisation.name')).fill('Riverside Family Team');
    await isGood('an organisation', chair);
    await submit(chair, words('entry.organisation.submit'));
    await page.getByText('Riverside Family Team').waitFor();
    await isGood('organisations', chair);
    await page.getByRole('link', { name: words('entry.home.cases') }).click();
    await button(chair, words('entry.cases.add')).click();
    await page.getByLabel(words('entry.case.reference')).fill('2026-014');
    await isGood('a case', chair);
    await submit(chair, words('entry.case.submit'));
    await page.getByRole('heading', { name: words('entry.case.title', { reference: '2026-014' }) }).waitFor();
    await isGood('the case', chair);
    await page.getByRole('link', { name: words('entry.case.plan') }).click();
    await isGood('planning', chair);
    await submit(chair, words('entry.plan.submit'));
    await page.getByRole('heading', { name: words('entry.conference.people') }).waitFor();
    await isGood('the conference', chair);
  });

  test('[E2E-31] people are invited by personal link and come to an English table', async () => {
    await partner.page.goto(await invite('Tom Hill', 'partner'));
    await client.page.goto(await invite('Mary', 'client'));
    await isGood('the conference with people', chair);
    await isGood('the invitation', partner, client);
    await button(partner, partner.words('entry.join.professional.knock')).click();
    await button(client, client.words('entry.join.family.knock')).click();
    await button(chair, chair.words('entry.conference.open')).click();
    for (const name of ['Tom Hill', 'Mary']) {
      await button(chair, chair.words('frame.waiting.admitOne', { name })).click();
    }
    await button(chair, chair.words('frame.open.press')).click();
    await client.page.getByRole('heading', { name: client.words('family.scene.before.heading') }).waitFor();
    await isGood('before', chair, partner, client);
  });

  test('[E2E-32] from picture to plan the whole table speaks English', async () => {
    await toStage(chair, 'goal');
    await toStage(chair, 'picture');
    await client.page.getByRole('heading', { name: client.words('family.scene.picture.heading') }).waitFor();
    await addCard(partner, { kind: 'concern', text: 'the children hear it all', basis: 'seen' });
    await putThought(client, 'I want it to stop');
    await isGood('picture', chair, partner, client);
    await toStage(chair, 'scale');
    await button(chair, chair.words('work.scale.open')).click();
    await isGood('giving a score', client);
    await score(partner, 7, 'what the school told');
    await button(chair, chair.words('work.scale.reveal', { count: 1, total: 2 })).click();
    await client.page.getByRole('heading', { name: client.words('family.spread.title') }).waitFor();
    await isGood('the spread', chair, partner, client);
    await toStage(chair, 'judgement');
    await client.page.getByRole('heading', { name: client.words('family.scene.judgement.heading') }).waitFor();
    await isGood('judgement', chair, partner, client);
    await toStage(chair, 'decision');
    await addCard(partner, { kind: 'idea', text: 'a lock that locks' });
    await isGood('brainstorm', chair, partner, client);
    for (const lane of ['weigh', 'prioritise', 'commit'] as const) {
      await button(chair, chair.words(`frame.funnel.open.${lane}`)).click();
      await untilLane([chair, partner], lane);
    }
    await chooseInMenu(partner, await cardId(partner, 'a lock that locks'), 'work.funnel.agree');
    const sheet = partner.page.getByRole('region', { name: partner.words('lane.commit') });
    const group = (name: string) => sheet.getByRole('group', { name, exact: true });
    await group(partner.words('work.agree.who'))
      .getByRole('button', { name: /Tom Hill/ })
      .click();
    await typeDay(group(partner.words('work.agree.by')), '2026-12-18');
    await sheet.getByLabel(partner.words('work.agree.why'), { exact: true }).fill('so that they sleep');
    await group(partner.words('work.agree.answers'))
      .getByRole('button', { name: /the children hear/ })
      .click();
    await isGood('an agreement', chair, partner, client);
    await button(chair, chair.words('work.agree.adopt')).click();
    await client.page.getByText(/Tom Hill.*18 December/).waitFor();
    await toStage(chair, 'close');
    await partner.page.getByRole('heading', { name: 'a lock that locks' }).waitFor();
    await isGood('the plan', chair, partner, client);
  });

  test('[E2E-33] who signs out comes back by name and password, and finds the conference again', async () => {
    const { page, words } = chair;
    await page.goto(server.url);
    await page
      .getByRole('cell', { name: /2026-014/ })
      .or(page.getByRole('link', { name: /2026-014/ }))
      .first()
      .waitFor();
    await isGood('overview', chair);
    chair.expectTrouble(/status of 401/);
    await button(chair, 'Ada Brook').click();
    await page.getByRole('menuitem', { name: words('entry.home.signOut') }).click();
    await page.getByRole('heading', { name: words('entry.signIn.title') }).waitFor();
    await isGood('sign-in', chair);
    await page.getByLabel(words('entry.signIn.email')).fill(EMAIL);
    await page.getByLabel(words('entry.signIn.password')).fill('not the passphrase at all');
    await submit(chair, words('entry.signIn.submit'));
    await page.getByRole('alert').waitFor();
    await isGood('sign-in refused', chair);
    await page.getByLabel(words('entry.signIn.password')).fill(PASSWORD);
    await submit(chair, words('entry.signIn.submit'));
    await page.getByRole('heading', { name: words('entry.home.conferences') }).waitFor();
    chair.expectTrouble(null);
    await page.goto(`${server.url}/casussen/nothing/here`);
    await page.getByText(words('entry.notFound.title')).waitFor();
    await isGood('a page that is not there', chair);
  });

  test('[A11Y-8] axe finds nothing on any screen of a house and its first conference in English', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(35);
  });
});
