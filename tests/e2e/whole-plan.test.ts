import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { OrganisationAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type Visitor } from '../support/browser.ts';
import { addCard, card, cardId, chooseInMenu, putThought, untilLane } from '../support/e2e-cards.ts';
import { typeDay } from '../support/e2e-day.ts';
import { download, todayInWords } from '../support/e2e-download.ts';
import { onPhone, sitDown } from '../support/e2e-phone.ts';
import { button, toStage } from '../support/e2e-table.ts';
import { watch } from '../support/e2e-watch.ts';
import { readCsv } from '../support/exports/read-csv.ts';
import { readPdf } from '../support/exports/read-pdf.ts';
import { call, makeConference, makeUser, type TestConference } from '../support/people.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { pickOnPhone } from './choices/table.ts';
import { run } from './follow-up/house.ts';

const WORRY = 'Ruzie bij elke overdracht van de kinderen';
const STAY = 'Logeerplek bij oma op avonden dat het spannend wordt';
const LOCK = 'Een slot op de achterdeur';
const KEY = 'Mag mijn zus een sleutel?';
const VIEW = 'Dit werkt alleen als oma er zelf achter staat.';
const ASIDE = 'de huurbaas moet het eerst goed vinden';
const WHY = 'dan zien de kinderen de ruzie niet meer';
const PLAIN = 'Wordt het spannend? Dan slapen de kinderen bij oma.';
const AGAIN = 'Weer bij elkaar in februari';
const SEATS = ['chair', 'Samira', 'Floor', 'Floris', 'Marleen'] as const;

let server: TestServer;
let browser: TestBrowser;
let table: TestConference;
let at: Readonly<Record<(typeof SEATS)[number], Visitor>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const cookie = await makeUser(server);
  const made = await call<OrganisationAnswer>(server.url, 'POST /api/organisations', {
    cookie,
    body: { name: 'Jeugdhulp Zuid' },
  });
  const people = [
    { role: 'caseManager', name: 'Teun' },
    { role: 'partner', name: 'Samira', organisationId: made.body.organisationId },
    { role: 'partner', name: 'Floor' },
    { role: 'expert', name: 'Floris' },
    { role: 'client', name: 'Marleen' },
  ] as const;
  table = await makeConference(server, { people, open: true });
  const seated = SEATS.map(async (name) => {
    const visitor = await browser.visit(name === 'Marleen' ? onPhone(name) : { name });
    await sitDown(visitor, server, table);
    return [name, visitor] as const;
  });
  at = Object.fromEntries(await Promise.all(seated)) as typeof at;
  await lead('stage.set', { stage: 'picture' });
  await lead('concern.settle', { cardIds: [await addCard(at.Samira, { kind: 'concern', text: WORRY })] });
  await lead('stage.set', { stage: 'decision' });
});
watch(() => browser);
afterAll(() => server.stop());

function lead(type: CommandType, fields: object) {
  return run(server, table, { type, fields: { sessionId: table.sessionIds[0], ...fields } });
}

function idea({ page }: Visitor, text: string) {
  return page.getByRole('article', { name: text.slice(0, 30) });
}

async function toLane(lane: 'weigh' | 'prioritise' | 'commit'): Promise<void> {
  await button(at.chair, at.chair.words(`frame.funnel.open.${lane}`)).click();
  await untilLane([at.Samira, at.Floor, at.Floris], lane);
}

async function moveTo(lane: 'weigh' | 'prioritise', ideas: readonly string[]): Promise<void> {
  const { Samira } = at;
  for (const text of ideas) {
    await chooseInMenu(Samira, await cardId(Samira, text), 'work.funnel.to', { lane: Samira.words(`lane.${lane}`) });
  }
}

async function layDots(one: Visitor, dots: Readonly<Record<string, number>>): Promise<void> {
  for (const [text, count] of Object.entries(dots)) {
    const more = idea(one, text).getByRole('button', { name: /^Een punt erbij/ });
    for (let laid = 0; laid < count; laid += 1) await more.click();
  }
  await button(one, one.words('work.funnel.dots.give')).click();
  await one.page.getByText(one.words('choice.given'), { exact: true }).waitFor();
}

function commit({ page, words }: Visitor) {
  return page.getByRole('region', { name: words('lane.commit'), exact: true });
}

/** A choice of people or of concerns on the sheet that is open. */
function choice(one: Visitor, name: 'who' | 'by') {
  return commit(one).getByRole('group', { name: one.words(`work.agree.${name}`), exact: true });
}

async function adopt(): Promise<void> {
  await button(at.chair, at.chair.words('work.agree.adopt')).click();
}

async function untilMirror(one: Visitor, figure: 'withReason' | 'reachesFamily', words: string): Promise<void> {
  const mirror = one.page.getByRole('region', { name: one.words('mirror.title'), exact: true });
  const line = mirror.getByRole('listitem').filter({ hasText: one.words(`mirror.${figure}`) });
  await line.getByText(words, { exact: true }).waitFor();
}

describe('from the first idea to a plan in the hand', () => {
  test('[WHOLE-1] ideas are gathered, weighed in secret with the family apart, and put in an order of all', async () => {
    const { chair, Samira, Floor, Floris, Marleen } = at;
    const stay = await addCard(Samira, { kind: 'idea', text: STAY });
    await addCard(Floor, { kind: 'idea', text: LOCK });
    await putThought(Marleen, KEY);
    await idea(Samira, KEY).waitFor();
    await toLane('weigh');
    await moveTo('weigh', [STAY, LOCK, KEY]);
    await card(Samira, stay)
      .getByRole('button', { name: /^Antwoord op/ })
      .click();
    await Samira.page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(WORRY) })
      .click();
    await button(Samira, Samira.words('work.details.done')).click();
    await card(Floris, stay)
      .getByRole('button', { name: /^Kijk van buiten toevoegen/ })
      .click();
    await Floris.page.keyboard.type(VIEW);
    await button(Floris, Floris.words('work.add.add')).click();
    await card(Floor, stay).getByText(VIEW).waitFor();
    await button(chair, chair.words('choice.bar.ideaWeight.open')).click();
    await layDots(Samira, { [STAY]: 3, [LOCK]: 2 });
    await layDots(Floor, { [LOCK]: 5 });
    await pickOnPhone(Marleen, KEY);
    expect(SEATS.filter((name) => at[name].hasReceived('"dots"'))).toEqual([]);
    await button(chair, chair.words('choice.bar.ideaWeight.reveal')).click();
    await idea(Floris, STAY).getByText('3 punten', { exact: true }).waitFor();
    await idea(Floris, LOCK).getByText('7 punten', { exact: true }).waitFor();
    await idea(Floris, KEY)
      .getByText(Floris.words('work.funnel.firstOf', { who: 'Marleen' }))
      .waitFor();
    expect(await idea(Floris, KEY).getByText(/punt/).count()).toBe(0);
    await chooseInMenu(Floor, await cardId(Floor, LOCK), 'work.funnel.park');
    await Floor.page.getByLabel(Floor.words('work.funnel.parkWhy')).fill(ASIDE);
    await Floor.page
      .getByRole('dialog')
      .getByRole('button', { name: Floor.words('work.funnel.park'), exact: true })
      .click();
    await toLane('prioritise');
    await moveTo('prioritise', [STAY, KEY]);
    await button(chair, chair.words('work.funnel.settle')).click();
    await Samira.page.getByText(Samira.words('work.funnel.settled')).waitFor();
    await Marleen.page.getByText(Marleen.words('family.ideas.asideWhy', { why: ASIDE })).waitFor();
    await Marleen.page.getByText(Marleen.words('family.scene.prioritise.settled')).waitFor();
    await Marleen.page.getByText(Marleen.words('family.ideas.yourFirst')).waitFor();
  });

  test('[WHOLE-2] two people write one agreement while the mirror moves; it is adopted and read on the phone', async () => {
    const { chair, Samira, Floor, Marleen } = at;
    await toLane('commit');
    await untilMirrorAsks(chair);
    await chooseInMenu(Samira, await cardId(Samira, STAY), 'work.funnel.agree');
    await choice(Samira, 'who').getByRole('button', { name: 'Samira (Jeugdhulp Zuid)' }).click();
    await typeDay(choice(Samira, 'by'), '2027-01-15');
    const why = commit(Floor).getByLabel(Floor.words('work.agree.why'), { exact: true });
    await why.fill(WHY);
    await why.press('Tab');
    const plain = commit(Floor).getByLabel(Floor.words('agreeing.plain'));
    await plain.fill(PLAIN);
    await plain.press('Tab');
    await untilMirror(chair, 'withReason', '1 van 1');
    await untilMirror(chair, 'reachesFamily', '0 van 1');
    await commit(Floor)
      .locator('summary', { hasText: Floor.words('agreeing.more') })
      .click();
    await commit(Floor).getByLabel(Floor.words('agreeing.kind'), { exact: true }).selectOption('actionTowardsFamily');
    await untilMirror(chair, 'reachesFamily', '1 van 1');
    // the concern came along with the idea that was weighed
    await commit(Samira).getByText(Samira.words('work.agree.complete')).waitFor();
    await adopt();
    await Marleen.page.getByRole('heading', { name: Marleen.words('family.agreements.firm') }).waitFor();
    await Marleen.page.getByText(PLAIN).first().waitFor();
  });

  test('[WHOLE-3] how to go on together is agreed as well, and the conference ends', async () => {
    const { chair, Samira, Floor, Marleen } = at;
    await lead('stage.set', { stage: 'decision', step: 'cooperate' });
    const aspect = Floor.words('agreeing.aspect.meetingAgain');
    await button(Floor, Floor.words('agreeing.together.add', { aspect })).click();
    await commit(Floor).getByLabel(Floor.words('work.agree.what')).fill(AGAIN);
    await choice(Floor, 'who')
      .getByRole('button', { name: /^Floor/ })
      .click();
    await typeDay(choice(Floor, 'by'), '2027-02-12');
    const why = commit(Floor).getByLabel(Floor.words('work.agree.why'), { exact: true });
    await why.fill('om te zien of het rustig blijft');
    await why.press('Tab');
    await commit(Floor).getByText(Floor.words('work.agree.complete')).waitFor();
    await adopt();
    await Marleen.page.getByText(Marleen.words('kept.aspect.meetingAgain'), { exact: true }).waitFor();
    await toStage(chair, 'close');
    await Samira.page.getByRole('heading', { name: `${aspect}: ${AGAIN}` }).waitFor();
    const whole = Samira.page.getByRole('article').filter({ has: Samira.page.getByRole('heading', { name: STAY }) });
    for (const said of [PLAIN, Samira.words('agreementKind.actionTowardsFamily')])
      await whole.getByText(said).waitFor();
    await button(chair, chair.words('frame.session.press')).click();
    await button(chair, chair.words('frame.session.close')).click();
    await button(chair, chair.words('frame.close.yes')).click();
    await Samira.page.getByText(Samira.words('access.ended.title')).first().waitFor();
    await Marleen.page.getByRole('heading', { name: Marleen.words('family.end.ended') }).waitFor();
  });
});

function untilMirrorAsks({ page, words }: Visitor): Promise<void> {
  return page.getByRole('button', { name: words('mirror.jump', { words: WORRY.slice(0, 30) }) }).waitFor();
}

describe('the plan in the hand', () => {
  const stamp = (name: string) => `Gemaakt voor ${name} op ${todayInWords()}`;

  test('[WHOLE-4] a partner takes the plan from the board: a tagged PDF with every word of it, for them, of today', async () => {
    const { Samira } = at;
    await Samira.page.locator('summary', { hasText: Samira.words('keeping.take') }).click();
    const { name, bytes } = await download(Samira, Samira.words('keeping.take.pdf'));
    expect(name).toMatch(/^plan-\d{4}-\d\d-\d\d\.pdf$/);
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({ isTagged: true, language: 'nl-NL', title: 'Plan van aanpak' });
    const told = pdf.elements.map(({ text }) => text).join('\n');
    for (const words of [STAY, 'Samira (Jeugdhulp Zuid)', '15 januari 2027', WHY, WORRY, PLAIN]) {
      expect(told).toContain(words);
    }
    expect(told).toContain('actie voor het gezin');
    expect(told).toContain(`Weer bij elkaar komen: ${AGAIN}`);
    expect(pdf.elements.filter(({ role }) => role === 'H1')).toHaveLength(1);
    expect(pdf.artifacts).toContain(stamp('Samira'));
    for (const notAgreed of [LOCK, KEY, VIEW, ASIDE]) expect(pdf.text).not.toContain(notAgreed);
  });

  test('[WHOLE-5] the same plan as a table: a row for each agreement, with the reader and the day', async () => {
    const { Samira } = at;
    const { bytes } = await download(Samira, Samira.words('keeping.take.csv'));
    const [head = [], ...rows] = readCsv(bytes, ';');
    const told = rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index]])));
    expect(told).toMatchObject([
      {
        ...{ Afspraak: STAY, 'In gewone woorden': PLAIN, Wie: 'Samira (Jeugdhulp Zuid)', Voor: '2027-01-15' },
        ...{ Waarom: WHY, 'Antwoord op': WORRY, Soort: 'actie voor het gezin', Stand: 'nog niet begonnen' },
        ...{ 'Gemaakt voor': 'Samira', 'Gemaakt op': todayInWords() },
      },
      { Afspraak: AGAIN, Wie: 'Floor', Voor: '2027-02-12', Samenwerken: 'Weer bij elkaar komen' },
    ]);
  });

  test('[WHOLE-6] what somebody brought in themselves comes with them, and nothing of others', async () => {
    const { Floor } = at;
    await Floor.page.locator('summary', { hasText: Floor.words('keeping.take') }).click();
    const { name, bytes } = await download(Floor, Floor.words('keeping.take.ownCsv'));
    expect(name).toMatch(/^inbreng-/);
    const texts = readCsv(bytes, ';').map((row) => row[1]);
    expect(texts).toContain(LOCK);
    expect(texts).not.toContain(STAY);
  });

  test('[WHOLE-7] the client is warned first, and gets her own sheet on the phone: plain, with whom she can turn to', async () => {
    const { Marleen } = at;
    await Marleen.page.getByText(Marleen.words('kept.take.safe')).waitFor();
    const { name, bytes } = await download(Marleen, Marleen.words('kept.take.pdf'));
    expect(name).toBe('blad.pdf');
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({ isTagged: true, language: 'nl-NL', title: 'Afspraken' });
    const told = pdf.elements.filter(({ text }) => text !== '').map(({ role, text }) => `${role} ${text}`);
    expect(told.slice(0, 3)).toEqual(['H1 Wat we samen hebben afgesproken', 'H2 Bij wie kunt u terecht?', 'P Teun']);
    expect(told.join('\n')).toContain(PLAIN);
    expect(told.join('\n')).not.toContain(STAY);
    expect(pdf.artifacts).toContain(stamp('Marleen'));
    expect(await Marleen.isTooWide()).toBe(false);
    await Marleen.checkAxe('a plan to keep, on the phone');
    await at.Samira.checkAxe('a plan to take along');
    expect(browser.axe.findings).toEqual([]);
  });
});
