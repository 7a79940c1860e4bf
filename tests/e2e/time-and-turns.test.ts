import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { totalTime } from '@samenspraak/shared/domain/budget.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, cardField, column } from '../support/e2e-cards.ts';
import { lookAtPhone, onPhone, sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const MINUTE = 60_000;
/** How far the clock of the server was put ahead, in ms. */
let ahead = 0;
let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let chair: Visitor;
let partner: Visitor;
let client: Visitor;

beforeAll(async () => {
  const clock = { now: () => Date.now() + ahead };
  [server, browser] = await Promise.all([startServer({ clock }), openBrowser()]);
  const people = [
    { role: 'client', name: 'Marleen' },
    { role: 'caseManager', name: 'Teun' },
    { role: 'partner', name: 'Samira' },
  ] as const;
  table = await makeConference(server, { people, open: true });
  await command('stage.set', { stage: 'picture' });
  chair = await browser.visit({ name: 'chair' });
  partner = await browser.visit({ name: 'Samira' });
  client = await browser.visit(onPhone('Marleen'));
  await Promise.all([chair, partner, client].map((one) => sitDown(one, server, table)));
});
watch(() => browser);
afterAll(() => server.stop());

const nl = (...asked: Parameters<Visitor['words']>) => chair.words(...asked);

/** The chair does something without a screen. */
async function command(type: CommandType, fields: object): Promise<void> {
  const { conferenceId, chair: leads, sessionIds } = table;
  const all = { sessionId: sessionIds[0], ...fields };
  expect(
    await server.conferences.run({ conferenceId, actorId: leads.participantId, type, fields: all }),
  ).not.toHaveProperty('code');
}

async function session() {
  const live = await server.conferences.conference(table.conferenceId);
  const [found] = live?.conference.sessions.values() ?? [];
  if (found === undefined) throw new Error('there is no session');
  return found;
}

/** Time goes by, for the server at once and for this screen when it is opened anew. */
async function later(visitor: Visitor, minutes: number): Promise<void> {
  ahead += minutes * MINUTE;
  await visitor.page.reload();
  await visitor.page.locator('[aria-current="step"]').waitFor();
}

const warning = () => chair.page.getByText(nl('leading.time.why'));
const gone = () => expect.poll(() => warning().count(), SOON).toBe(0);

async function isGood(visitor: Visitor, screen: string): Promise<void> {
  for (const width of [1440, 390]) {
    await visitor.page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await visitor.checkAxe(`${screen}, ${width}`);
    expect(await visitor.isTooWide(), `${screen}, ${width}`).toBe(false);
  }
  await visitor.page.setViewportSize({ width: 1440, height: 900 });
}

describe('time for planning', () => {
  test('[TIME-20] the chair alone is warned, and goes on longer in one press', async () => {
    await chair.page.locator('[aria-current="step"]').waitFor();
    expect(await warning().count()).toBe(0);
    await later(chair, 46);
    await warning().waitFor();
    await partner.page.reload();
    await partner.page.locator('[aria-current="step"]').waitFor();
    expect(await partner.page.getByText(nl('leading.time.why')).count()).toBe(0);
    await isGood(chair, 'time is short');
    await chair.page.getByRole('button', { name: /minuten langer doorgaan/ }).click();
    await gone();
    const { budget } = await session();
    expect(budget === null ? 0 : totalTime(budget)).toBeGreaterThan(90);
  });

  test('[TIME-21] other stages get less in one press, and it is said beforehand which', async () => {
    const before = (await session()).budget;
    // as much as the other stages can give: judging and deciding keep their two fifths
    await later(chair, 8);
    await chair.page.getByText(/^Korter wordt: /).waitFor();
    await button(chair, nl('leading.time.shorten')).click();
    await gone();
    const after = (await session()).budget;
    if (before === null || after === null) throw new Error('the time was not settled');
    expect(totalTime(after)).toBe(totalTime(before));
    expect(after.scale).toBeLessThan(before.scale);
  });

  test('[TIME-22] a second conference is planned beside this one; what is put aside stays away for a while', async () => {
    await later(chair, 8);
    const link = chair.page.getByRole('link', { name: nl('leading.time.second') });
    expect(await link.getAttribute('href')).toBe(`/casussen/${table.caseId}/nieuw`);
    expect(await link.getAttribute('target')).toBe('_blank');
    await button(chair, nl('leading.time.notNow')).click();
    await gone();
    await isGood(chair, 'time was put aside');
  });

  test('[TIME-23] the chair divides the time anew from the bar, and all see it', async () => {
    await button(chair, nl('frame.session.press')).click();
    await button(chair, nl('leading.time.open')).click();
    const dialog = chair.page.getByRole('dialog');
    await dialog.getByLabel(nl('leading.time.of', { stage: nl('stage.picture') })).fill('120');
    await isGood(chair, 'dividing time at the table');
    await dialog.getByRole('button', { name: nl('leading.time.settle') }).click();
    const picture = partner.page.locator('.rail-stop', { hasText: nl('stage.picture') });
    await expect.poll(() => picture.textContent(), SOON).toContain('van 120');
  });

  test('[TIME-24] a time-out stops the clock, and that is shown', async () => {
    await command('timeout.call', {});
    const rail = (visitor: Visitor) => visitor.page.locator('.rail-stop[data-standing="now"]');
    for (const one of [chair, partner]) await expect.poll(() => rail(one).textContent(), SOON).toContain('staat stil');
    await command('timeout.end', {});
    await expect.poll(() => rail(partner).textContent(), SOON).not.toContain('staat stil');
  });
});

describe('a round', () => {
  test('[TURN-20] the chair chooses the time of a turn; the family begins and says on the phone when they are done', async () => {
    await button(chair, nl('frame.round.start')).click();
    const sheet = chair.page.getByRole('dialog', { name: nl('leading.round.title') });
    await isGood(chair, 'how long a turn is');
    await sheet.getByRole('button', { name: '1 minuut per beurt' }).click();
    await client.page.getByText(nl('family.word.yours')).waitFor();
    await partner.page.getByText(nl('leading.turn.now', { name: 'Marleen' })).waitFor();
    await chair.page.getByText(nl('leading.turn.absent', { names: 'Teun' })).waitFor();
    expect(await lookAtPhone(client, 'the turn is mine')).toEqual([]);
    await button(client, nl('family.word.done')).click();
    await expect.poll(() => client.page.getByText(nl('family.word.yours')).count(), SOON).toBe(0);
  });

  test('[TURN-21] who is not at the table is passed over in words, and the next one who is there has the turn at once', async () => {
    await partner.page.getByText(nl('leading.turn.mine')).waitFor();
    await isGood(partner, 'the turn is mine');
  });

  test('[TURN-22] at its end a turn asks to round off calmly; who has it gives it on, and the round ends', async () => {
    await later(partner, 3);
    await partner.page.getByText(nl('leading.turn.over')).waitFor();
    await button(partner, nl('leading.turn.pass')).click();
    await expect.poll(async () => (await session()).round, SOON).toBeNull();
    await expect.poll(() => partner.page.locator('.turn-line').count(), SOON).toBe(0);
  });

  test('[TURN-23] hands get the word in their order, and go down with it', async () => {
    await button(partner, nl('frame.hand.raise')).click();
    await button(chair, nl('leading.hand.next', { name: 'Samira' })).click();
    await button(partner, nl('frame.hand.raise')).waitFor();
    expect((await session()).hands).toEqual([]);
  });

  test('[QUIET-20] somebody quiet is suggested to the chair alone, and put aside with a press', async () => {
    await later(chair, 0);
    await addCard(partner, { kind: 'concern', text: 'de deur stond open' });
    ahead += 13 * MINUTE;
    await command('hand.answer', { participantId: table.person('Samira').participantId });
    await client.page.getByRole('button', { name: nl('family.feet.help') }).click();
    await addCard(partner, { kind: 'concern', text: 'niemand belde terug' });
    await chair.page.getByText(nl('leading.quiet.title', { name: 'Marleen' })).waitFor();
    await isGood(chair, 'somebody is quiet');
    expect(await partner.page.getByText(nl('leading.quiet.what')).count()).toBe(0);
    expect(partner.hasReceived(nl('leading.quiet.what'))).toBe(false);
    await button(chair, nl('leading.quiet.thanks')).click();
    await expect.poll(() => chair.page.getByText(nl('leading.quiet.what')).count(), SOON).toBe(0);
  });
});

describe('nobody is torn away', () => {
  const MINUTES: Record<Stage, number> = {
    before: 5,
    goal: 5,
    picture: 150,
    scale: 9,
    judgement: 15,
    decision: 30,
    close: 9,
  };
  const SHIFTS: readonly (readonly [CommandType, object])[] = [
    ['prompt.light', { promptId: 'picture.worries' }],
    // most columns go by this, and the next two change them all
    ['guide.arrange', { phase: 'immediateSafety', stage: 'picture', prompts: [{ id: 'picture.patterns', own: null }] }],
    ['phase.decide', { from: 'immediateSafety', outcome: 'forward', why: 'het is rustig' }],
    ['phase.decide', { from: 'riskFocused', outcome: 'back', why: 'toch niet' }],
    ['budget.settle', { minutes: MINUTES }],
    ['round.start', { secondsPerTurn: 60 }],
    ['round.next', {}],
    ['timeout.call', {}],
    ['timeout.end', {}],
    ['stage.set', { stage: 'scale' }],
    ['ballot.open', { question: 'scale.immediateSafety' }],
    ['stage.set', { stage: 'decision' }],
    ['funnel.open', { lane: 'weigh' }],
  ];

  test('[FOLLOW-20] whoever types keeps the field, the caret and every letter over each shift of the table', async () => {
    const id = await addCard(partner, { kind: 'concern', text: 'woord' });
    const field = cardField(partner, id);
    const half = column(partner, 'danger').locator('.card-add > textarea');
    await half.fill('een half woord');
    const thought = client.page.getByRole('textbox').first();
    await thought.fill('ik ');
    await field.press('End');
    let typed = 'woord';
    for (const [index, [type, fields]] of SHIFTS.entries()) {
      await command(type, fields);
      const letters = ` ${index}`;
      await partner.page.keyboard.type(letters);
      typed += letters;
      await client.page.keyboard.type('a');
    }
    expect(await field.inputValue()).toBe(typed);
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await half.inputValue()).toBe('een half woord');
    expect(await thought.inputValue()).toBe(`ik ${'a'.repeat(SHIFTS.length)}`);
  });

  test('[FOLLOW-21] looking back on one’s own and coming back with one press keeps what was typed', async () => {
    await button(partner, nl('frame.notice.return')).click();
    await partner.page.getByRole('main', { name: `${nl('frame.work')}: ${nl('stage.decision')}` }).waitFor();
    await partner.page.getByRole('button', { name: new RegExp(`^${nl('stage.picture')}`) }).click();
    await partner.page.getByText('woord 0 1 2 3').first().waitFor();
    await button(partner, nl('frame.notice.return')).click();
    await partner.page.getByRole('main', { name: `${nl('frame.work')}: ${nl('stage.decision')}` }).waitFor();
  });

  test('[TURN-24] axe finds nothing on any of these screens', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(12);
  });
});
