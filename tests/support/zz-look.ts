import { fileURLToPath } from 'node:url';
import type { MessageKey } from '@samenspraak/client/i18n/message-key.ts';
import type { Basis, CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { openBrowser, type Visitor } from './browser.ts';
import { addCard, card, cardField, chooseInMenu, putThought, untilSaved } from './e2e-cards.ts';
import { seat, type Table, toStage, type Who } from './e2e-table.ts';
import { startServerProcess } from './server.ts';

/** The pictures in the README: the practice conference with a made-up family, halfway through the picture. */
const FOLDER = '/tmp/e2e/look/';
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
  if (about === undefined && choose === undefined) return;
  const { page, words } = visitor;
  await chooseInMenu(visitor, id, 'work.menu.details');
  const details = page.getByRole('dialog');
  if (choose !== undefined) {
    const short = choose.replace('work.which', 'which') as MessageKey;
    await details.getByRole('radio', { name: new RegExp(`^(${words(choose)}|${words(short)})$`, 'i') }).click();
  }
  if (about !== undefined) {
    await details.getByLabel(words('work.details.aboutOther')).fill(about);
    await page.keyboard.press('Enter');
  }
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

  const L='/tmp/e2e/look/';
  const snap = async (v: Visitor, name: string, w=1440,h=900,dark=false, full=false) => { await v.page.setViewportSize({width:w,height:h}); await v.page.emulateMedia({colorScheme: dark?'dark':'light'}); await v.page.waitForTimeout(400); await v.page.screenshot({path: L+name+'.png', fullPage: full}); };
  await snap(chair,'picture-dark',1440,900,true);
  await snap(chair,'picture-390',390,844,false);
  await snap(chair,'picture-390-dark-full',390,844,true,true);
  await snap(chair,'picture-1024',1024,768);
  await snap(client,'client-dark',390,844,true);
  await snap(client,'client-320',320,640,false);
  await chair.page.setViewportSize({width:1440,height:900}); await chair.page.emulateMedia({colorScheme:'light'});
  await table.confidant.page.screenshot({path:L+'confidant.png'});
  const cid = await table.caseManager.page.locator('[data-card]').first().getAttribute('data-card') ?? '';
  await chooseInMenu(table.caseManager, cid, 'work.menu.details'); await snap(table.caseManager,'details'); await table.caseManager.page.keyboard.press('Escape');
  await chair.page.getByRole('button',{name:'Vraag uitlichten'}).click(); await snap(chair,'light-menu'); await chair.page.keyboard.press('Escape');
  await cardField(partner,last).blur();
  await toStage(chair,'scale');
  await chair.page.getByRole('button',{name:'Open de vraag'}).click();
  const { score } = await import('./e2e-scale.ts');
  await score(partner,8,'Vanuit de meldingen van het afgelopen jaar'); await score(table.englishPartner,6,''); await score(expert,4,'De risico-taxatie wijst op patroon rond overdracht'); await score(table.caseManager,7,'Kinderen reageren heftig');
  await snap(client,'client-score',390,844); 
  await client.page.locator('label',{hasText:/^9$/}).click(); await client.page.getByRole('button',{name:'Dit is mijn cijfer'}).click();
  await chair.page.getByRole('button',{name:/^Toon de cijfers/}).click();
  await chair.page.getByText('Alle cijfers in een tabel').waitFor();
  await snap(chair,'scale'); await snap(chair,'scale-dark',1440,900,true); await snap(client,'client-spread',390,844); await snap(partner,'scale-390',390,844,false,true);
  await chair.page.setViewportSize({width:1440,height:900}); await chair.page.emulateMedia({colorScheme:'light'});await partner.page.setViewportSize({width:1440,height:900});
  await toStage(chair,'judgement'); await addCard(partner,{kind:'bottomLine',text:'De kinderen worden overgedragen op school, niet thuis.'}); await snap(chair,'judgement');
  await toStage(chair,'decision');
  const ideas = []; for (const [v,t] of [[partner,'Overdracht via school'],[table.caseManager,'Een noodknop bij de voordeur'],[expert,'Gesprek met beide ouders apart'],[table.englishPartner,'Therapy group for father on Tuesdays']] as const) ideas.push(await addCard(v,{kind:'idea',text:t}));
  await snap(chair,'brainstorm');
  const { untilLane } = await import('./e2e-cards.ts');
  await chair.page.getByRole('button',{name:'Naar wegen'}).click(); await untilLane([partner],'weigh');
  await chooseInMenu(partner, ideas[0]!, 'work.funnel.to',{lane:'Wegen'}); await chooseInMenu(partner, ideas[1]!, 'work.funnel.to',{lane:'Wegen'});
  await snap(chair,'weigh'); await snap(client,'client-weigh',390,844);
  await chair.page.getByRole('button',{name:'Naar kiezen'}).click(); await untilLane([partner],'prioritise');
  await chooseInMenu(partner, ideas[0]!, 'work.funnel.to',{lane:'Volgorde kiezen'});
  await chair.page.getByRole('button',{name:'Naar afspreken'}).click(); await untilLane([partner],'commit');
  await chooseInMenu(partner, ideas[0]!, 'work.funnel.agree');
  await partner.page.getByRole('region',{name:'Afspreken'}).getByRole('button',{name:/Teun/}).first().click();
  await snap(partner,'commit'); await snap(partner,'commit-dark',1440,900,true); await snap(chair,'commit-chair'); await snap(client,'client-commit',390,844); await snap(partner,'commit-390',390,844,false,true);
  await toStage(chair,'close'); await snap(chair,'close');
} finally {
  await browser.close();
  await server.stop();
}
