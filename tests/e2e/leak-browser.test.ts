import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import { addCard } from '@samenspraak/shared/document/write.ts';
import type { CardId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Canaries } from '../leaks/support/canaries.ts';
import { huntFiles } from '../leaks/support/disk.ts';
import { Hunt } from '../leaks/support/hunt.ts';
import type { Visitor } from '../support/browser.ts';
import { addCard as addCardByHand, putThought, untilSaved } from '../support/e2e-cards.ts';
import { button } from '../support/e2e-table.ts';
import { makeConference, type TestConference } from '../support/people.ts';
import { controlsOnDisk, openProfile, type ProfileBrowser, storedIn } from '../support/profile-browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type SyncClient, seat } from '../support/sync-client.ts';
import { until } from '../support/table.ts';

const seed = Number(process.env.LEAK_SEED ?? Date.now() % 1_000_000_007);
const canaries = new Canaries(seed);
const hunt = new Hunt(canaries);
const SESSIONS = { om: 0, cl: 1 } as const;
type Session = keyof typeof SESSIONS;

for (const [reader, session] of [
  ['officer', 'om'],
  ['client', 'cl'],
] as const) {
  canaries.enter(reader, session);
}

const word = (what: string, session: Session) => canaries.word({ what: `${what} of ${session}`, places: [session] });
const names = { om: word('name', 'om'), cl: word('name', 'cl') };
const people = [
  { role: 'partner', name: canaries.word({ what: 'name of the partner', places: ['om', 'cl'] }), sessions: [0, 1] },
  { role: 'expert', name: word('name of the expert', 'om'), sessions: [0] },
  { role: 'experienceExpert', name: word('name of another', 'cl'), sessions: [1] },
  { role: 'prosecutor', name: word('name of the officer', 'om'), sessions: [0] },
  { role: 'client', name: word('name of the client', 'cl'), sessions: [1] },
] as const;

let server: TestServer;
let table: TestConference;
const profiles = new Map<string, ProfileBrowser>();
const screens = new Map<Session, SyncClient>();

beforeAll(async () => {
  console.log(`leaks in browsers: LEAK_SEED=${seed}`);
  server = await startServer();
  const sessions = [
    { name: names.om, clients: false, prosecutor: true, videoUrl: `https://video.example.org/${word('video', 'om')}` },
    { name: names.cl, clients: true, prosecutor: false, videoUrl: `https://video.example.org/${word('video', 'cl')}` },
  ];
  table = await makeConference(server, { sessions, people, open: true });
  for (const session of ['om', 'cl'] as const) {
    screens.set(session, await seat(server.url, table, 'partner', SESSIONS[session]));
    canaries.add(table.sessionIds[SESSIONS[session]] ?? '', { what: `id of ${session}`, places: [session] });
  }
  for (const [reader, role, page] of [
    ['officer', 'prosecutor', 'overleg'],
    ['client', 'client', 'samen'],
  ] as const) {
    const { cookie, participantId } = table.person(role);
    const profile = await openProfile({ name: reader, cookie, url: server.url });
    profiles.set(reader, profile);
    profile.visitor.page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => hunt.hear({ reader, channel: 'frames' }, Buffer.from(payload)));
    });
    profile.visitor.page.on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      const heads = JSON.stringify(await response.allHeaders().catch(() => ({})));
      hunt.hear({ reader, channel: new URL(response.url()).pathname }, Buffer.concat([Buffer.from(heads), body]));
    });
    await profile.visitor.page.goto(`${server.url}/${page}/${table.conferenceId}/${participantId}`);
  }
});
afterAll(async () => {
  for (const { context, remove } of profiles.values()) {
    await context.close().catch(() => null);
    await remove();
  }
  for (const screen of screens.values()) screen.cut();
  await server.stop();
});

function profile(reader: string): ProfileBrowser {
  const found = profiles.get(reader);
  if (found === undefined) throw new Error(`${reader} has no browser`);
  return found;
}

async function lead(type: CommandType, session: Session, fields: object = {}): Promise<void> {
  const { conferenceId, chair } = table;
  const sessionId = table.sessionIds[SESSIONS[session]] as SessionId;
  const command = { conferenceId, actorId: chair.participantId, type, fields: { sessionId, ...fields } };
  const answer = await server.conferences.run(command);
  if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
}

/** The table is brought to a session, and somebody writes there what the other browser may not know. */
async function bringTo(session: Session): Promise<string> {
  await lead('session.start', session);
  await lead('stage.set', session, { stage: 'picture' });
  const screen = screens.get(session);
  if (screen === undefined) throw new Error(`nobody writes in ${session}`);
  const text = word('concern of the partner', session);
  const id = word('id of a card', session) as CardId;
  const author = table.person('partner').participantId;
  addCard(screen.doc, id, { kind: 'concern', author, text, source: word('source', session), order: 'a0' });
  await until(() => screen.allSaved, 'the card is stored');
  return text;
}

/** The field for a thought may still be behind its button. */
async function beginThought(client: Visitor): Promise<Locator> {
  const say = button(client, client.words('family.thought.say'));
  const field = client.page.getByLabel(client.words('family.thought.label'));
  await say.or(field).first().waitFor();
  if (await say.isVisible()) await say.click();
  return field;
}

/** Everything that a browser holds: what it shows, what its pages can read back, and what came in. */
async function look(reader: string): Promise<void> {
  const { visitor } = profile(reader);
  hunt.hear({ reader, channel: 'screen' }, Buffer.from(await visitor.page.content()));
  hunt.hear({ reader: `storage of ${reader}`, channel: 'storage' }, Buffer.from(await storedIn(visitor)));
  for (const { what, readers } of canaries.all) if (what.startsWith('id of ')) readers.add(`storage of ${reader}`);
}

async function nothingLeaked(): Promise<void> {
  for (const reader of profiles.keys()) await look(reader);
  hunt.sweep();
  expect(hunt.findings).toEqual([]);
}

/** Words on the disk of a browser; what is put there on purpose is called a control. */
function onDisk({ folder }: ProfileBrowser, wanted: (what: string) => boolean) {
  return huntFiles(folder, { canaries, gone: ({ what }) => wanted(what) });
}
const isWord = (what: string) => !what.startsWith('control ');

/** The name of a choice that browsers were not asked to leave alone. */
const CONTROL = 'control of the hunt';

/**
 * Browsers write down, some time later, what stands in the fields of a page and what is chosen there, to bring it back
 * after a crash. A field and a choice that nobody asked them to leave alone show that it has happened, and that the hunt
 * sees it.
 */
async function untilWrittenDown(one: ProfileBrowser): Promise<void> {
  const what = `control ${one.visitor.name} ${canaries.all.length}`;
  const control = canaries.word({ what, shows: false });
  await one.visitor.page.evaluate(
    ([value, name]) => {
      const choice = Object.assign(document.createElement('input'), { type: 'radio', name, checked: true });
      const field = document.createElement('textarea');
      document.body.append(choice, field);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [control, CONTROL] as const,
  );
  const written = () => onDisk(one, (name) => name === what).then(({ length }) => length);
  await expect.poll(written, { timeout: 30_000, interval: 500 }).toBeGreaterThan(0);
}

/** Of all that is typed and chosen in this browser, nothing but what was put there for the hunt. */
async function nothingWrittenDown(one: ProfileBrowser): Promise<void> {
  await untilWrittenDown(one);
  expect(await onDisk(one, isWord)).toEqual([]);
  expect(await controlsOnDisk(one)).toEqual([CONTROL]);
}

describe('the browsers of the prosecutor and of a client', () => {
  test('[LEAK-20] hold nothing of the session of the other while the table goes from one to the other and back, twice', async () => {
    const [officer, client] = [profile('officer').visitor, profile('client').visitor];
    for (let turn = 1; turn <= 2; turn += 1) {
      const said = await bringTo('om');
      await officer.page.getByRole('article', { name: said }).waitFor();
      await addCardByHand(officer, { kind: 'concern', text: word('concern of the officer', 'om') });
      await untilSaved(officer);
      await client.page.getByRole('heading', { name: client.words('family.turn.heading') }).waitFor();
      await nothingLeaked();
      await bringTo('cl');
      await beginThought(client);
      await putThought(client, word('thought of the client', 'cl'));
      await nothingLeaked();
    }
    const seen = canaries.all.filter(({ seenBy }) => seenBy.has('client') || seenBy.has('officer'));
    expect(seen.length).toBeGreaterThan(12);
  });

  test('[LEAK-22] do not write down a thought that is half written, or a score that is chosen and not given', async () => {
    const thought = await beginThought(profile('client').visitor);
    await thought.fill(word('draft of the client', 'cl'));
    await nothingWrittenDown(profile('client'));
    // as long as it is there, its page waits with what the table does
    await thought.fill('');
    for (const [reader, session, numbers] of [
      ['officer', 'om', '.scale-number'],
      ['client', 'cl', '.family-scale-numbers label'],
    ] as const) {
      await bringTo(session);
      await lead('stage.set', session, { stage: 'scale' });
      await lead('ballot.open', session, { question: word('question', session) });
      const { page } = profile(reader).visitor;
      await page.locator(numbers, { hasText: /^9$/ }).click();
      expect(await page.locator(numbers).locator('input:checked').count()).toBe(1);
      await nothingWrittenDown(profile(reader));
    }
  });

  test('[LEAK-21] leave no word on the disk, while they are open and once they are closed', async () => {
    for (const one of profiles.values()) await nothingWrittenDown(one);
    for (const one of profiles.values()) {
      await one.context.close();
      expect(await onDisk(one, isWord)).toEqual([]);
    }
  });
});
