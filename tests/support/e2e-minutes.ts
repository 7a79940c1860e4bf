import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Visitor } from './browser.ts';
import { button } from './e2e-table.ts';
import { SOON } from './e2e-until.ts';

/** The minutes on this screen. */
export function minutesRegion({ page, words }: Visitor): Locator {
  return page.getByRole('region', { name: words('minutes.title'), exact: true });
}

/** Where minutes are written; on the screens of those who only read them there is none. */
export function minutesField(visitor: Visitor): Locator {
  return minutesRegion(visitor).getByRole('textbox', { name: visitor.words('minutes.field') });
}

export async function openMinutes(visitor: Visitor): Promise<void> {
  await button(visitor, visitor.words('frame.minutes')).click();
  await minutesRegion(visitor).waitFor();
}

/** Waits until the minutes say these words on all of these screens. */
export async function untilMinutesSay(visitors: readonly Visitor[], words: string): Promise<void> {
  for (const visitor of visitors) {
    await expect.poll(() => minutesRegion(visitor).locator('.minutes-text').textContent(), SOON).toContain(words);
  }
}

/** The files that this page has fetched so far with `name` in theirs. */
export function loadedParts({ page }: Visitor, name: string): Promise<string[]> {
  return page.evaluate(
    (part) =>
      performance
        .getEntriesByType('resource')
        .map((one) => one.name)
        .filter((one) => one.includes(part)),
    name,
  );
}
