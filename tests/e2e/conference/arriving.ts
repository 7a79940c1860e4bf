import { expect } from 'vitest';
import { admit, button, CAST, isFamilyMember, knock, linkOf, toStage } from '../../support/e2e-table.ts';
import { EVERYBODY, GUESTS, type Scene } from './scene.ts';

/** A personal link says who invites to what, and shows the covenant before the knock. */
export async function readLinks({ server, table }: Scene): Promise<void> {
  for (const who of GUESTS) {
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
}

/** Who knocked waits, is admitted one by one, and comes to the table when the chair opens it. */
export async function knockAndOpen({ server, table }: Scene): Promise<void> {
  const { chair, client, partner } = table;
  for (const who of EVERYBODY) await knock(table[who], who, linkOf(server, who));
  await partner.page.getByText(partner.words('waiting.knocked.title')).first().waitFor();
  await client.page.getByRole('heading', { name: client.words('family.wait.knocked') }).waitFor();
  await partner.checkAxe('waiting room');
  await client.checkAxe('waiting, family');
  await chair.checkAxe('before opening');
  for (const who of GUESTS) await admit(chair, who);
  await client.page.getByRole('heading', { name: client.words('family.wait.notBegun') }).waitFor();
  await button(chair, chair.words('frame.open.press')).click();
  for (const who of EVERYBODY) {
    const { page, words } = table[who];
    const heading = isFamilyMember(who)
      ? words('family.scene.before.heading')
      : words('frame.case', { reference: 'OEFEN-2026-001' });
    await page.getByRole('heading', { name: heading }).waitFor();
  }
}

/** The table follows the chair, forward and back, and somebody may look back on their own. */
export async function followTheChair({ table }: Scene): Promise<void> {
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
}
