import { promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import { expect } from 'vitest';
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
  untilSaved,
} from '../../support/e2e-cards.ts';
import { button } from '../../support/e2e-table.ts';
import { SOON, untilSays } from '../../support/e2e-until.ts';
import { professionals, type Scene } from './scene.ts';

/** A question the chair lights shows to professionals and, in plain words, to the client. */
export async function lightQuestion({ table }: Scene): Promise<void> {
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
}

/** Two people type in one card at once and both keep their words; basis and about-whom show to all. */
export async function typeTogether({ table }: Scene): Promise<void> {
  const { partner, englishPartner, expert, caseManager } = table;
  const id = await addCard(partner, { kind: 'concern', text: 'de kinderen slapen slecht', basis: 'told' });
  await cardField(englishPartner, id).waitFor();
  await cardField(partner, id).press('Control+End');
  await cardField(englishPartner, id).press('Control+Home');
  await Promise.all([
    cardField(partner, id).pressSequentially(' sinds maart', { delay: 20 }),
    cardField(englishPartner, id).pressSequentially('volgens opa: ', { delay: 20 }),
  ]);
  await untilSays(professionals(table), id, 'volgens opa: de kinderen slapen slecht sinds maart');
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
}

/** Cards are put in order by hand, by keyboard and by menu, and everybody sees the same order. */
export async function putInOrder({ table }: Scene): Promise<void> {
  const { partner, englishPartner, expert } = table;
  // who adds a card puts it under those on their own screen: two who do so at once share a place, in an order of no meaning
  const first = await addCard(partner, { kind: 'strength', text: 'oma past op' });
  await card(englishPartner, first).waitFor();
  const second = await addCard(englishPartner, { kind: 'strength', text: 'moeder belt zelf' });
  await expect.poll(() => orderIn(column(expert, 'strength')), SOON).toEqual([first, second]);
  const third = await addCard(expert, { kind: 'strength', text: 'school kijkt mee' });
  const inOrder = (...ids: string[]) =>
    expect
      .poll(() => Promise.all(professionals(table).map((one) => orderIn(column(one, 'strength')))), SOON)
      .toEqual(professionals(table).map(() => ids));
  await inOrder(first, second, third);
  await dragAbove(expert, third, first);
  await inOrder(third, first, second);
  await handle(partner, second).press('ArrowUp');
  await inOrder(third, second, first);
  await chooseInMenu(englishPartner, third, 'work.menu.down');
  await inOrder(second, third, first);
}

/** Who is writing shows in the card; undo takes back one's own words alone. */
export async function showAndUndo({ table }: Scene): Promise<void> {
  const { partner, expert } = table;
  const id = await cardId(partner, 'oma past op');
  await cardField(partner, id).press('Control+End');
  await cardField(partner, id).pressSequentially(' op woensdag');
  await card(expert, id)
    .getByText(expert.words('work.card.writes', { who: 'Samira Belhadi' }))
    .waitFor();
  await cardField(expert, id).press('Control+Home');
  await cardField(expert, id).pressSequentially('sterk: ');
  await untilSays([partner, expert], id, 'sterk: oma past op op woensdag');
  await cardField(partner, id).press('Control+z');
  await untilSays([partner, expert], id, 'sterk: oma past op');
  await button(partner, partner.words('work.redo')).click();
  await untilSays([partner, expert], id, 'sterk: oma past op op woensdag');
  for (const one of professionals(table)) await untilSaved(one);
  await table.chair.checkAxe('the picture, chair');
  await expert.checkAxe('the picture, expert');
}
