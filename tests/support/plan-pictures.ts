import { addCard, type CardPatch, placeCard, setFields } from '@samenspraak/shared/document/write.ts';
import { type CardId, cardId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { AGREED, atDesk, PEOPLE as HELD_BY, heldConference, run } from '../e2e/follow-up/house.ts';
import type { TestBrowser, Visitor } from './browser.ts';
import { card, untilLane } from './e2e-cards.ts';
import { dayIn } from './e2e-day.ts';
import { onPhone, sitDown } from './e2e-phone.ts';
import { button } from './e2e-table.ts';
import { makeConference, type TestConference } from './people.ts';
import { startServer, type TestServer } from './server.ts';
import { seat } from './sync-client.ts';
import { until } from './table.ts';

const PEOPLE = [
  { role: 'caseManager', name: 'Teun Oosterlaar' },
  { role: 'partner', name: 'Samira Belhadi' },
  { role: 'partner', name: 'Floor de Wit' },
  { role: 'expert', name: 'Floris Hagedoorn' },
  { role: 'client', name: 'Marleen' },
] as const;
const CHAIR = 'Noor Brandsma';
type Name = (typeof PEOPLE)[number]['name'];

const DAY_MS = 86_400_000;

interface Scene {
  readonly browser: TestBrowser;
  readonly server: TestServer;
  readonly table: TestConference;
  /** Where the pictures go, ending in a slash. */
  readonly folder: string;
}

type Said = CardPatch & { readonly kind: CardKind; readonly text: string };

const lead = (
  { server, table }: Pick<Scene, 'server' | 'table'>,
  type: Parameters<typeof run>[2]['type'],
  fields: object = {},
) => run(server, table, { type, fields: { sessionId: table.sessionIds[0], ...fields } });

/** Lets somebody put cards on the board without a screen; they are called `<name>-1`, `<name>-2`, … */
async function say({ server, table }: Scene, who: Name, prefix: string, cards: readonly Said[]): Promise<CardId[]> {
  const pen = await seat(server.url, table, who);
  const author = table.person(who).participantId;
  const ids = cards.map((_, index) => cardId.parse(`${prefix}-card-${index + 1}`));
  for (const [index, id] of ids.entries()) {
    const draft = { order: `a${index}`, author, ...cards[index] };
    addCard(pen.doc, id, draft as Parameters<typeof addCard>[2]);
  }
  await until(() => pen.allSaved, 'it is on disk');
  pen.cut();
  return ids;
}

/** Lets somebody bring cards to a lane and add to them. */
async function bring({ server, table }: Scene, lane: 'weigh' | 'prioritise', ideas: readonly [CardId, CardPatch][]) {
  const pen = await seat(server.url, table, 'Samira Belhadi');
  await until(() => ideas.every(([id]) => pen.doc.getMap('cards').has(id)), 'the ideas are here');
  for (const [index, [id, patch]] of ideas.entries()) {
    placeCard(pen.doc, id, { order: `a${index}`, lane });
    setFields(pen.doc, id, patch);
  }
  await until(() => pen.allSaved, 'it is on disk');
  pen.cut();
}

async function shoot({ page }: Visitor, path: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path, scale: 'css' });
}

async function atTable(scene: Scene, name: string): Promise<Visitor> {
  const visitor = await scene.browser.visit(name === 'Marleen' ? onPhone(name) : { name });
  await sitDown(visitor, scene.server, scene.table);
  return visitor;
}

/** What the table knows already, and the ideas of three people. */
async function begin(scene: Scene) {
  const { table } = scene;
  await lead(scene, 'stage.set', { stage: 'picture' });
  const worries = await say(scene, 'Samira Belhadi', 'worry', [
    { kind: 'concern', text: 'Ruzie na tienen, waar de kinderen bij zijn', basis: 'told' },
    { kind: 'concern', text: '’s Nachts durft niemand open te doen', basis: 'told' },
    { kind: 'concern', text: 'Op school weet niemand ervan', basis: 'suspected' },
  ]);
  await lead(scene, 'concern.settle', { cardIds: worries });
  await lead(scene, 'stage.set', { stage: 'judgement' });
  const watcher = table.person('Teun Oosterlaar').participantId;
  const [line] = await say(scene, 'Teun Oosterlaar', 'line', [
    { kind: 'bottomLine', text: 'Kinderen slapen nooit thuis na een dreiging', watcher },
  ]);
  await lead(scene, 'stage.set', { stage: 'decision' });
  const ideas = await say(scene, 'Samira Belhadi', 'idea', [
    { kind: 'idea', text: 'Logeerplek bij oma als het spannend wordt', lane: 'brainstorm' },
    { kind: 'idea', text: 'Budgetcoach naast het gezin', lane: 'brainstorm' },
    { kind: 'idea', text: 'Gesprek met de oudste op school', lane: 'brainstorm' },
    { kind: 'idea', text: 'Camera bij de voordeur', lane: 'brainstorm' },
  ]);
  const [key] = await say(scene, 'Marleen', 'own', [
    { kind: 'idea', text: 'Mag mijn zus een sleutel?', lane: 'brainstorm' },
  ]);
  const [stay, coach, talk, camera] = ideas;
  const found = { worries, line, stay, coach, talk, camera, key };
  if (Object.values(found).includes(undefined)) throw new Error('a card is not there');
  return found as { [Name in keyof typeof found]-?: NonNullable<(typeof found)[Name]> };
}

type Begun = Awaited<ReturnType<typeof begin>>;

/** Weighing: the phone of the client, dots while they are laid, and all that was shown. */
async function takeWeighing(scene: Scene, { worries, stay, coach, talk, camera, key }: Begun): Promise<void> {
  const { folder } = scene;
  const [quarrel, night, school] = worries.map((id) => [id]);
  await lead(scene, 'funnel.open', { lane: 'weigh' });
  await bring(scene, 'weigh', [
    [stay, { answers: quarrel, load: 'light', term: 'short' }],
    [key, { answers: night, load: 'light', term: 'short' }],
    [coach, { answers: quarrel, load: 'heavy', term: 'long' }],
    [talk, { answers: school, load: 'light', term: 'short' }],
    [camera, { answers: night, parked: 'de huurbaas moet het eerst goed vinden' }],
  ]);
  await say(scene, 'Floris Hagedoorn', 'view', [
    { kind: 'remark', text: 'Maak dan ook een afspraak over wie er bij mag.', answers: [key] },
  ]);
  const { ballotId } = await lead(scene, 'ballot.open', { question: 'ideaWeight' });
  const marleen = await atTable(scene, 'Marleen');
  await marleen.page.getByRole('heading', { name: marleen.words('picking.idea') }).waitFor();
  await shoot(marleen, `${folder}plan-first-phone.png`);
  const answer = (who: Name, type: 'ballot.dots' | 'ballot.pick', fields: object) =>
    run(scene.server, scene.table, {
      who,
      type,
      fields: { sessionId: scene.table.sessionIds[0], ballotId, ...fields },
    });
  await answer('Teun Oosterlaar', 'ballot.dots', { dots: { [stay]: 2, [talk]: 3 } });
  await answer('Floris Hagedoorn', 'ballot.dots', { dots: { [stay]: 3, [coach]: 2 } });
  await answer('Marleen', 'ballot.pick', { choice: key, grounds: 'dan ben ik ’s nachts niet alleen' });
  const samira = await atTable(scene, 'Samira Belhadi');
  const more = card(samira, stay).getByRole('button', { name: /^Een punt erbij/ });
  for (let laid = 0; laid < 3; laid += 1) await more.click();
  await shoot(samira, `${folder}plan-laying.png`);
  await answer('Samira Belhadi', 'ballot.dots', { dots: { [stay]: 3, [talk]: 1, [key]: 1 } });
  await answer('Floor de Wit', 'ballot.dots', { dots: { [key]: 3, [coach]: 2 } });
  await lead(scene, 'ballot.reveal', { ballotId });
  await card(samira, stay).getByText('8 punten').waitFor();
  await shoot(samira, `${folder}plan-weigh.png`);
  await samira.context.close();
  await marleen.context.close();
}

/** Agreeing: the order that was settled, a sheet that is nearly whole, and the mirror. */
async function takeAgreeing(scene: Scene, { worries, stay, talk, key, line }: Begun): Promise<void> {
  const { folder, table } = scene;
  await lead(scene, 'funnel.open', { lane: 'prioritise' });
  await bring(scene, 'prioritise', [
    [stay, {}],
    [key, {}],
    [talk, {}],
  ]);
  await lead(scene, 'priority.settle', { cardIds: [stay, key, talk] });
  await lead(scene, 'funnel.open', { lane: 'commit' });
  const [quarrel, night] = worries;
  const agreed = { kind: 'agreement', lane: 'commit', load: 'light', term: 'short' } as const;
  const [teun, samira] = ['Teun Oosterlaar', 'Samira Belhadi'].map((name) => table.person(name).participantId);
  if (quarrel === undefined || night === undefined || teun === undefined || samira === undefined) return;
  const [first] = await say(scene, 'Samira Belhadi', 'agreed', [
    {
      ...{ ...agreed, text: 'Haar zus krijgt een sleutel', who: [teun], by: dayIn(4), answers: [night] },
      ...{ why: 'Dan is zij ’s nachts niet alleen.', agreementKind: 'actionTowardsFamily', forWhom: ['Marleen'] },
    },
    {
      ...{ ...agreed, text: 'Logeerplek bij oma als het spannend wordt', who: [samira], answers: [quarrel] },
      ...{ by: dayIn(8), why: 'Dan is er een veilige plek op de avonden dat het misgaat.' },
      ...{ forWhom: ['kind 1', 'kind 2'], agreementKind: 'actionTowardsFamily', bottomLine: line, watcher: teun },
      plainWords: 'Als het spannend is, slapen de kinderen bij oma.',
    },
    { ...agreed, text: 'De wijkagent hoort van de logeerplek', agreementKind: 'exchangeBetweenProfessionals' },
  ]);
  await lead(scene, 'agreement.adopt', { cardId: first });
  const chair = await atTable(scene, 'chair');
  await untilLane([chair], 'commit');
  await chair.page.getByText(chair.words('work.agree.complete')).waitFor();
  await shoot(chair, `${folder}plan-commit.png`);
  await button(chair, chair.words('mirror.open')).click();
  await chair.page.getByRole('dialog').waitFor();
  await shoot(chair, `${folder}plan-mirror.png`);
  await chair.context.close();
}

/** The next conference of a case: what the last one left, how it went, and what the family says of it. */
async function takeFollowUp(scene: Scene): Promise<void> {
  const { browser, server, table, folder } = scene;
  const chair = await atTable(scene, 'chair');
  await chair.page.getByRole('button', { name: /^Zet 4 afspraken/ }).waitFor();
  await shoot(chair, `${folder}plan-last-time.png`);
  await chair.page.getByRole('button', { name: /^Zet 4 afspraken/ }).click();
  await chair.page.getByRole('button', { name: /^Leg 2 kaarten/ }).click();
  const samira = await atTable(scene, 'Samira');
  const late = samira.page.locator('.plan-item', { hasText: AGREED[1].what });
  await late.waitFor();
  await shoot(samira, `${folder}plan-kept.png`);
  const marleen = await atTable(scene, 'Marleen');
  await marleen.page.getByRole('heading', { name: AGREED[1].what }).waitFor();
  await marleen.page.getByLabel(marleen.words('kept.partly'), { exact: true }).check();
  await shoot(marleen, `${folder}plan-kept-phone.png`);
  const teun = await atTable(scene, 'Teun');
  await button(teun, teun.words('coordination.press')).click();
  await teun.page.getByRole('dialog').getByText(AGREED[0].what).waitFor();
  await shoot(teun, `${folder}plan-hand-over.png`);
  await teun.page.keyboard.press('Escape');
  await score(server, table, [6, 6, 5, 7]);
  const desk = await atDesk(browser, server, { name: 'desk', cookie: table.userCookie });
  await desk.page.goto(`${server.url}/casussen/${table.caseId}`);
  await desk.page.locator('.overview-plan tbody tr').first().waitFor();
  await shoot(desk, `${folder}plan-case.png`);
  await desk.page.goto(server.url);
  await desk.page.locator('.overview-running > li').first().waitFor();
  await shoot(desk, `${folder}plan-overview.png`);
  await run(server, table, { type: 'conference.close', fields: {} });
  const sheet = marleen.page.getByRole('link', { name: marleen.words('kept.take.pdf') });
  await sheet.waitFor();
  await marleen.page.getByRole('heading', { name: marleen.words('kept.take.title') }).scrollIntoViewIfNeeded();
  await marleen.page.getByRole('link', { name: marleen.words('kept.take.ics') }).scrollIntoViewIfNeeded();
  await shoot(marleen, `${folder}plan-sheet-phone.png`);
}

/** Lets four people give a number, and shows all of them. */
async function score(server: TestServer, table: TestConference, numbers: readonly number[]): Promise<void> {
  const scene = { server, table };
  await lead(scene, 'stage.set', { stage: 'scale' });
  const { ballotId } = await lead(scene, 'ballot.open', { question: 'immediateSafety' });
  const fields = { sessionId: table.sessionIds[0], ballotId };
  for (const [index, who] of ['Teun', 'Samira', 'Floor', 'Marleen'].entries()) {
    await run(server, table, { who, type: 'ballot.score', fields: { ...fields, score: numbers[index] } });
  }
  await lead(scene, 'ballot.reveal', { ballotId });
}

/** The pictures from ideas to agreements, and of a plan that is looked at again forty days later. */
export async function takePlanPictures(browser: TestBrowser, folder: string): Promise<void> {
  const server = await startServer();
  try {
    const startsAt = new Date(Date.now() - 50 * 60_000).toISOString();
    const table = await makeConference(server, {
      chairName: CHAIR,
      reference: 'OEFEN-2026-014',
      people: PEOPLE,
      startsAt,
      open: true,
    });
    const scene = { browser, server, table, folder };
    const begun = await begin(scene);
    await takeWeighing(scene, begun);
    await takeAgreeing(scene, begun);
  } finally {
    await server.stop();
  }
  let behind = 40 * DAY_MS;
  const later = await startServer({ clock: { now: () => Date.now() - behind } });
  try {
    const { table: held, agreed } = await heldConference(later, 'OEFEN-2026-014');
    await score(later, held, [7, 8, 6, 9]);
    await run(later, held, { type: 'conference.close', fields: {} });
    behind = 12 * DAY_MS;
    const update = (fields: object) => run(later, held, { type: 'agreement.update', fields });
    await update({ agreementId: agreed[0], state: 'doing', why: 'oma is er klaar voor' });
    await update({ agreementId: agreed[3], state: 'notKept', why: 'de monteur kwam niet' });
    const kept = { agreementId: agreed[0], answer: 'kept', words: 'ze slapen daar goed' };
    await run(later, held, { who: 'Marleen', type: 'agreement.answer', fields: kept });
    behind = 0;
    const table = await makeConference(later, { chairName: CHAIR, people: HELD_BY, caseId: held.caseId, open: true });
    await takeFollowUp({ browser, server: later, table, folder });
  } finally {
    await later.stop();
  }
}
