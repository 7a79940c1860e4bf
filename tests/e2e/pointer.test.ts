import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, card, cardField, cardId } from '../support/e2e-cards.ts';
import { score } from '../support/e2e-scale.ts';
import { button, CAST, linkOf, seat, type Table, toStage } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';

/** Stands in for the page to which somebody leaves, which a test has no line to. */
const NEUTRAL = 'https://www.buienradar.nl/**';

let server: ServerProcess;
let browser: TestBrowser;
let table: Table<'chair' | 'partner' | 'client'>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess({}), openBrowser()]);
  table = await seat(browser, server, ['partner', 'client']);
  await toStage(table.chair, 'picture');
  await table.partner.page.getByRole('main', { name: new RegExp(table.partner.words('stage.picture')) }).waitFor();
});
watch(() => browser);
afterAll(() => server.stop());

/** A press as a hand makes it: down and up in the same spot, where the thing was before the press. */
async function pressWhereItIs({ page }: Visitor, what: Locator): Promise<void> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('what is to be pressed is not on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.mouse.up();
}

const toolsOf = (visitor: Visitor, id: string) => card(visitor, id).locator('.card-tools button[aria-haspopup]');

/** Writes a thought as a family member, and does not put it on the board. */
async function write(visitor: Visitor, text: string): Promise<void> {
  const { page, words } = visitor;
  const say = button(visitor, words('family.thought.say'));
  const field = page.getByLabel(words('family.thought.label'));
  await say.or(field).first().waitFor();
  if (await say.isVisible()) await say.click();
  await field.click();
  await page.keyboard.type(text);
}

describe('the hand', () => {
  test('[E2E-40] the first press after typing lands where it was aimed, also below what was typed in', async () => {
    const { partner } = table;
    const above = await addCard(partner, { kind: 'concern', text: 'de kinderen horen alles' });
    const below = await addCard(partner, { kind: 'concern', text: 'er is geen geld meer' });
    await cardField(partner, above).click();
    await partner.page.keyboard.type(' en zien het ook');
    const top = (await card(partner, below).boundingBox())?.y;
    await card(partner, above).locator('.card-note').waitFor();
    await pressWhereItIs(partner, toolsOf(partner, below));
    await partner.page.getByRole('menu').waitFor();
    expect((await card(partner, below).boundingBox())?.y).toBe(top);
    await partner.page.keyboard.press('Escape');
    await partner.page.getByRole('menu').waitFor({ state: 'detached' });
  });

  test('[E2E-40] a press after a new card lands too, though its field folds', async () => {
    const { partner } = table;
    const id = await addCard(partner, { kind: 'concern', text: 'oma is moe' });
    await pressWhereItIs(partner, toolsOf(partner, id));
    await partner.page.getByRole('menu').waitFor();
    await partner.page.keyboard.press('Escape');
  });

  test('[E2E-41] the bar tells what the button under the hand does now, not what it did before the press', async () => {
    const { chair } = table;
    await toStage(chair, 'scale');
    const line = chair.page.locator('.bar-line');
    await expect.poll(() => line.textContent(), SOON).toContain(chair.words('frame.says.stage.judgement'));
    await button(chair, chair.words('frame.ballot.open')).click();
    await expect.poll(() => line.textContent(), SOON).toContain(chair.words('frame.says.ballot.close'));
  });

  test('[E2E-42] who comes back after a reload is told that their number stands', async () => {
    const { partner } = table;
    await score(partner, 6, 'wat de school vertelt');
    await partner.page.reload();
    await partner.page.getByText(partner.words('work.scale.givenBefore')).waitFor();
    await button(partner, partner.words('work.scale.giveAgain')).waitFor();
  });

  test('[E2E-43] a professional reads on in another language, and back', async () => {
    const { partner } = table;
    const foot = partner.page.locator('.people-own');
    await foot.getByRole('button', { name: 'English' }).click();
    await foot.getByRole('button', { name: 'Nederlands' }).waitFor();
    expect(await partner.page.locator('html').getAttribute('lang')).toBe('en');
    await foot.getByRole('button', { name: 'Nederlands' }).click();
    await foot.getByRole('button', { name: 'English' }).waitFor();
  });

  test('[E2E-44] the way back of a phone leads from a page to the moment, not out of the conversation', async () => {
    const { client } = table;
    for (const [open, title] of [
      ['family.table.open', 'family.table.title'],
      ['family.people.open', 'family.people.title'],
    ] as const) {
      await button(client, client.words(open)).click();
      await client.page.getByRole('heading', { name: client.words(title) }).waitFor();
      await client.page.goBack();
      await button(client, client.words(open)).waitFor();
      expect(client.page.url()).toContain('/samen/');
      await button(client, client.words(open)).click();
      await button(client, client.words('family.frame.back')).first().click();
      await button(client, client.words(open)).waitFor();
    }
  });

  test('[E2E-45] a double tap puts one thought on the board and complains of nothing', async () => {
    const { chair, client } = table;
    await toStage(chair, 'judgement');
    await write(client, 'ik wil rust');
    await button(client, client.words('family.thought.put')).dblclick();
    await client.page.getByText(client.words('family.thought.done')).waitFor();
    expect(await client.page.getByText(client.words('family.thought.empty')).count()).toBe(0);
    await cardId(chair, 'ik wil rust');
  });

  test('[E2E-46] a double press on the covenant knocks once', async () => {
    const late = await browser.visit(CAST.expert);
    const knocks: string[] = [];
    late.page.on('request', (request) => {
      if (request.url().endsWith('/api/join')) knocks.push(request.url());
    });
    await late.page.goto(linkOf(server, 'expert'));
    await button(late, late.words('entry.join.professional.knock')).dblclick();
    await late.page.waitForURL('**/overleg/**');
    expect(knocks).toHaveLength(1);
    await late.context.close();
  });

  test('[E2E-47] the chair gives a new link at the board; it opens the place and closes the old screen', async () => {
    const { chair, partner } = table;
    const { name } = CAST.partner;
    await chair.page.getByRole('button', { name, exact: true }).click();
    await button(chair, chair.words('frame.newLink.press')).click();
    const url = await chair.page.getByLabel(chair.words('entry.link.label', { name })).inputValue();
    await chair.checkAxe('a new link at the board');
    await partner.page.getByRole('heading', { name: partner.words('access.elsewhere.title') }).waitFor();
    const again = await browser.visit(CAST.partner);
    await again.page.goto(url);
    await button(again, again.words('entry.join.professional.knock')).waitFor();
    await again.context.close();
  });

  test('[E2E-48] a page with words that were not sent asks before it goes', async () => {
    const { client } = table;
    const asked: string[] = [];
    client.page.once('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    await write(client, 'nog niet klaar');
    await client.page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('[E2E-49] leaving at once empties every page of this browser, and the way back leads nowhere', async () => {
    const { client } = table;
    let arrivals = 0;
    await client.context.route(NEUTRAL, (route) => {
      arrivals++;
      return route.fulfill({ contentType: 'text/html', body: 'mooi weer' });
    });
    const tab = await client.context.newPage();
    await tab.goto(client.page.url());
    await tab.getByRole('button', { name: client.words('family.table.open') }).waitFor();
    const asked: string[] = [];
    client.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    await write(client, 'nog niet klaar');
    await button(client, client.words('family.people.open')).click();
    await client.page.getByRole('heading', { name: client.words('family.people.title') }).waitFor();
    client.expectTrouble(/status of 401|WebSocket/);
    await button(client, client.words('family.frame.leave')).click();
    await Promise.all([client.page, tab].map((page) => page.getByText('mooi weer').waitFor()));
    expect(arrivals).toBe(2);
    expect(asked).toEqual([]);
    // the step under the page beside the moment is still there, and it sends whoever takes it away again
    await client.page.goBack().catch(() => null);
    await expect.poll(() => arrivals, SOON).toBe(3);
    await client.page.getByText('mooi weer').waitFor();
    await tab.close();
  });

  test('[A11Y-10] axe finds nothing', () => {
    expect(browser.axe.findings).toEqual([]);
  });
});
