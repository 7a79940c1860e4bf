import { expect } from 'vitest';
import { addCard, cardField, cardId } from '../../support/e2e-cards.ts';
import { score } from '../../support/e2e-scale.ts';
import { button, toStage, type Who } from '../../support/e2e-table.ts';
import { EVERYBODY, professionals, type Scene } from './scene.ts';

/** What each wrote with their score, after "grond-van-". */
const OWN_GROUNDS: Partial<Record<Who, string>> = {
  partner: 'partner',
  englishPartner: 'engels',
  caseManager: 'regie',
  expert: 'deskundige',
  client: 'client',
};

/** Nobody can learn a score before the chair reveals all; then the spread shows by group. */
export async function scoreInSecret({ table }: Scene): Promise<void> {
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
  for (const one of professionals(table)) {
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
}

/** The chair settles the phase, and the least that must stand is written down. */
export async function settlePhase({ table }: Scene): Promise<void> {
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
}
