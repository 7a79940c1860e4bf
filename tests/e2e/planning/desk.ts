import type { MessageKey } from '@samenspraak/client/i18n/message-key.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';
import type { Locator } from 'playwright-core';
import type { Visitor } from '../../support/browser.ts';
import { button } from '../../support/e2e-table.ts';
import type { ServerProcess } from '../../support/server.ts';

const EMAIL = 'noor@example.org';
const PASSWORD = 'een lang en goed wachtwoord';

/** The first account of a fresh house. */
export async function setUp({ page, words }: Visitor, { url, setupToken }: ServerProcess, name: string): Promise<void> {
  await page.goto(`${url}/inrichten#${setupToken}`);
  await page.getByLabel(words('entry.setup.name'), { exact: true }).fill(name);
  await page.getByLabel(words('entry.signIn.email')).fill(EMAIL);
  await page.getByLabel(words('entry.signIn.password')).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText(words('entry.mine.empty')).waitFor();
}

/** The same account on another screen. */
export async function signIn({ page, words }: Visitor, { url }: ServerProcess): Promise<void> {
  await page.goto(`${url}/aanmelden`);
  await page.getByLabel(words('entry.signIn.email')).fill(EMAIL);
  await page.getByLabel(words('entry.signIn.password')).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words('entry.home.conferences') }).waitFor();
}

/** A new case, and the page on which a conference for it is planned. */
export async function planFor({ page, words }: Visitor, { url }: ServerProcess, reference: string): Promise<void> {
  await page.goto(`${url}/casussen`);
  await page.getByRole('button', { name: words('entry.cases.add') }).click();
  await page.getByLabel(words('entry.case.reference')).fill(reference);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: words('entry.case.plan') }).click();
  await page.getByRole('heading', { name: words('entry.plan.title') }).waitFor();
}

/** The fields of the part with this number, from 1. */
export function part({ page, words }: Visitor, number: number): Locator {
  return page.getByRole('group', { name: words('entry.plan.session', { number }), exact: true });
}

/** A field in a part or a dialog, by the key of its words. */
export function field({ words }: Visitor, around: Locator, key: MessageKey): Locator {
  return around.getByLabel(words(key), { exact: true });
}

/** The names that stand in the fields of the parts, in their order. */
export function partNames({ page, words }: Visitor): Promise<string[]> {
  return page
    .getByLabel(words('entry.part.name'), { exact: true })
    .evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value));
}

/** Sends the plan and waits for the page of the conference. */
export async function submitPlan(visitor: Visitor): Promise<void> {
  await button(visitor, visitor.words('entry.plan.submit')).click();
  await visitor.page.getByRole('heading', { name: visitor.words('entry.conference.people') }).waitFor();
}

/** Opens the form for an invitation; the answer is its dialog, in which somebody of this role is named. */
export async function beginInvitation(visitor: Visitor, name: string, role: Role): Promise<Locator> {
  const { page, words } = visitor;
  await button(visitor, words('entry.invite.title')).click();
  const dialog = page.getByRole('dialog');
  await field(visitor, dialog, 'entry.people.name').fill(name);
  await field(visitor, dialog, 'entry.people.role').selectOption({ label: words(`role.${role}`) });
  return dialog;
}

/** Sends the invitation and puts the link away. */
export async function invite(visitor: Visitor, dialog: Locator, press: MessageKey = 'entry.invite.submit') {
  const { words } = visitor;
  await dialog.getByRole('button', { name: words(press), exact: true }).click();
  await button(visitor, words('entry.link.done')).click();
}

/** Opens where somebody sits. */
export async function openPlace(visitor: Visitor, name: string): Promise<Locator> {
  await button(visitor, visitor.words('entry.people.changeOf', { name })).click();
  return visitor.page.getByRole('dialog', { name: visitor.words('entry.seat.title', { name }) });
}

/** The names of the parts in which somebody sits, as the list shows them. */
export function partsOf({ page, words }: Visitor, name: string): Promise<string[]> {
  const parts = page.getByRole('list', { name: words('entry.people.sessions', { name }), exact: true });
  return parts.getByRole('listitem').allTextContents();
}

/** What the list says of somebody, in one line. */
export function person({ page }: Visitor, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

/** The row of a part in the list of parts. */
export function partRow({ page }: Visitor, name: string): Locator {
  return page.locator('.planning-row').filter({ hasText: name });
}
