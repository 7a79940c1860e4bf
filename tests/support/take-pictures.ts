import { fileURLToPath } from 'node:url';
import type { MessageKey } from '@samenspraak/client/i18n/message-key.ts';
import type { Basis, CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { openBrowser, type Visitor } from './browser.ts';
import { addCard, card, cardField, chooseInMenu, putThought, untilSaved } from './e2e-cards.ts';
import { button, CAST, seat, type Table, toStage, type Who } from './e2e-table.ts';
import { takePlanPictures } from './plan-pictures.ts';
import { startServerProcess } from './server.ts';
import { takeSplitPictures } from './split-pictures.ts';
import { takeStagePictures } from './stage-pictures.ts';

/**
 * The pictures in the README: the practice conference with a made-up family, halfway through the picture, and one that is
 * held in two sessions. And those of the page about the stages.
 */
const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const GUESTS = ['caseManager', 'partner', 'englishPartner', 'expert', 'client', 'confidant'] as const satisfies Who[];

interface Said {
  readonly who: (typeof GUESTS)[number];
  readonly kind: CardKind;
  readonly text: string;
  readonly basis?: Basis;
  readonly voice?: 'child';
  readonly about?: string;
  readonly choose?: MessageKey;
}

const SAID: readonly Said[] = [
  {
    who: 'caseManager',
    kind: 'concern',
    text: 'De jongste kruipt onder tafel als er iemand aanbelt.',
    basis: 'seen',
    about: 'kind 2',
  },
  {
    who: 'partner',
    kind: 'concern',
    text: 'Op zondagavond is er ruzie als vader de kinderen terugbrengt.',
    basis: 'told',
  },
  {
    who: 'partner',
    kind: 'concern',
    text: 'Misschien leest hij mee op haar telefoon.',
    basis: 'suspected',
    about: 'moeder',
  },
  {
    who: 'partner',
    kind: 'incident',
    text: 'Vorig najaar: een duw op de trap, de oudste zag het.',
    basis: 'told',
    choose: 'work.which.first',
  },
  {
    who: 'expert',
    kind: 'incident',
    text: 'In april: een blauw oog, huisarts bezocht.',
    basis: 'seen',
    choose: 'work.which.worst',
  },
  {
    who: 'caseManager',
    kind: 'incident',
    text: 'Tien dagen terug: schreeuwen en bonzen op de deur.',
    basis: 'told',
    choose: 'work.which.latest',
  },
  { who: 'expert', kind: 'pattern', text: 'Spanning loopt op rond elke overdracht van de kinderen.' },
  { who: 'partner', kind: 'pattern', text: 'Na een uitbarsting volgt spijt, en praat niemand er meer over.' },
  { who: 'caseManager', kind: 'strength', text: 'De kinderen gaan elke dag naar school.', basis: 'seen' },
  {
    who: 'partner',
    kind: 'strength',
    text: 'Vader komt zijn afspraken met de groep na.',
    basis: 'told',
    about: 'vader',
  },
  { who: 'caseManager', kind: 'unknown', text: 'Wat wil de oudste zelf?', voice: 'child' },
  { who: 'expert', kind: 'unknown', text: 'Loopt er nog een onderzoek?' },
];

async function addDetails(visitor: Visitor, id: string, { about, choose }: Said): Promise<void> {
  const { page, words } = visitor;
  if (choose !== undefined) await chooseInMenu(visitor, id, 'cards.zone.to', { zone: words(choose) });
  if (about === undefined) return;
  await chooseInMenu(visitor, id, 'work.menu.details');
  const details = page.getByRole('dialog');
  await details.getByLabel(words('work.details.aboutOther')).fill(about);
  await page.keyboard.press('Enter');
  await details.getByRole('button', { name: words('work.details.done') }).click();
}

async function fill(table: Table): Promise<void> {
  for (const said of SAID) {
    const visitor = table[said.who];
    const { kind, text, basis, voice } = said;
    const id = await addCard(visitor, { kind, text, ...(basis && { basis }), ...(voice && { voice }) });
    await addDetails(visitor, id, said);
  }
  await putThought(table.client, 'Ik slaap met mijn telefoon onder mijn kussen.');
  await table.client.page.getByRole('radio', { name: table.client.words('family.kind.strength') }).check();
  await putThought(table.client, 'Mijn buurvrouw let op mij.');
}

const [server, browser] = await Promise.all([startServerProcess(), openBrowser()]);
try {
  const table = await seat(browser, server, GUESTS);
  const { chair, client, partner, expert } = table;
  await toStage(chair, 'picture');
  await Promise.all(GUESTS.map((who) => table[who].page.getByText('Wie maakt zich zorgen').first().isVisible()));
  await fill(table);
  await chair.page.locator('.guide-prompt button').first().click();
  const last = await addCard(partner, { kind: 'strength', text: 'Oma springt bij' });
  await cardField(partner, last).press('Control+End');
  await cardField(partner, last).pressSequentially(' in de vakantie.');
  await card(chair, last).locator('.card-writer').waitFor();
  await expert.page.getByRole('button', { name: expert.words('frame.hand.raise') }).click();
  await untilSaved(chair);
  await chair.page.getByText(chair.words('frame.doing.handUp')).waitFor();
  await chair.page.screenshot({ path: `${FOLDER}board.png` });
  await button(chair, CAST.partner.name).click();
  await chair.page.getByRole('dialog').waitFor();
  await chair.page.screenshot({ path: `${FOLDER}organisation.png` });
  await client.page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0));
  await client.page.screenshot({ path: `${FOLDER}family.png`, scale: 'css' });
  await takeSplitPictures(browser, FOLDER);
  await takeStagePictures(browser, FOLDER);
  await takePlanPictures(browser, FOLDER);
} finally {
  await browser.close();
  await server.stop();
}
