import { KEPT_PROMPTS } from '@samenspraak/shared/guide/arrangement.ts';
import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, cardField, column } from '../support/e2e-cards.ts';
import { lookAtPhone, onPhone, sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let chair: Visitor;

const AT = { phase: 'immediateSafety', stage: 'before', step: null } as const;
const usual = promptsAt(AT).map(({ professional }) => professional.nl.ask);
const OWN = {
  ask: 'Wie past er op de hond als het misgaat?',
  followUp: 'Is dat met die persoon besproken?',
  client: 'Wie zorgt er voor uw hond?',
};

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const people = [
    { role: 'partner', name: 'Samira' },
    { role: 'client', name: 'Marleen' },
  ] as const;
  table = await makeConference(server, { people });
  chair = await browser.visit({ name: 'chair' });
  const [name = '', ...value] = table.userCookie.split('=');
  await chair.context.addCookies([{ name, value: value.join('='), url: server.url }]);
});
watch(() => browser);
afterAll(() => server.stop());

const nl = (...asked: Parameters<Visitor['words']>) => chair.words(...asked);
const dialog = () => chair.page.getByRole('dialog');
/** The questions as the chair's window has them, in their order. */
const asked = () =>
  dialog()
    .getByRole('list', { name: nl('leading.asked') })
    .locator('.arranging-words > span')
    .allTextContents();
/** The questions as they stand on a board. */
const onBoard = ({ page }: Visitor) => page.locator('.guide-prompts .guide-ask').allTextContents();

async function inMenu(question: string, entry: Parameters<Visitor['words']>[0]): Promise<void> {
  await dialog()
    .getByRole('button', { name: nl('leading.row.menu', { name: question }), exact: true })
    .click();
  await chair.page.getByRole('menuitem', { name: nl(entry), exact: true }).click();
}

async function isGood(visitor: Visitor, screen: string): Promise<void> {
  await visitor.checkAxe(screen);
  expect(await visitor.isTooWide(), screen).toBe(false);
  await visitor.page.setViewportSize({ width: 390, height: 844 });
  await visitor.checkAxe(`${screen}, narrow`);
  expect(await visitor.isTooWide(), `${screen}, narrow`).toBe(false);
  await visitor.page.setViewportSize({ width: 1440, height: 900 });
}

describe('a guide made to measure before the conference', () => {
  test('[GUIDE-30] questions of a part are moved by keyboard and left out by menu, and undone with one press', async () => {
    await chair.page.goto(`${server.url}/casussen/${table.caseId}/overleg/${table.conferenceId}`);
    await button(chair, nl('house.made.guide', { name: 'Gezamenlijk' })).click();
    expect(await asked()).toEqual(usual);
    const [first = '', second = ''] = usual;
    await dialog()
      .getByRole('button', { name: nl('leading.row.handle', { name: second }), exact: true })
      .focus();
    await chair.page.keyboard.press('ArrowUp');
    await expect.poll(asked, SOON).toEqual([second, first, ...usual.slice(2)]);
    expect(await chair.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      nl('leading.row.handle', { name: second }),
    );
    await inMenu(first, 'leading.row.leave');
    await expect.poll(asked, SOON).toEqual([second, ...usual.slice(2)]);
    await dialog()
      .getByText(nl('leading.done.left', { name: first }))
      .waitFor();
    await dialog()
      .getByRole('button', { name: nl('leading.undo') })
      .click();
    await expect.poll(asked, SOON).toEqual([second, first, ...usual.slice(2)]);
    await inMenu(first, 'leading.row.leave');
    await dialog().getByText(nl('leading.keep.kept')).waitFor();
    await isGood(chair, 'arranging before');
  });

  test('[GUIDE-31] an own question gets words for clients, with a gentle hint where they are hard', async () => {
    await dialog()
      .getByRole('button', { name: nl('leading.own.add') })
      .click();
    const form = dialog().getByRole('form', { name: nl('leading.own.add') });
    await form.getByRole('button', { name: nl('leading.own.put') }).click();
    await form.getByText(nl('leading.own.askMissing')).waitFor();
    await form.getByLabel(nl('leading.own.ask'), { exact: true }).fill(OWN.ask);
    await form.getByLabel(nl('leading.own.followUps'), { exact: true }).fill(OWN.followUp);
    await form.getByRole('button', { name: nl('kind.future'), exact: true }).click();
    const client = form.getByLabel(nl('leading.own.client'), { exact: true });
    expect(await form.getByText(nl('leading.own.clientMissing')).count()).toBe(0);
    await form.getByRole('button', { name: nl('leading.own.put') }).click();
    await form.getByText(nl('leading.own.clientMissing')).waitFor();
    expect(await client.getAttribute('aria-invalid')).toBe('true');
    await client.fill('Welke interventie past bij uw hond?');
    await form.getByText(nl('leading.own.hard', { word: 'interventie' })).waitFor();
    await client.fill('Wilt u ons vertellen wie er voor uw hond zorgt als u er zelf even niet bent?');
    await form.getByText(nl('leading.own.long', { words: 17 })).waitFor();
    await isGood(chair, 'an own question');
    await client.fill(OWN.client);
    await expect.poll(() => form.locator('.arranging-hints li').count(), SOON).toBe(0);
    await form.getByRole('button', { name: nl('leading.own.put') }).click();
    await expect.poll(async () => (await asked()).at(-1), SOON).toBe(OWN.ask);
    await dialog().getByText(nl('leading.keep.kept')).waitFor();
  });

  test('[GUIDE-32] the question that trends lean on can be moved, not left out, and that is said', async () => {
    await dialog().getByLabel(nl('leading.stage')).selectOption('scale');
    const kept = promptsAt({ ...AT, stage: 'scale' }).find(({ id }) => KEPT_PROMPTS.has(id))?.professional.nl.ask ?? '';
    await dialog().getByText(nl('leading.row.kept')).waitFor();
    await dialog()
      .getByRole('button', { name: nl('leading.row.menu', { name: kept }), exact: true })
      .click();
    const leave = chair.page.getByRole('menuitem', { name: nl('leading.row.leaveKept') });
    expect(await leave.getAttribute('aria-disabled')).toBe('true');
    await chair.page.getByRole('menuitem', { name: nl('leading.row.foot') }).click();
    await expect.poll(async () => (await asked()).at(-1), SOON).toBe(kept);
    await dialog()
      .getByRole('button', { name: nl('leading.toOurs') })
      .click();
    await dialog()
      .getByRole('button', { name: nl('common.close') })
      .click();
  });

  test('[GUIDE-33] the time of a part is divided before the conference', async () => {
    await button(chair, nl('house.made.time', { name: 'Gezamenlijk' })).click();
    const field = dialog().getByLabel(nl('leading.time.of', { stage: nl('stage.picture') }));
    await field.fill('veel');
    await dialog()
      .getByText(nl('leading.time.wrong', { most: 600 }))
      .waitFor();
    await isGood(chair, 'dividing time');
    await field.fill('20');
    await dialog()
      .getByRole('button', { name: nl('leading.time.settle') })
      .click();
    await expect.poll(() => dialog().count(), SOON).toBe(0);
    await chair.page.getByText(nl('leading.time.line', { stage: nl('stage.picture'), minutes: 20 })).waitFor();
  });
});

describe('a guide made to measure during the conference', () => {
  let partner: Visitor;
  let client: Visitor;

  beforeAll(async () => {
    const { conferenceId } = table;
    const actorId = table.chair.participantId;
    for (const { participantId } of table.people) {
      await server.conferences.run({ conferenceId, actorId, type: 'participant.admit', fields: { participantId } });
    }
    await server.conferences.run({ conferenceId, actorId, type: 'conference.open', fields: {} });
    partner = await browser.visit({ name: 'Samira' });
    client = await browser.visit(onPhone('Marleen'));
    await Promise.all([sitDown(chair, server, table), sitDown(partner, server, table), sitDown(client, server, table)]);
  });

  test('[GUIDE-34] what was arranged before stands on every board, and the time with it', async () => {
    const [, second = ''] = usual;
    const expected = [second, ...usual.slice(2), OWN.ask];
    for (const visitor of [chair, partner]) await expect.poll(() => onBoard(visitor), SOON).toEqual(expected);
    await partner.page.getByText(nl('frame.rail.planned', { planned: 20 }), { exact: true }).waitFor();
  });

  test('[GUIDE-35] an own question that is lit shows its follow-ups to professionals and its own words on the phone', async () => {
    expect(await column(partner, 'future').count()).toBe(0);
    await chair.page.getByRole('button', { name: OWN.ask, exact: true }).click();
    await partner.page.getByText(OWN.followUp).waitFor();
    await column(partner, 'future').waitFor();
    await client.page.getByRole('heading', { name: OWN.client }).waitFor();
    expect(await lookAtPhone(client, 'an own question')).toEqual([]);
    await button(chair, nl('frame.light.press')).click();
    await dialog().getByRole('button', { name: OWN.ask, exact: true }).waitFor();
    await chair.page.keyboard.press('Escape');
  });

  test('[GUIDE-36] the chair takes a question back from the guide panel while others type, who keep their field and words', async () => {
    const id = await addCard(partner, { kind: 'concern', text: 'rust in huis' });
    await cardField(partner, id).press('End');
    await cardField(partner, id).pressSequentially(' en ');
    await client.page.getByRole('textbox').first().fill('mijn hond');
    await button(chair, nl('leading.guide.open')).click();
    const [first = ''] = usual;
    await dialog()
      .getByRole('button', { name: nl('leading.back.of', { name: first }), exact: true })
      .click();
    await expect.poll(() => onBoard(partner), SOON).toContain(first);
    await isGood(chair, 'arranging during');
    await inMenu(OWN.ask, 'leading.own.remove');
    await expect.poll(() => onBoard(partner), SOON).not.toContain(OWN.ask);
    await cardField(partner, id).pressSequentially('slaap');
    expect(await cardField(partner, id).inputValue()).toBe('rust in huis en slaap');
    expect(await client.page.getByRole('textbox').first().inputValue()).toBe('mijn hond');
    await dialog()
      .getByRole('button', { name: nl('leading.undo') })
      .click();
    await expect.poll(() => onBoard(partner), SOON).toContain(OWN.ask);
    await dialog()
      .getByRole('button', { name: nl('leading.toOurs') })
      .click();
    await expect.poll(() => onBoard(partner), SOON).toEqual(usual);
    await dialog()
      .getByRole('button', { name: nl('common.close') })
      .click();
  });

  test('[GUIDE-37] questions are dragged to their place', async () => {
    await button(chair, nl('leading.guide.open')).click();
    const handle = (name: string) =>
      dialog().getByRole('button', { name: nl('leading.row.handle', { name }), exact: true });
    const [first = '', ...others] = usual;
    const from = await handle(others.at(-1) ?? '').boundingBox();
    const to = await handle(first).boundingBox();
    if (from === null || to === null) throw new Error('the questions are not in sight');
    await chair.page.mouse.move(from.x + 9, from.y + 9);
    await chair.page.mouse.down();
    await chair.page.mouse.move(to.x + 9, to.y + 20, { steps: 4 });
    await chair.page.mouse.move(to.x + 9, to.y - 2, { steps: 4 });
    await chair.page.mouse.up();
    await expect.poll(() => onBoard(partner), SOON).toEqual([others.at(-1), first, ...others.slice(0, -1)]);
    await dialog()
      .getByRole('button', { name: nl('common.close') })
      .click();
  });

  test('[GUIDE-38] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(8);
  });
});
