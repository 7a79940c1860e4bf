import { expect } from 'vitest';
import { card, cardField, cardId, putThought } from '../../support/e2e-cards.ts';
import { button } from '../../support/e2e-table.ts';
import { untilSays } from '../../support/e2e-until.ts';
import { professionals, type Scene } from './scene.ts';

/** A client's thought shows as own words that nobody else can change. */
export async function writeThought({ table }: Scene): Promise<void> {
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
}

/** A hand goes up; "I do not understand" reaches the chair by name and the others without. */
export async function askForExplanation({ table }: Scene): Promise<void> {
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
}

/** A time-out by the client stops everybody, says who asked to the chair alone, and the chair goes on. */
export async function takeTimeOut({ table }: Scene): Promise<void> {
  const { chair, partner, client, confidant } = table;
  await button(client, client.words('family.feet.timeout')).click();
  await client.checkAxe('asking for a time-out');
  await button(client, client.words('family.timeout.yes')).click();
  for (const one of professionals(table)) {
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
}
