import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, cardField, cardId, column, untilSaved } from '../support/e2e-cards.ts';
import { button, CAST, linkOf, seat, type Table, toStage } from '../support/e2e-table.ts';
import { SOON, untilSays } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';

const GUESTS = ['partner', 'englishPartner', 'client'] as const;
/** A stage that was left takes no last words here after this long, in ms. */
const GRACE = '200';
/** What a busy machine may add to a second, in ms, between the press and the two windows that must show it. */
const SLOWNESS = 1_500;

let server: ServerProcess;
let browser: TestBrowser;
/** The links as the first start printed them; after a restart there are fresh ones for who never came. */
let links: ServerProcess;
let table: Table<'chair' | (typeof GUESTS)[number]>;

const start = (more: Partial<Parameters<typeof startServerProcess>[0]> = {}) =>
  startServerProcess({ ...more, env: { LEAVING_GRACE_MS: GRACE, ...more.env } });
const everybody = () => Object.values(table);
const board = () => [table.chair, table.partner, table.englishPartner];

beforeAll(async () => {
  [server, browser] = await Promise.all([start(), openBrowser()]);
  links = server;
  table = await seat(browser, server, GUESTS);
  await toStage(table.chair, 'picture');
  await table.partner.page.getByRole('main', { name: new RegExp(table.partner.words('stage.picture')) }).waitFor();
});
watch(() => browser);
afterAll(() => server.stop());

function cutLine(visitor: Visitor): Promise<void> {
  visitor.expectLineCut();
  return visitor.context.setOffline(true);
}

async function mendLine(visitor: Visitor): Promise<void> {
  await visitor.context.setOffline(false);
  await visitor.page.getByText(visitor.words('frame.offline.title')).waitFor({ state: 'detached' });
  visitor.expectTrouble(null);
}

describe('bad luck', () => {
  test('[E2E-20] a server killed while people type loses nothing they were shown as saved, and all come back by themselves', async () => {
    const { chair, partner, englishPartner } = table;
    const mine = await addCard(partner, { kind: 'concern', text: 'de ruzie begint' });
    const theirs = await addCard(englishPartner, { kind: 'pattern', text: 'after payday' });
    await untilSays(board(), mine, 'de ruzie begint');
    await untilSays(board(), theirs, 'after payday');
    for (const one of everybody()) one.expectLineCut();
    const typing = Promise.all([
      cardField(partner, mine).pressSequentially(' zodra het geld op is en dan slaat de deur', { delay: 60 }),
      cardField(englishPartner, theirs).pressSequentially(' he drinks with his brother until late', { delay: 60 }),
    ]);
    await expect.poll(() => cardField(chair, mine).inputValue(), SOON).toContain('zodra');
    const seen = await cardField(chair, mine).inputValue();
    await server.kill('SIGKILL');
    await chair.page.getByText(chair.words('frame.offline.title')).waitFor();
    server = await start({ dataDir: server.dataDir, env: { PORT: new URL(server.url).port } });
    const late = await browser.visit({ name: 'late' });
    await late.context.addCookies(await chair.context.cookies());
    await late.page.goto(chair.page.url());
    expect((await cardField(late, mine).inputValue()).startsWith(seen)).toBe(true);
    await typing;
    await untilSays([...board(), late], mine, 'de ruzie begint zodra het geld op is en dan slaat de deur');
    await untilSays([...board(), late], theirs, 'after payday he drinks with his brother until late');
    for (const one of board()) await untilSaved(one);
    for (const one of everybody()) one.expectTrouble(null);
    await late.context.close();
  });

  test('[E2E-21] writing goes on without a line, says so quietly, and merges when it is back', async () => {
    const { chair, partner, englishPartner } = table;
    const id = await addCard(partner, { kind: 'strength', text: 'zus belt' });
    await untilSays(board(), id, 'zus belt');
    await cutLine(partner);
    await partner.page.getByText(partner.words('frame.offline.title')).waitFor();
    await cardField(partner, id).press('Control+End');
    await cardField(partner, id).pressSequentially(' elke dag');
    await partner.page.getByText(partner.words('frame.saved.offline')).waitFor();
    await partner.checkAxe('without a line');
    const own = await addCard(partner, { kind: 'strength', text: 'moeder werkt' });
    await cardField(englishPartner, id).press('Control+Home');
    await cardField(englishPartner, id).pressSequentially('de ');
    await mendLine(partner);
    await untilSays(board(), id, 'de zus belt elke dag');
    await untilSays(board(), own, 'moeder werkt');
    await untilSaved(partner);
    expect(await column(chair, 'strength').locator('[data-card]').count()).toBe(2);
  });

  test('[E2E-22] a thought put on the board without a line waits on the phone and goes along later', async () => {
    const { client, chair } = table;
    await cutLine(client);
    await client.page.getByText(client.words('family.line.offline')).waitFor();
    await client.checkAxe('without a line, family');
    await client.page.getByLabel(client.words('family.thought.label')).fill('ik wil dat het stopt');
    await button(client, client.words('family.thought.put')).click();
    await client.page.getByText(client.words('family.thought.held')).waitFor();
    await client.context.setOffline(false);
    await client.page.getByText(client.words('family.thought.done')).waitFor();
    await client.page.getByText(client.words('family.line.offline')).waitFor({ state: 'detached' });
    client.expectTrouble(null);
    await cardId(chair, 'ik wil dat het stopt');
  });

  test('[E2E-23] words written for a stage that closed meanwhile are offered back, to copy', async () => {
    const { chair, partner } = table;
    const id = await cardId(partner, 'moeder werkt');
    await partner.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await cutLine(partner);
    await partner.page.getByText(partner.words('frame.offline.title')).waitFor();
    await cardField(partner, id).press('Control+End');
    await cardField(partner, id).pressSequentially(' nu ook op zaterdag');
    await toStage(chair, 'scale');
    await toStage(chair, 'judgement');
    await mendLine(partner);
    const lost = partner.page.locator('.lost-item', { hasText: 'nu ook op zaterdag' });
    await lost.waitFor();
    await partner.checkAxe('words offered back');
    await lost.getByRole('button', { name: partner.words('frame.lost.copy') }).click();
    await lost.getByText(partner.words('frame.lost.copied')).waitFor();
    expect(await partner.page.evaluate(() => navigator.clipboard.readText())).toContain('nu ook op zaterdag');
    await lost.getByRole('button', { name: partner.words('frame.lost.forget') }).click();
    await lost.waitFor({ state: 'detached' });
  });

  test('[E2E-24] a second tab of the same person works beside the first', async () => {
    const { partner, chair } = table;
    const tab = await partner.context.newPage();
    await tab.goto(partner.page.url());
    await tab.getByLabel(partner.words('work.add.need'), { exact: true }).fill('een warm huis');
    await tab.keyboard.press('Enter');
    for (const one of [chair, partner]) await cardId(one, 'een warm huis');
    await tab.close();
  });

  test('[E2E-25] a link that is wrong or was used on another device opens nothing and says what to do', async () => {
    const stranger = await browser.visit({ name: 'stranger', phone: true });
    stranger.expectTrouble(/status of 4(01|03|04|09|10)/);
    await stranger.page.goto(linkOf(server, 'expert').replace(/#.*/, '#wrong'));
    await stranger.page
      .getByRole('heading', { name: stranger.words('entry.join.failed.token.unknown.title') })
      .waitFor();
    await stranger.checkAxe('a wrong link');
    const other = await browser.visit({ name: 'other device' });
    other.expectTrouble(/status of 4(01|03|04|09|10)/);
    await other.page.goto(linkOf(links, 'partner'));
    await other.page.getByRole('heading', { name: other.words('entry.join.failed.token.used.title') }).waitFor();
    await other.checkAxe('a used link');
    await other.page.goto(table.partner.page.url());
    await other.page.getByRole('heading', { name: other.words('access.signedOut.title') }).waitFor();
    await other.checkAxe('a locked place');
    await other.page.goto(table.client.page.url());
    await other.page.getByRole('heading', { name: other.words('family.end.signedOut') }).waitFor();
  });

  test('[E2E-26] somebody who is removed sees it within a second, everywhere, and cannot come back', async () => {
    const { chair, englishPartner } = table;
    const tab = await englishPartner.context.newPage();
    await tab.goto(englishPartner.page.url());
    await tab.getByRole('main', { name: /Judgement/i }).waitFor();
    await chair.page.getByRole('button', { name: CAST.englishPartner.name, exact: true }).click();
    await button(chair, chair.words('frame.remove.press')).click();
    await chair.checkAxe('asking before removal');
    englishPartner.expectTrouble(/status of 4|WebSocket/);
    const gone = englishPartner.words('access.removed.title');
    const began = Date.now();
    await button(chair, chair.words('frame.remove.yes')).click();
    await Promise.all([englishPartner.page, tab].map((page) => page.getByRole('heading', { name: gone }).waitFor()));
    expect(Date.now() - began).toBeLessThan(1_000 + SLOWNESS);
    await englishPartner.checkAxe('removed');
    await englishPartner.page.reload();
    await englishPartner.page.getByRole('heading', { name: englishPartner.words('access.signedOut.title') }).waitFor();
    expect(await englishPartner.page.content()).not.toContain('een warm huis');
    await englishPartner.page.goto(linkOf(links, 'englishPartner'));
    await englishPartner.page.getByRole('alert').getByRole('heading').waitFor();
    expect(await button(englishPartner, englishPartner.words('entry.join.professional.knock')).count()).toBe(0);
    await tab.close();
  });

  test('[E2E-27] nothing is wider than its screen, at 1440, 390 and 320 pixels, light and dark', async () => {
    for (const one of [table.chair, table.partner, table.client]) {
      for (const [width, height] of [
        [1440, 900],
        [390, 844],
        [320, 640],
      ] as const) {
        for (const colorScheme of ['dark', 'light'] as const) {
          await one.page.setViewportSize({ width, height });
          await one.page.emulateMedia({ colorScheme });
          expect(await one.isTooWide(), `${one.name} at ${width}, ${colorScheme}`).toBe(false);
        }
      }
      await one.page.emulateMedia({ colorScheme: 'dark' });
      await one.checkAxe('320 pixels in the dark');
    }
  });

  test('[A11Y-7] axe finds nothing on any screen while things go wrong', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(10);
  });
});
