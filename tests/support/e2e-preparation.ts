import type { MessageKey } from '@samenspraak/client/i18n/message-key.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Visitor } from './browser.ts';
import { button } from './e2e-table.ts';
import { SOON } from './e2e-until.ts';
import type { TestConference } from './people.ts';

/** Somebody opens their personal link and knocks; who prepares does not wait for more. */
export async function knockAs(visitor: Visitor, joinUrl: string): Promise<void> {
  await visitor.page.goto(joinUrl);
  await button(visitor, visitor.words('entry.join.professional.knock')).click();
  await visitor.page.waitForURL('**/overleg/**');
}

/** Gives a window the cookies of the chair, who is the coordinator as well. */
export async function seatChair(chair: Visitor, url: string, table: TestConference): Promise<void> {
  const cookies = [table.chair.cookie, table.userCookie].map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return { name, value: value.join('='), url };
  });
  await chair.context.addCookies(cookies);
}

/** Opens one's own preparation; of which session is named for who has several. */
export async function openPreparation(visitor: Visitor, session: string): Promise<void> {
  await button(visitor, visitor.words('prepare.openNamed', { name: session })).click();
  await visitor.page.getByRole('heading', { name: visitor.words('prepare.title.named', { name: session }) }).waitFor();
  await visitor.page.locator('.prepare-topic').first().waitFor();
}

/** The field for an item of this kind, counted from 1. */
export function itemField({ page, words }: Visitor, kind: CardKind, number = 1): Locator {
  const what: MessageKey = kind === 'domainNote' ? 'prepare.familyNote' : `kind.${kind}`;
  return page.getByLabel(words('prepare.numbered', { what: words(what), number }), { exact: true });
}

/** The words of everything that stands in the preparation on this screen. */
export function preparedWords({ page }: Visitor): Promise<string[]> {
  return page
    .locator('.prepare-item textarea')
    .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value).filter((text) => text !== ''));
}

export async function untilKept({ page }: Visitor): Promise<void> {
  await page.locator('.prepare-state[data-state="kept"]').waitFor();
}

/** Waits until the chair sees exactly these names above the work. */
export async function untilReady({ page }: Visitor, names: readonly string[]): Promise<void> {
  const shown = () => page.locator('.prepare-desk-words .prepare-names strong').allTextContents();
  await expect.poll(shown, SOON).toEqual([...names]);
}
