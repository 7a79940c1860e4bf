import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import {
  addCard,
  card,
  cardField,
  cardId,
  chooseInMenu,
  column,
  dragAbove,
  handle,
  orderIn,
  putThought,
  untilLane,
  untilSaved,
} from '../support/e2e-cards.ts';
import { score } from '../support/e2e-scale.ts';
import {
  admit,
  button,
  CAST,
  isFamilyMember,
  knock,
  linkOf,
  type Table,
  toStage,
  type Who,
} from '../support/e2e-table.ts';
import { SOON, untilSays } from '../support/e2e-until.ts';
import { watch } from '../support/e2e-watch.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';

const EVERYBODY = Object.keys(CAST) as Who[];

let server: ServerProcess;
let browser: TestBrowser;
let table: Table;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServerProcess(), openBrowser()]);
  const windows = await Promise.all(EVERYBODY.map(async (who) => [who, await browser.visit(CAST[who])] as const));
  table = Object.fromEntries(windows) as Table;
});
watch(() => browser);
afterAll(() => server.stop());

/** What each wrote with their score, after "grond-van-". */
const OWN_GROUNDS: Partial<Record<Who, string>> = {
  partner: 'partner',
  englishPartner: 'engels',
  caseManager: 'regie',
  expert: 'deskundige',
  client: 'client',
};

const others = (...but: Who[]) => EVERYBODY.filter((who) => !but.includes(who));
const windows = (who: readonly Who[]) => who.map((one) => table[one]);
const professionals = () => windows(EVERYBODY.filter((who) => !isFamilyMember(who)));

describe('a conference of seven, from link to agreement', () => {
  test('[E2E-1] a personal link says who invites to what, and shows the covenant before the knock', async () => {
    for (const who of others('chair')) {
      const { page, words } = table[who];
      await page.goto(linkOf(server, who));
      const kind = isFamilyMember(who) ? 'family' : 'professional';
      const invited = words(`entry.join.${kind}.invited`, { by: CAST.chair.name });
      await page.getByText(invited).waitFor();
      await page.getByText(words(`entry.join.${kind}.covenantLine`)).waitFor();
      await page.getByText(words('entry.covenant.read')).click();
      await page.getByText(words(`entry.covenant.${kind}.keep`)).waitFor();
      expect(page.url()).not.toContain('#');
    }
    await table.client.checkAxe('join, family');
    await table.englishPartner.checkAxe('join, professional');
  });

  test('[E2E-2] who knocked waits, is admitted one by one, and comes to the table when the chair opens it', async () => {
    const { chair, client, partner } = table;
    for (const who of EVERYBODY) await knock(table[who], who, linkOf(server, who));
    await partner.page.getByText(partner.words('entry.waiting.knocked.title')).first().waitFor();
    await client.page.getByRole('heading', { name: client.words('family.wait.knocked') }).waitFor();
    await partner.checkAxe('waiting room');
    await client.checkAxe('waiting, family');
    await chair.checkAxe('before opening');
    for (const who of others('chair')) await admit(chair, who);
    await client.page.getByRole('heading', { name: client.words('family.wait.notBegun') }).waitFor();
    await button(chair, chair.words('frame.open.press')).click();
    for (const who of EVERYBODY) {
      const { page, words } = table[who];
      const heading = isFamilyMember(who)
        ? words('family.scene.before.heading')
        : words('frame.case', { reference: 'OEFEN-2026-001' });
      await page.getByRole('heading', { name: heading }).waitFor();
    }
  });

  test('[E2E-3] the table follows the chair, forward and back, and somebody may look back on their own', async () => {
    const { chair, partner, englishPartner, client } = table;
    await toStage(chair, 'goal');
    await toStage(chair, 'picture');
    await client.page.getByRole('heading', { name: client.words('family.scene.picture.heading') }).waitFor();
    await englishPartner.page.getByRole('main', { name: /Picture/ }).waitFor();
    await button(chair, chair.words('frame.bar.previousStage', { stage: chair.words('stage.goal') })).click();
    await client.page.getByRole('heading', { name: client.words('family.scene.goal.heading') }).waitFor();
    await toStage(chair, 'picture');
    await client.page.getByRole('heading', { name: client.words('family.scene.picture.heading') }).waitFor();
    await partner.page.getByRole('button', { name: new RegExp(`^${partner.words('stage.goal')}`) }).click();
    await partner.page.getByRole('main', { name: new RegExp(partner.words('stage.goal')) }).waitFor();
    await partner.checkAxe('looking back');
    await button(partner, partner.words('frame.notice.return')).click();
    await partner.page.getByRole('main', { name: new RegExp(partner.words('stage.picture')) }).waitFor();
  });

  test('[E2E-4] a question the chair lights shows to professionals and, in plain words, to the client', async () => {
    const { chair, partner, englishPartner, client } = table;
    const [prompt] = promptsAt({ stage: 'picture', phase: 'immediateSafety', step: null });
    if (prompt === undefined) throw new Error('the guide has no question here');
    await button(chair, chair.words('frame.light.press')).click();
    await chair.checkAxe('choosing a question');
    await chair.page.getByRole('dialog').getByRole('button', { name: prompt.professional.nl.ask }).click();
    const lit = (visitor: typeof partner) => visitor.page.locator('[aria-current="true"]');
    await lit(partner).getByText(prompt.professional.nl.ask).waitFor();
    await lit(englishPartner).getByText(prompt.professional.en.ask).waitFor();
    await client.page.getByRole('heading', { name: prompt.client.nl.ask }).waitFor();
    expect(prompt.client.nl.ask).not.toBe(prompt.professional.nl.ask);
  });

  test('[E2E-5] two people type in one card at once and both keep their words; basis and about-whom show to all', async () => {
    const { partner, englishPartner, expert, caseManager } = table;
    const id = await addCard(partner, { kind: 'concern', text: 'de kinderen slapen slecht', basis: 'told' });
    await cardField(englishPartner, id).waitFor();
    await cardField(partner, id).press('Control+End');
    await cardField(englishPartner, id).press('Control+Home');
    await Promise.all([
      cardField(partner, id).pressSequentially(' sinds maart', { delay: 20 }),
      cardField(englishPartner, id).pressSequentially('volgens opa: ', { delay: 20 }),
    ]);
    await untilSays(professionals(), id, 'volgens opa: de kinderen slapen slecht sinds maart');
    await expert.page.getByText(expert.words('work.basisShort.told'), { exact: true }).first().waitFor();

    await chooseInMenu(caseManager, id, 'work.menu.details');
    const details = caseManager.page.getByRole('dialog');
    await details.getByLabel(caseManager.words('work.details.aboutOther')).fill('kind 1');
    await details.getByRole('button', { name: caseManager.words('work.details.addName'), exact: true }).click();
    await details.getByRole('radio', { name: caseManager.words('basis.suspected') }).click();
    await caseManager.checkAxe('details of a card');
    await details.getByRole('button', { name: caseManager.words('work.details.done') }).click();
    await card(expert, id).getByText(expert.words('work.basisShort.suspected')).waitFor();
    await card(englishPartner, id)
      .getByText(englishPartner.words('work.card.about', { names: 'kind 1' }))
      .waitFor();
  });

  test('[E2E-6] cards are put in order by hand, by keyboard and by menu, and everybody sees the same order', async () => {
    const { partner, englishPartner, expert } = table;
    const first = await addCard(partner, { kind: 'strength', text: 'oma past op' });
    const second = await addCard(englishPartner, { kind: 'strength', text: 'moeder belt zelf' });
    const third = await addCard(expert, { kind: 'strength', text: 'school kijkt mee' });
    const inOrder = (...ids: string[]) =>
      expect
        .poll(() => Promise.all(professionals().map((one) => orderIn(column(one, 'strength')))), SOON)
        .toEqual(professionals().map(() => ids));
    await inOrder(first, second, third);
    await dragAbove(expert, third, first);
    await inOrder(third, first, second);
    await handle(partner, second).press('ArrowUp');
    await inOrder(third, second, first);
    await chooseInMenu(englishPartner, third, 'work.menu.down');
    await inOrder(second, third, first);
  });

  test("[E2E-7] who is writing shows in the card; undo takes back one's own words alone", async () => {
    const { partner, expert } = table;
    const id = await cardId(partner, 'oma past op');
    await cardField(partner, id).press('Control+End');
    await cardField(partner, id).pressSequentially(' op woensdag');
    await card(expert, id)
      .getByText(expert.words('work.card.writes', { who: 'Veilig Thuis Rivierstad' }))
      .waitFor();
    await cardField(expert, id).press('Control+Home');
    await cardField(expert, id).pressSequentially('sterk: ');
    await untilSays([partner, expert], id, 'sterk: oma past op op woensdag');
    await cardField(partner, id).press('Control+z');
    await untilSays([partner, expert], id, 'sterk: oma past op');
    await button(partner, partner.words('work.redo')).click();
    await untilSays([partner, expert], id, 'sterk: oma past op op woensdag');
    for (const one of professionals()) await untilSaved(one);
    await table.chair.checkAxe('the picture, chair');
    await expert.checkAxe('the picture, expert');
  });

  test("[E2E-8] a client's thought shows as own words that nobody else can change", async () => {
    const { client, confidant, partner, chair } = table;
    await client.checkAxe('a thought');
    await putThought(client, 'Ik ben bang als hij dronken thuiskomt');
    const id = await cardId(partner, 'Ik ben bang als hij dronken thuiskomt');
    await card(partner, id)
      .getByText(partner.words('work.card.ownWords', { name: 'Marleen' }))
      .waitFor();
    for (const one of [partner, chair]) expect(await cardField(one, id).getAttribute('readonly')).not.toBeNull();
    await confidant.page
      .getByRole('heading', { name: confidant.words('family.mine.ofClient', { name: 'Marleen' }) })
      .waitFor();
    await confidant.page
      .getByRole('button', { name: confidant.words('family.mine.edit'), exact: true })
      .first()
      .click();
    await confidant.page.getByLabel(confidant.words('family.mine.editField')).press('Control+End');
    await confidant.page.getByLabel(confidant.words('family.mine.editField')).pressSequentially(', vooral op vrijdag');
    await untilSays([partner], id, 'Ik ben bang als hij dronken thuiskomt, vooral op vrijdag');
    await button(confidant, confidant.words('family.mine.done')).click();
    await client.page.getByText('Ik ben bang als hij dronken thuiskomt, vooral op vrijdag').waitFor();
    await client.checkAxe('own thoughts');
    await button(client, client.words('family.table.open')).click();
    await client.page.getByText('moeder belt zelf').waitFor();
    await client.checkAxe('what lies on the table');
    await button(client, client.words('family.frame.back')).first().click();
    await button(client, client.words('family.people.open')).click();
    await client.page.getByText('Samira Belhadi').waitFor();
    await client.checkAxe('who is here');
    await button(client, client.words('family.frame.back')).first().click();
  });

  test('[E2E-9] a hand goes up; "I do not understand" reaches the chair by name and the others without', async () => {
    const { chair, partner, expert, client } = table;
    await button(partner, partner.words('frame.hand.raise')).click();
    await chair.page.getByText(chair.words('frame.doing.handUp')).waitFor();
    await button(partner, partner.words('frame.hand.lower')).click();
    await chair.page.getByText(chair.words('frame.doing.handUp')).waitFor({ state: 'detached' });

    await button(client, client.words('family.feet.help')).click();
    await client.page.getByText(client.words('family.help.told')).waitFor();
    await expert.page.getByText(expert.words('frame.help.notice')).waitFor();
    await button(chair, chair.words('frame.help.count', { count: 1 })).click();
    await chair.page.getByRole('dialog').getByText('Marleen').waitFor();
    expect(await expert.page.locator('.frame-notices').textContent()).not.toContain('Marleen');
    await chair.page
      .getByRole('dialog')
      .getByRole('button', { name: chair.words('frame.help.answer') })
      .click();
    await expert.page.getByText(expert.words('frame.help.notice')).waitFor({ state: 'detached' });
  });

  test('[E2E-10] a time-out by the client stops everybody, says who asked to the chair alone, and the chair goes on', async () => {
    const { chair, partner, client, confidant } = table;
    await button(client, client.words('family.feet.timeout')).click();
    await client.checkAxe('asking for a time-out');
    await button(client, client.words('family.timeout.yes')).click();
    for (const one of professionals()) {
      await one.page.getByRole('region', { name: one.words('frame.rest.timeout.title') }).waitFor();
    }
    for (const one of [client, confidant]) {
      await one.page.getByRole('heading', { name: one.words('family.timeout.heading') }).waitFor();
    }
    await chair.page.getByText(chair.words('frame.rest.caller', { name: 'Marleen' })).waitFor();
    expect(
      await partner.page.getByRole('region', { name: partner.words('frame.rest.timeout.title') }).textContent(),
    ).not.toContain('Marleen');
    await client.checkAxe('time-out, family');
    await partner.checkAxe('time-out, board');
    await button(chair, chair.words('frame.rest.timeout.end')).click();
    await partner.page
      .getByRole('region', { name: partner.words('frame.rest.timeout.title') })
      .waitFor({ state: 'detached' });
    await client.page.getByLabel(client.words('family.thought.label')).waitFor();
  });

  test('[E2E-11] nobody can learn a score before the chair reveals all; then the spread shows by group', async () => {
    const { chair, partner, englishPartner, expert, caseManager, client, confidant } = table;
    await cardField(expert, await cardId(expert, 'moeder belt zelf')).focus();
    await toStage(chair, 'scale');
    const stages = { stage: expert.words('stage.picture'), table: expert.words('stage.scale') };
    await expert.page.getByText(expert.words('frame.notice.held', stages)).waitFor();
    await button(expert, expert.words('frame.notice.return')).click();
    await client.page.getByRole('heading', { name: client.words('family.scene.scale.heading') }).waitFor();
    await button(chair, chair.words('work.scale.open')).click();
    await client.page.getByRole('heading', { name: client.words('family.scale.immediateSafety') }).waitFor();
    await client.checkAxe('giving a score, family');
    await confidant.checkAxe('a score beside the client');
    await score(partner, 8, 'grond-van-partner');
    await partner.checkAxe('giving a score');
    await score(englishPartner, 6, 'grond-van-engels');
    await score(caseManager, 7, 'grond-van-regie');
    await score(expert, 3, 'grond-van-deskundige');
    await client.page.locator('label', { hasText: /^9$/ }).click();
    await client.page.getByLabel(client.words('family.scale.grounds')).fill('grond-van-client');
    await button(client, client.words('family.scale.send')).click();
    await client.page.getByText(client.words('family.scale.given', { score: 9 })).waitFor();
    await chair.page.getByText(chair.words('work.scale.whoCount', { count: 5, total: 5 })).waitFor();
    await chair.checkAxe('who scored');
    for (const who of EVERYBODY) {
      for (const grounds of ['partner', 'engels', 'regie', 'deskundige', 'client']) {
        const words = `grond-van-${grounds}`;
        expect(table[who].hasReceived(words), `${who} received ${words}`).toBe(false);
        if (OWN_GROUNDS[who] !== grounds) expect(await table[who].page.content()).not.toContain(words);
      }
    }
    await button(chair, chair.words('work.scale.reveal', { count: 5, total: 5 })).click();
    for (const one of professionals()) {
      await one.page.getByText(one.words('work.scale.inWords')).click();
      for (const words of ['grond-van-partner', 'grond-van-client'])
        await one.page.getByRole('cell', { name: words }).waitFor();
    }
    for (const group of ['partners', 'experts', 'family'] as const) {
      await partner.page
        .locator('.scale-group', { hasText: partner.words(`group.${group}`) })
        .first()
        .waitFor();
    }
    expect(partner.hasReceived('grond-van-client')).toBe(true);
    await client.page.getByText(client.words('family.spread.far', { low: 3, high: 9 })).waitFor();
    await partner.checkAxe('the spread');
    await client.checkAxe('the spread, family');
    await confidant.page.getByText(confidant.words('family.spread.far', { low: 3, high: 9 })).waitFor();
  });

  test('[E2E-12] the chair settles the phase, and the least that must stand is written down', async () => {
    const { chair, partner, client } = table;
    await toStage(chair, 'judgement');
    await partner.page.getByText(partner.words('work.judgement.chair')).waitFor();
    await addCard(partner, { kind: 'bottomLine', text: 'geen drank waar de kinderen bij zijn' });
    await chair.page.locator('.judgement-outcome', { hasText: chair.words('outcome.stay') }).click();
    await chair.page.getByLabel(chair.words('work.judgement.why')).fill('het is nu nog niet veilig');
    await button(chair, chair.words('work.judgement.decide')).click();
    await chair.page
      .getByText(chair.words('work.judgement.decided', { phase: chair.words('phase.immediateSafety') }))
      .waitFor();
    await chair.checkAxe('judgement, chair');
    await partner.checkAxe('judgement');
    await client.page.getByRole('heading', { name: client.words('family.scene.judgement.heading') }).waitFor();
  });

  test("[E2E-13] ideas widen first: nobody touches another's; then they are weighed and put in order", async () => {
    const { chair, partner, englishPartner, expert, client } = table;
    await toStage(chair, 'decision');
    await client.page.getByRole('heading', { name: client.words('family.scene.brainstorm.heading') }).waitFor();
    const idea = await addCard(partner, { kind: 'idea', text: 'een slot op de achterdeur' });
    const other = await addCard(englishPartner, { kind: 'idea', text: 'talks twice a week' });
    await putThought(client, 'een noodknop bij mijn bed');
    await expert.page.getByText('eigen woorden').first().waitFor();
    for (const one of [englishPartner, expert, chair]) {
      expect(await cardField(one, idea).getAttribute('readonly')).not.toBeNull();
    }
    expect(await cardField(partner, idea).getAttribute('readonly')).toBeNull();
    await expert.checkAxe('brainstorm');
    await button(chair, chair.words('frame.funnel.open.weigh')).click();
    await untilLane(professionals(), 'weigh');
    await chooseInMenu(partner, idea, 'work.funnel.to', { lane: partner.words('lane.weigh') });
    await handle(englishPartner, other).press('ArrowRight');
    await card(expert, idea)
      .getByRole('radio', { name: expert.words('work.load.light') })
      .click();
    await card(partner, idea)
      .getByRole('radio', { name: partner.words('work.load.light'), checked: true })
      .waitFor();
    await partner.checkAxe('weighing');
    await client.page.getByText('een slot op de achterdeur').waitFor();
    await client.checkAxe('weighing, family');
    await button(chair, chair.words('frame.funnel.open.prioritise')).click();
    await untilLane(professionals(), 'prioritise');
    await handle(partner, other).press('ArrowRight');
    await handle(partner, idea).press('ArrowRight');
    const lane = partner.page.getByRole('region', { name: partner.words('lane.prioritise') });
    await expect.poll(() => orderIn(lane), SOON).toEqual([other, idea]);
    await handle(partner, idea).press('Home');
    await expect.poll(() => orderIn(lane), SOON).toEqual([idea, other]);
  });

  test('[E2E-14] an agreement says who, what, when, why and to what it answers, before the chair adopts it', async () => {
    const { chair, partner, caseManager, client } = table;
    await button(chair, chair.words('frame.funnel.open.commit')).click();
    await untilLane(professionals(), 'commit');
    const idea = await cardId(partner, 'een slot op de achterdeur');
    await chooseInMenu(partner, idea, 'work.funnel.agree');
    const lane = partner.page.getByRole('region', { name: partner.words('lane.commit') });
    await lane.getByText(/^Er mist nog/).waitFor();
    await chair.page.getByRole('button', { name: chair.words('work.agree.adopt'), disabled: true }).waitFor();
    await lane
      .getByRole('group', { name: partner.words('work.agree.who'), exact: true })
      .getByRole('button', { name: /Teun/ })
      .click();
    await lane.getByLabel(partner.words('work.agree.by'), { exact: true }).fill('2026-12-18');
    await lane.getByLabel(partner.words('work.agree.why'), { exact: true }).fill('dan kan er niemand ongezien binnen');
    await lane
      .getByRole('group', { name: partner.words('work.agree.answers') })
      .getByRole('button', { name: /volgens opa/ })
      .click();
    await lane.getByText(partner.words('work.agree.complete')).waitFor();
    await partner.checkAxe('an agreement');
    await button(chair, chair.words('work.agree.adopt')).click();
    for (const one of [chair, partner, caseManager]) {
      await one.page.getByRole('button', { name: /een slot op de achterdeur.*vastgesteld/ }).waitFor();
    }
    await client.page.getByRole('heading', { name: client.words('family.agreements.firm') }).waitFor();
    await client.page.getByText(/Teun Oosterlaar.*doet dit.*18 december/).waitFor();
    await client.checkAxe('agreements, family');
    await chair.checkAxe('agreements, chair');
  });

  test('[E2E-15] at the end everybody reads the same plan, each in their own words, and nothing can be changed after', async () => {
    const { chair, partner, englishPartner, client, confidant } = table;
    await toStage(chair, 'close');
    for (const one of professionals()) {
      await one.page.getByRole('heading', { name: 'een slot op de achterdeur' }).waitFor();
      await one.page.getByText('dan kan er niemand ongezien binnen').waitFor();
    }
    await englishPartner.page.getByText(/18 December/).waitFor();
    await chair.checkAxe('the plan, chair');
    await client.checkAxe('the plan, family');
    await button(chair, chair.words('frame.session.press')).click();
    await chair.page
      .getByRole('dialog')
      .getByRole('button', { name: chair.words('frame.session.close') })
      .click();
    await chair.checkAxe('closing');
    await button(chair, chair.words('frame.close.yes')).click();
    for (const one of professionals()) await one.page.getByText(one.words('access.ended.title')).first().waitFor();
    for (const one of [client, confidant]) {
      await one.page.getByRole('heading', { name: one.words('family.end.ended') }).waitFor();
      await one.page.getByText('een slot op de achterdeur').waitFor();
    }
    expect(await partner.page.getByRole('textbox').count()).toBe(0);
    await partner.checkAxe('ended');
    await client.checkAxe('ended, family');
  });
});
