import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { putThought } from '../support/e2e-cards.ts';
import { lookAtPhone, onPhone, sitDown } from '../support/e2e-phone.ts';
import { button } from '../support/e2e-table.ts';
import { watch } from '../support/e2e-watch.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';

const [OM, FIRST, SECOND] = [0, 1, 2];
const VIDEO = 'https://video.example.org/samen';
const SESSIONS = [
  { name: 'Zaak van het OM', clients: false, prosecutor: true, plannedMinutes: 20 },
  { name: 'Gesprek een', clients: true, prosecutor: false, plannedMinutes: 40, videoUrl: VIDEO },
  { name: 'Gesprek twee', clients: true, prosecutor: false, plannedMinutes: 40 },
];
const PEOPLE = [
  { role: 'caseManager', name: 'Teun', sessions: [0, 1, 2] },
  { role: 'partner', name: 'Samira', sessions: [1] },
  { role: 'prosecutor', name: 'Officier', sessions: [0] },
  { role: 'client', name: 'Marleen', sessions: [1] },
  { role: 'confidant', name: 'Jo', sessions: [1], clientOf: 'Marleen' },
] as const;

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let turnAt = 0;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
beforeEach(async () => {
  // The clients' first session is planned for a quarter to the hour, more than an hour from now.
  const hour = 3_600_000;
  turnAt = Math.ceil(Date.now() / hour) * hour + 1.75 * hour;
  const startsAt = new Date(turnAt - 20 * 60_000).toISOString();
  table = await makeConference(server, { sessions: SESSIONS, people: PEOPLE, startsAt, open: true });
});
watch(() => browser);
afterAll(() => server.stop());

/** The day of a moment (ms) on the clients' wall, in words. */
function dayOf(at: number): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'full' })
    .format(at)
    .replace(/ \d{4}$/, '');
}
const session = (index: number) => table.sessionIds[index] as SessionId;

async function lead(type: CommandType, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const { conferenceId, chair } = table;
  const actorId = chair.participantId;
  const answer = await server.conferences.run({ conferenceId, actorId, type, fields });
  if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
}
const start = (index: number) => lead('session.start', { sessionId: session(index) });
const place = (who: string, ...at: number[]) =>
  lead('participant.place', { participantId: table.person(who).participantId, sessionIds: at.map(session) });

async function phone(name: string): Promise<Visitor> {
  const visitor = await browser.visit(onPhone(name));
  await sitDown(visitor, server, table);
  return visitor;
}

const heading = ({ page, words }: Visitor, key: Parameters<Visitor['words']>[0]) =>
  page.getByRole('heading', { level: 1, name: words(key) });
const field = ({ page, words }: Visitor) => page.getByLabel(words('family.thought.label'));
const whole = ({ page }: Visitor) => page.content();

/** The table is at the first session, in a stage that asks for words. */
async function atTable(): Promise<void> {
  await start(FIRST);
  await lead('stage.set', { sessionId: session(FIRST), stage: 'picture' });
}

describe('a client whose session does not run', () => {
  test('[E2E-90] waits calmly, knows about when it is their turn, and nothing of the others', async () => {
    const client = await phone('Marleen');
    await heading(client, 'family.turn.heading').waitFor();
    const turn = await client.page.getByText(/\d\d:45 uur/).textContent();
    const time = /\d\d:45/.exec(turn ?? '')?.[0] ?? '';
    // late in the evening it is the next day's turn
    const today = dayOf(Date.now()) === dayOf(turnAt);
    const day = dayOf(turnAt);
    expect(turn).toBe(client.words(today ? 'family.turn.at' : 'family.turn.onDay', today ? { time } : { day, time }));
    const video = client.page.getByRole('link', { name: client.words('family.video.open') });
    expect(await video.getAttribute('href')).toBe(VIDEO);
    expect(await video.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await video.getAttribute('target')).toBe('_blank');
    const shown = await whole(client);
    for (const theirs of ['Zaak van het OM', 'Officier', 'Gesprek twee', session(OM), session(SECOND)]) {
      expect(shown).not.toContain(theirs);
      expect(client.hasReceived(theirs), theirs).toBe(false);
    }
    expect(await lookAtPhone(client, 'waiting for the others')).toEqual([]);
    await client.page.getByText(client.words('family.feet.outside')).waitFor();
    await client.page.getByText(/^.*Bel of spreek/).waitFor();
    for (const unheard of ['family.feet.help', 'family.feet.timeout'] as const) {
      expect(await button(client, client.words(unheard)).count(), unheard).toBe(0);
    }
    await start(FIRST);
    await heading(client, 'family.scene.before.heading').waitFor();
    await client.context.close();
  });

  test('[E2E-91] has a rest in a pause, a waiting room when the others talk, and every word when it goes on', async () => {
    await atTable();
    const client = await phone('Marleen');
    await putThought(client, 'ik wil rust');
    await lead('session.pause', { sessionId: session(FIRST) });
    await heading(client, 'family.pause.heading').waitFor();
    expect(await lookAtPhone(client, 'a pause')).toEqual([]);
    await start(FIRST);
    await field(client).fill('en nog iets wat ik');
    await start(OM);
    await client.page.getByText(client.words('family.moment.away')).waitFor();
    expect(await field(client).inputValue()).toBe('en nog iets wat ik');
    await button(client, client.words('family.moment.followAway')).click();
    await heading(client, 'family.turn.heading').waitFor();
    await client.page.getByText(client.words('family.turn.kept')).waitFor();
    await client.page.getByText(client.words('family.turn.unsent')).waitFor();
    await client.page.getByText(client.words('family.turn.again')).waitFor();
    expect(await whole(client)).not.toContain('Samira');
    expect(await lookAtPhone(client, 'waiting again')).toEqual([]);
    await start(FIRST);
    await field(client).waitFor();
    expect(await field(client).inputValue()).toBe('en nog iets wat ik');
    await client.context.close();
  });
});

describe('a client who is moved', () => {
  test('[E2E-92] comes calmly to the other session; words begun for one stand in no field of the other', async () => {
    await atTable();
    await place('Teun', FIRST, SECOND);
    const [client, confidant] = [await phone('Marleen'), await phone('Jo')];
    await client.page
      .getByText('2 anderen lezen dit')
      .or(client.page.getByText(/anderen lezen dit/))
      .waitFor();
    await field(client).fill('alleen voor Samira');
    await start(SECOND);
    await client.page.getByText(client.words('family.moment.away')).waitFor();
    await place('Marleen', SECOND);
    await client.page.getByText(client.words('family.left.title')).waitFor();
    await heading(client, 'family.scene.before.heading').waitFor();
    await heading(confidant, 'family.scene.before.heading').waitFor();
    expect(await field(client).inputValue()).toBe('');
    await client.page.getByText('alleen voor Samira').waitFor();
    expect(await lookAtPhone(client, 'words offered back')).toEqual([]);
    await button(client, client.words('family.people.open')).click();
    await client.page.getByText('Teun').waitFor();
    expect(await client.page.getByText('Samira', { exact: true }).count()).toBe(0);
    await button(client, client.words('family.frame.back')).first().click();
    await button(client, client.words('family.lost.forget')).click();
    await client.page.getByText('alleen voor Samira').waitFor({ state: 'detached' });
    await Promise.all([client, confidant].map(({ context }) => context.close()));
  });

  test('[E2E-93] and has to wait there waits, with the words that were begun', async () => {
    await atTable();
    const client = await phone('Marleen');
    await field(client).fill('nog niet klaar');
    await place('Marleen', SECOND);
    await heading(client, 'family.turn.heading').waitFor();
    await client.page.getByText('nog niet klaar').waitFor();
    expect(await field(client).count()).toBe(0);
    await client.context.close();
  });

  test('[E2E-94] is not torn out of a sentence when a second session of their own begins', async () => {
    await atTable();
    await place('Marleen', FIRST, SECOND);
    const client = await phone('Marleen');
    await field(client).fill('ik was nog bezig');
    await start(SECOND);
    await client.page.getByText(client.words('family.moment.onward')).waitFor();
    expect(await field(client).inputValue()).toBe('ik was nog bezig');
    await client.checkAxe('a second session began');
    await button(client, client.words('family.moment.followOnward')).click();
    await heading(client, 'family.scene.before.heading').waitFor();
    expect(await field(client).inputValue()).toBe('');
    await start(FIRST);
    await heading(client, 'family.scene.picture.heading').waitFor();
    expect(await field(client).inputValue()).toBe('ik was nog bezig');
    await client.context.close();
  });

  test('[E2E-95] can say that a thought is not passed on', async () => {
    await atTable();
    const client = await phone('Marleen');
    await putThought(client, 'dit blijft hier');
    await button(client, client.words('family.mine.keepHere')).click();
    await client.page.getByText(client.words('family.mine.keptHere')).waitFor();
    await client.checkAxe('not passed on');
    await button(client, client.words('family.mine.mayPass')).click();
    await client.page.getByText(client.words('family.mine.keptHere')).waitFor({ state: 'detached' });
    await client.context.close();
  });

  test('[A11Y-9] axe finds nothing on any screen of a client who waits or is moved', () => {
    expect(browser.axe.findings).toEqual([]);
    expect(browser.axe.screens.length).toBeGreaterThan(10);
  });
});
