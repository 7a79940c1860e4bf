import { explain } from '@samenspraak/shared/domain/explain.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Visitor } from '../support/browser.ts';
import {
  addCard,
  card,
  cardField,
  cardId,
  chooseInMenu,
  column,
  handle,
  untilLane,
  untilSaved,
} from '../support/e2e-cards.ts';
import { typeDay } from '../support/e2e-day.ts';
import { pressKey, reach, typeInto } from '../support/e2e-keyboard.ts';
import { splitForAll, switchToOneOf, toPicture, untilAt } from '../support/e2e-seat-split.ts';
import { button, toStage } from '../support/e2e-table.ts';

const OM = 'OM-deel';
const CLIENT = 'Cliëntdeel';
const AMONG = 'Professionals onder elkaar';

const split = splitForAll({
  dark: true,
  sessions: [
    { name: OM, clients: false, prosecutor: true },
    { name: CLIENT, clients: true, prosecutor: false },
    { name: AMONG, clients: false, prosecutor: false },
  ],
  people: [
    { name: 'Samira Belhadi', role: 'partner', sessions: [OM, CLIENT, AMONG], organisation: 'Veilig Thuis' },
    { name: 'Mr. Van Wassenaer', role: 'prosecutor', sessions: [OM], organisation: 'Openbaar Ministerie' },
    { name: 'Ineke Laatkomer', role: 'partner', sessions: [CLIENT], organisation: 'Wijkteam', comes: false },
    { name: 'Marleen', role: 'client', sessions: [CLIENT] },
  ],
});
beforeAll(() => toPicture(split.chair, partner()));

const partner = () => split.of('Samira Belhadi');
const prosecutor = () => split.of('Mr. Van Wassenaer');
const dialog = ({ page, words }: Visitor) => page.getByRole('dialog', { name: words('work.publish.title') });

/** The press in the window, whatever it counts. */
const press = (visitor: Visitor, name: string) =>
  dialog(visitor).getByRole('button', { name: new RegExp(`^Zet in ${name}`) });

/** The chair says in which other session the copy is to stand. */
async function choose(chair: Visitor, name: string): Promise<void> {
  await dialog(chair)
    .getByRole('radio', { name: new RegExp(name) })
    .check({ force: true });
}

/** Somebody brings the first stage of the cards back on their own screen. */
async function lookBack({ page, words }: Visitor): Promise<void> {
  await page
    .getByRole('navigation', { name: words('frame.rail.title') })
    .getByRole('button', { name: words('stage.picture') })
    .click();
  await page.getByRole('region', { name: words('kind.concern.many'), exact: true }).waitFor();
}

describe('a copy of one card for people of another session', () => {
  test('[PUB-30] the chair sees beforehand exactly what the copy says, who will read it and what stays behind', async () => {
    const { chair } = split;
    const id = await addCard(prosecutor(), { kind: 'concern', text: 'het contactverbod is overtreden', basis: 'seen' });
    await untilSaved(prosecutor());
    await card(chair, id).waitFor();
    await chooseInMenu(chair, id, 'work.menu.publish');
    const window = dialog(chair);
    await window.getByText(chair.words('work.publish.choose')).waitFor();
    expect(await window.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await press(chair, '').count()).toBe(0);
    await choose(chair, CLIENT);
    const copy = window.getByRole('article', { name: chair.words('work.publish.copy') });
    await copy.getByText('het contactverbod is overtreden').waitFor();
    await copy.getByText(chair.words('work.card.provenance')).waitFor();
    await copy.getByText(chair.words('copy.family')).waitFor();
    const readers = await window.locator('.publish-readers li').allTextContents();
    expect(readers.map((line) => line.replace(/ (Proces|Betrokken|Cliënt).*/, ''))).toEqual([
      'Noor Brandsma',
      'Samira Belhadi',
      'Ineke Laatkomer',
      'Marleen',
    ]);
    expect(readers[2]).toContain(chair.words('work.publish.absent.invited'));
    const said = await window.textContent();
    expect(said).toContain(chair.words('work.publish.behind.maker'));
    expect(said).not.toContain('Wassenaer');
    expect(said).not.toContain(chair.words('work.publish.caution'));
    await chair.checkAxe('publishing, before the press');
    await press(chair, CLIENT).click();
    await window.getByText(chair.words('work.publish.done', { name: CLIENT })).waitFor();
    await chair.checkAxe('publishing, done');
    await chair.page.keyboard.press('Escape');
  });

  test('[PUB-31] where it stands already is shown as such; the other session can still be chosen, by keyboard', async () => {
    const { chair } = split;
    const id = await cardId(chair, 'het contactverbod is overtreden');
    await reach(chair, card(chair, id).locator('.card-tools button[aria-haspopup]'));
    await chair.page.keyboard.press('Enter');
    await chair.page.getByRole('menuitem', { name: chair.words('work.menu.publish') }).press('Enter');
    const there = dialog(chair).getByRole('radio', { name: new RegExp(CLIENT) });
    expect(await there.isDisabled()).toBe(true);
    const among = dialog(chair).getByRole('radio', { name: new RegExp(AMONG) });
    expect(await among.isChecked()).toBe(false);
    await among.focus();
    await chair.page.keyboard.press('Space');
    expect(await among.isChecked()).toBe(true);
    await press(chair, AMONG).waitFor();
    await chair.page.keyboard.press('Escape');
    await dialog(chair).waitFor({ state: 'detached' });
  });

  test('[PUB-45] what changes after the chair looked is not published unseen: the new words are shown, with the press again', async () => {
    const { chair } = split;
    const id = await addCard(partner(), { kind: 'strength', text: 'er is drie keer gebeld' });
    await card(chair, id).waitFor();
    await chooseInMenu(chair, id, 'work.menu.publish');
    await choose(chair, CLIENT);
    const copy = dialog(chair).getByRole('article', { name: chair.words('work.publish.copy') });
    await copy.getByText('er is drie keer gebeld', { exact: true }).waitFor();
    await typeInto(partner(), cardField(partner(), id), ' door de buren');
    await untilSaved(partner());
    await expect.poll(() => cardField(chair, id).inputValue()).toBe('er is drie keer gebeld door de buren');
    expect(await copy.getByText('er is drie keer gebeld', { exact: true }).count()).toBe(1);
    await press(chair, CLIENT).click();
    await dialog(chair)
      .getByText(explain({ code: 'card.changed' }, 'nl'))
      .waitFor();
    await copy.getByText('er is drie keer gebeld door de buren', { exact: true }).waitFor();
    await chair.checkAxe('publishing what was changed meanwhile');
    await press(chair, CLIENT).click();
    await dialog(chair)
      .getByText(chair.words('work.publish.done', { name: CLIENT }))
      .waitFor();
    await chair.page.keyboard.press('Escape');
  });

  test('[PUB-32] a mark by its organisation stands on the card for all, and takes the press away; they say who can lift it', async () => {
    const { chair } = split;
    const { page, words } = prosecutor();
    const id = await addCard(prosecutor(), { kind: 'concern', text: 'er loopt een onderzoek' });
    await chooseInMenu(prosecutor(), id, 'work.menu.mark.notNow');
    for (const who of [chair, partner()]) await card(who, id).getByText(who.words('shareable.notNow')).waitFor();
    await chooseInMenu(chair, id, 'work.menu.publish');
    await dialog(chair).getByText(chair.words('work.publish.marked')).waitFor();
    await dialog(chair)
      .getByText(/Mr\. Van Wassenaer, een ander van Openbaar Ministerie/)
      .waitFor();
    expect(await press(chair, '').count()).toBe(0);
    await chair.checkAxe('publishing what is not to be shared');
    await chair.page.keyboard.press('Escape');
    await card(partner(), id).locator('.card-tools button[aria-haspopup]').click();
    await partner().page.getByRole('menu').waitFor();
    expect(
      await partner()
        .page.getByRole('menuitem', { name: partner().words('work.menu.mark.yes') })
        .count(),
    ).toBe(0);
    await partner().page.keyboard.press('Escape');
    await card(prosecutor(), id).locator('.card-tools button[aria-haspopup]').click();
    await page.getByRole('menuitem', { name: words('work.menu.mark.yes') }).click();
    await card(chair, id).getByText(chair.words('shareable.notNow')).waitFor({ state: 'detached' });
  });

  test('[PUB-36] a name in the words of somebody who is not among the readers is told, and not said to stay behind', async () => {
    const { chair } = split;
    const id = await addCard(partner(), { kind: 'strength', text: 'Wassenaers bureau belt Marleen, zegt Samira' });
    await card(chair, id).waitFor();
    await chooseInMenu(chair, id, 'work.menu.publish');
    await choose(chair, CLIENT);
    await dialog(chair)
      .getByText(/gaan over Mr\. Van Wassenaer, en die zit niet in dat deel/)
      .waitFor();
    expect(await dialog(chair).textContent()).not.toContain(chair.words('work.publish.behind.people'));
    await press(chair, CLIENT).waitFor();
    await chair.checkAxe('publishing with a caution');
    await chair.page.keyboard.press('Escape');
  });

  test('[PUB-37] after the table went on, who brought a card in still marks and withdraws it, and changes nothing else', async () => {
    const { chair } = split;
    const { page, words } = prosecutor();
    const id = await addCard(prosecutor(), { kind: 'concern', text: 'het dossier ligt nog bij de recherche' });
    const other = await addCard(prosecutor(), { kind: 'concern', text: 'dit hoort hier toch niet' });
    await untilSaved(prosecutor());
    await toStage(chair, 'scale');
    for (const who of [prosecutor(), chair]) await lookBack(who);
    expect(await card(prosecutor(), id).getByRole('textbox').count()).toBe(0);
    expect(await handle(prosecutor(), id).count()).toBe(0);
    await card(prosecutor(), id).locator('.card-tools button[aria-haspopup]').click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual([
      words('work.menu.mark.notNow'),
      words('work.menu.withdraw'),
    ]);
    await prosecutor().checkAxe('the menu of a card while looking back');
    await page.getByRole('menuitem', { name: words('work.menu.mark.notNow') }).click();
    await card(chair, id).getByText(chair.words('shareable.notNow')).waitFor();
    await chooseInMenu(chair, id, 'work.menu.publish');
    await dialog(chair).getByText(chair.words('work.publish.marked')).waitFor();
    expect(await press(chair, '').count()).toBe(0);
    await chair.page.keyboard.press('Escape');
    await chooseInMenu(prosecutor(), other, 'work.menu.withdraw');
    await button(prosecutor(), words('work.withdraw.yes')).click();
    await card(chair, other).waitFor({ state: 'detached' });
  });

  test('[PUB-33] the other session reads the copy with a neutral label, and nothing else came along', async () => {
    const { chair } = split;
    await switchToOneOf(chair, CLIENT);
    await untilAt(partner(), CLIENT);
    await toStage(chair, 'goal');
    await toStage(chair, 'picture');
    const copy = column(partner(), 'concern').getByRole('article', { name: /het contactverbod is overtreden/ });
    await copy.getByText(partner().words('work.card.provenance')).waitFor();
    expect(await column(partner(), 'concern').getByRole('article').count()).toBe(1);
    await partner().checkAxe('a copy on the board');
    await prosecutor()
      .page.getByRole('heading', { name: prosecutor().words('waiting.turn.title') })
      .waitFor();
    await button(prosecutor(), prosecutor().words('frame.wait.look', { name: OM })).click();
    await untilAt(prosecutor(), OM);
    await lookBack(prosecutor());
    const resting = await cardId(prosecutor(), 'er loopt een onderzoek');
    await chooseInMenu(prosecutor(), resting, 'work.menu.mark.notNow');
    await card(prosecutor(), resting).getByText(prosecutor().words('shareable.notNow')).waitFor();
    await untilSaved(prosecutor());
    const client = split.of('Marleen');
    for (const unknown of ['Wassenaer', 'Openbaar Ministerie', 'er loopt een onderzoek', OM]) {
      expect(client.hasReceived(unknown), unknown).toBe(false);
    }
  });

  test('[PUB-34] an adopted agreement goes from its sheet and from the plan, and stands in the plan of the other session', async () => {
    const { chair } = split;
    const answered = 'een slot op de deur';
    await toStage(chair, 'scale');
    await toStage(chair, 'judgement');
    await addCard(partner(), { kind: 'need', text: answered });
    await toStage(chair, 'decision');
    for (const lane of ['weigh', 'prioritise', 'commit'] as const) {
      await pressKey(chair, chair.words(`frame.funnel.open.${lane}`));
    }
    await untilLane([partner()], 'commit');
    await agree(partner(), answered);
    await button(chair, chair.words('work.agree.adopt')).click();
    const sheet = chair.page.locator('.funnel-sheet');
    await chair.page
      .getByRole('button', { name: /nieuw slot/ })
      .first()
      .click();
    await sheet.getByRole('button', { name: chair.words('work.menu.publish') }).click();
    await choose(chair, AMONG);
    expect(await dialog(chair).textContent()).toContain(chair.words('work.publish.behind.answers'));
    await chair.checkAxe('publishing an agreement');
    await chair.page.keyboard.press('Escape');
    await toStage(chair, 'close');
    await chair.page
      .getByRole('listitem')
      .getByRole('button', { name: chair.words('work.menu.publish') })
      .click();
    await dialog(chair).getByText(AMONG).first().click();
    await press(chair, AMONG).click();
    await dialog(chair)
      .getByText(chair.words('work.publish.done', { name: AMONG }))
      .waitFor();
    await chair.page.keyboard.press('Escape');
    await switchToOneOf(chair, AMONG);
    await untilAt(partner(), AMONG);
    for (const stage of ['goal', 'picture', 'scale', 'judgement', 'decision', 'close'] as const)
      await toStage(chair, stage);
    await partner().page.getByRole('heading', { name: 'nieuw slot op de voordeur' }).waitFor();
    await partner().page.getByText(partner().words('work.card.provenance')).first().waitFor();
    await partner().checkAxe('a plan with what was agreed elsewhere');
  });

  test('[PUB-35] axe finds nothing on any of these screens', () => {
    expect(split.browser.axe.findings).toEqual([]);
  });
});

async function agree(visitor: Visitor, answered: string): Promise<void> {
  const { page, words } = visitor;
  await button(visitor, words('work.funnel.new')).click();
  const lane = page.getByRole('region', { name: words('lane.commit') });
  const group = (name: string) => lane.getByRole('group', { name, exact: true });
  await typeInto(visitor, lane.getByLabel(words('work.agree.what')), 'nieuw slot op de voordeur');
  await group(words('work.agree.who'))
    .getByRole('button', { name: /Samira/ })
    .click();
  await typeDay(group(words('work.agree.by')), '2026-12-12');
  await lane.getByLabel(words('work.agree.why'), { exact: true }).fill('dan slaapt iedereen');
  const answers = group(words('work.agree.answers'));
  await answers.getByRole('button', { name: new RegExp(answered) }).click();
  await lane.getByText(words('work.agree.complete')).waitFor();
}
