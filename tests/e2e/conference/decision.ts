import { expect } from 'vitest';
import {
  addCard,
  card,
  cardField,
  cardId,
  chooseInMenu,
  handle,
  orderIn,
  putThought,
  untilLane,
} from '../../support/e2e-cards.ts';
import { typeDay } from '../../support/e2e-day.ts';
import { button, toStage } from '../../support/e2e-table.ts';
import { SOON } from '../../support/e2e-until.ts';
import { professionals, type Scene } from './scene.ts';

/** Ideas widen first: nobody touches another's; then they are weighed and put in order. */
export async function widenAndWeigh({ table }: Scene): Promise<void> {
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
  await untilLane(professionals(table), 'weigh');
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
  await untilLane(professionals(table), 'prioritise');
  await handle(partner, other).press('ArrowRight');
  await handle(partner, idea).press('ArrowRight');
  const lane = partner.page.getByRole('region', { name: partner.words('lane.prioritise') });
  await expect.poll(() => orderIn(lane), SOON).toEqual([other, idea]);
  await handle(partner, idea).press('Home');
  await expect.poll(() => orderIn(lane), SOON).toEqual([idea, other]);
}

/** An agreement says who, what, when, why and to what it answers, before the chair adopts it. */
export async function adoptAgreement({ table }: Scene): Promise<void> {
  const { chair, partner, caseManager, client } = table;
  await button(chair, chair.words('frame.funnel.open.commit')).click();
  await untilLane(professionals(table), 'commit');
  const idea = await cardId(partner, 'een slot op de achterdeur');
  await chooseInMenu(partner, idea, 'work.funnel.agree');
  const lane = partner.page.getByRole('region', { name: partner.words('lane.commit') });
  await lane.getByText(/^Er mist nog/).waitFor();
  await chair.page.getByRole('button', { name: chair.words('work.agree.adopt'), disabled: true }).waitFor();
  await lane
    .getByRole('group', { name: partner.words('work.agree.who'), exact: true })
    .getByRole('button', { name: /Teun/ })
    .click();
  await typeDay(lane.getByRole('group', { name: partner.words('work.agree.by'), exact: true }), '2026-12-18');
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
}

/** At the end everybody reads the same plan, each in their own words, and nothing can be changed after. */
export async function closeConference({ table }: Scene): Promise<void> {
  const { chair, partner, englishPartner, client, confidant } = table;
  await toStage(chair, 'close');
  for (const one of professionals(table)) {
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
  for (const one of professionals(table)) await one.page.getByText(one.words('access.ended.title')).first().waitFor();
  for (const one of [client, confidant]) {
    await one.page.getByRole('heading', { name: one.words('family.end.ended') }).waitFor();
    await one.page.getByText('een slot op de achterdeur').waitFor();
  }
  expect(await partner.page.getByRole('textbox').count()).toBe(0);
  await partner.checkAxe('ended');
  await client.checkAxe('ended, family');
}
