import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { TestBrowser, Visitor } from './browser.ts';
import { addCard, chooseInMenu, column, untilSaved } from './e2e-cards.ts';
import { onPhone, sitDown } from './e2e-phone.ts';
import { button } from './e2e-table.ts';
import { makeConference, type TestConference } from './people.ts';
import { startServer, type TestServer } from './server.ts';

const [OM, CLIENT] = ['OM-deel', 'Cliëntdeel'];
const SESSIONS = [
  { name: OM, clients: false, prosecutor: true, plannedMinutes: 40 },
  { name: CLIENT, clients: true, prosecutor: false, plannedMinutes: 60 },
];
const PEOPLE = [
  { role: 'caseManager', name: 'Teun Oosterlaar' },
  { role: 'partner', name: 'Samira Belhadi' },
  { role: 'prosecutor', name: 'Mr. Van Wassenaer', sessions: [0] },
  { role: 'expert', name: 'Floris Hagedoorn', sessions: [1] },
  { role: 'client', name: 'Marleen', sessions: [1] },
  { role: 'confidant', name: 'Tante Jo', sessions: [1], clientOf: 'Marleen' },
] as const;

interface Scene {
  readonly browser: TestBrowser;
  readonly server: TestServer;
  readonly table: TestConference;
  /** Where the pictures go, ending in a slash. */
  readonly folder: string;
}

async function lead({ server, table }: Scene, type: CommandType, fields: Readonly<Record<string, unknown>>) {
  const { conferenceId, chair, sessionIds } = table;
  const asked = { conferenceId, actorId: chair.participantId, type };
  const answer = await server.conferences.run({ ...asked, fields: { sessionId: sessionIds[0], ...fields } });
  if (!answer.ok) throw new Error(`${type}: ${answer.code}`);
}

async function atTable({ browser, server, table }: Scene, name: string): Promise<Visitor> {
  const visitor = await browser.visit({ name });
  await sitDown(visitor, server, table);
  await column(visitor, 'concern').waitFor();
  return visitor;
}

/** The page on which a conference is planned, with the template for a prosecutor chosen. */
async function takePlan({ browser, server, table, folder }: Scene): Promise<void> {
  const desk = await browser.visit({ name: 'desk' });
  const [name = '', ...value] = table.userCookie.split('=');
  await desk.context.addCookies([{ name, value: value.join('='), url: server.url }]);
  await desk.page.goto(`${server.url}/casussen/${table.caseId}/nieuw`);
  await desk.page.getByRole('radio', { name: desk.words('entry.plan.template.prosecutor') }).check();
  await desk.page.screenshot({ path: `${folder}split-plan.png` });
}

/** The phone of a client while others talk. */
async function takeWaiting({ browser, server, table, folder }: Scene): Promise<void> {
  const phone = await browser.visit(onPhone('Marleen'));
  await sitDown(phone, server, table);
  await phone.page.getByRole('heading', { name: phone.words('family.turn.heading') }).waitFor();
  await phone.page.screenshot({ path: `${folder}split-waiting.png`, scale: 'css' });
}

/** What the chair sees before a copy of a card is put before others, and before the table goes to them. */
async function takeDecisions(scene: Scene): Promise<void> {
  const { folder } = scene;
  await atTable(scene, 'Teun Oosterlaar');
  await atTable(scene, 'Mr. Van Wassenaer');
  const partner = await atTable(scene, 'Samira Belhadi');
  await addCard(partner, { kind: 'concern', text: 'Er loopt een aangifte.', basis: 'told' });
  await addCard(partner, { kind: 'strength', text: 'Oma springt bij in de vakantie.', basis: 'seen' });
  await untilSaved(partner);
  const chair = await atTable(scene, 'chair');
  const id = await addCard(chair, { kind: 'concern', text: 'De jongste slaapt slecht.', basis: 'told' });
  await untilSaved(chair);
  await chooseInMenu(chair, id, 'work.menu.publish');
  await chair.page.getByRole('dialog', { name: chair.words('work.publish.title') }).waitFor();
  await chair.page.screenshot({ path: `${folder}split-publish.png` });
  await chair.page.keyboard.press('Escape');
  await button(chair, chair.words('frame.switch.to', { name: CLIENT })).click();
  await chair.page.getByRole('dialog', { name: chair.words('frame.switch.title') }).waitFor();
  await chair.page.screenshot({ path: `${folder}split-switch.png` });
}

/** The pictures of a conference in two sessions, at work in the one with the prosecutor. */
export async function takeSplitPictures(browser: TestBrowser, folder: string): Promise<void> {
  const server = await startServer();
  try {
    const startsAt = new Date(Date.now() - 10 * 60_000).toISOString();
    const table = await makeConference(server, { sessions: SESSIONS, people: PEOPLE, startsAt, open: true });
    const scene = { browser, server, table, folder };
    await lead(scene, 'session.start', {});
    await lead(scene, 'stage.set', { stage: 'picture' });
    await takePlan(scene);
    await takeWaiting(scene);
    await takeDecisions(scene);
  } finally {
    await server.stop();
  }
}
