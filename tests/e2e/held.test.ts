import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, cardField, column, untilSaved } from '../support/e2e-cards.ts';
import { sitDown } from '../support/e2e-phone.ts';
import { untilAt } from '../support/e2e-seat-split.ts';
import { SOON } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const [OM, CLIENT] = ['OM-deel', 'Cliëntdeel'];
const SESSIONS = [
  { name: OM, clients: false, prosecutor: true },
  { name: CLIENT, clients: true, prosecutor: false },
];
const PEOPLE = [
  { role: 'partner', name: 'Samira' },
  { role: 'expert', name: 'Floris', sessions: [1] },
] as const;
/** Longer than somebody may think before the screen goes along, in ms; twice the first is too. */
const [A_WHILE, TOO_LONG] = [20_000, 31_000];

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
beforeEach(async () => {
  table = await makeConference(server, { sessions: SESSIONS, people: PEOPLE, open: true });
});
watch(() => browser);
afterAll(() => server.stop());

async function lead(type: CommandType, index: number, fields: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const { conferenceId, chair, sessionIds } = table;
  const asked = { conferenceId, actorId: chair.participantId, type };
  const answer = await server.conferences.run({ ...asked, fields: { sessionId: sessionIds[index], ...fields } });
  if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
}

/** Somebody at the picture of the clients' session, with the caret in a card of theirs that is on disk. */
async function inASentence(name: string): Promise<{ visitor: Visitor; id: string }> {
  await lead('session.start', 1);
  await lead('stage.set', 1, { stage: 'picture' });
  const visitor = await browser.visit({ name });
  await visitor.page.clock.install();
  await sitDown(visitor, server, table);
  await column(visitor, 'concern').waitFor();
  const id = await addCard(visitor, { kind: 'concern', text: 'de oudste slaapt slecht' });
  await untilSaved(visitor);
  await cardField(visitor, id).press('End');
  return { visitor, id };
}

/** The table goes on to the session with the prosecutor; who writes is told that theirs rests, and who reads it. */
async function switchAway({ page, words }: Visitor): Promise<void> {
  await lead('session.start', 0);
  await page.getByText(words('frame.held.title', { name: CLIENT })).waitFor();
  const audience = words('frame.audience.client');
  await page.getByText(words('frame.held.readers', { name: CLIENT, audience })).waitFor();
}

const lookBack = ({ page }: Visitor) => page.getByRole('button', { name: new RegExp(`^${CLIENT}`) }).click();

describe('somebody who is held in a sentence by a switch', () => {
  test('[SPLIT-30] goes on writing, and comes along as soon as they leave the words, which stay where they were meant', async () => {
    const { visitor, id } = await inASentence('Samira');
    await switchAway(visitor);
    await visitor.page.getByText(visitor.words('frame.sessionMoved', { name: OM })).waitFor();
    await cardField(visitor, id).pressSequentially(', zegt school');
    await untilAt(visitor, CLIENT);
    await visitor.checkAxe('held in a session that rests');
    await cardField(visitor, id).press('Escape');
    await visitor.page.clock.runFor(1_000);
    await untilAt(visitor, OM);
    await lookBack(visitor);
    await visitor.page.getByText('de oudste slaapt slecht, zegt school').waitFor();
    await visitor.context.close();
  });

  test('[SPLIT-31] stays while they type, and comes along half a minute after the last word', async () => {
    const { visitor, id } = await inASentence('Samira');
    await switchAway(visitor);
    await visitor.page.clock.fastForward(A_WHILE);
    await cardField(visitor, id).pressSequentially(' sinds de zomer');
    await visitor.page.clock.fastForward(A_WHILE);
    await untilSaved(visitor);
    await untilAt(visitor, CLIENT);
    await visitor.page.clock.fastForward(TOO_LONG);
    await untilAt(visitor, OM);
    await visitor.context.close();
  });

  test('[SPLIT-32] is offered the words that were not on the board yet', async () => {
    const { visitor } = await inASentence('Samira');
    const { page, words } = visitor;
    await page.getByLabel(words('work.add.concern')).fill('nog niet geplaatst');
    await switchAway(visitor);
    await page.clock.fastForward(TOO_LONG);
    await untilAt(visitor, OM);
    await page.getByText('nog niet geplaatst', { exact: true }).waitFor();
    await page.getByText(words('frame.left.of', { name: CLIENT })).waitFor();
    await visitor.context.close();
  });

  test('[SPLIT-33] goes to the waiting room when it is not their turn', async () => {
    const { visitor, id } = await inASentence('Floris');
    await switchAway(visitor);
    await visitor.page.getByText(visitor.words('frame.waitingOut.held')).waitFor();
    await cardField(visitor, id).press('Escape');
    await visitor.page.clock.runFor(1_000);
    await visitor.page.getByRole('heading', { name: visitor.words('waiting.turn.title') }).waitFor();
    await visitor.context.close();
  });

  test('[SPLIT-34] sees on a small screen what they write, and not the notice in its place', async () => {
    const { visitor, id } = await inASentence('Samira');
    await visitor.page.setViewportSize({ width: 320, height: 640 });
    await switchAway(visitor);
    const seen = () =>
      cardField(visitor, id).evaluate((field) => {
        const { left, top, width, height } = field.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === field;
      });
    await expect.poll(seen, SOON).toBe(true);
    expect(await visitor.isTooWide()).toBe(false);
    await visitor.checkAxe('held on a small screen');
    await visitor.context.close();
  });

  test('[A11Y-40] axe finds nothing on the screen of somebody who is held', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBe(2);
  });
});
