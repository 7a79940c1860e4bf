import type { Visitor } from './browser.ts';
import { button } from './e2e-table.ts';

/** Gives a number with its grounds, as a professional. */
export async function score(visitor: Visitor, number: number, grounds: string): Promise<void> {
  const { page, words } = visitor;
  await page.locator('.scale-number', { hasText: new RegExp(`^${number}$`) }).click();
  await page.getByLabel(words('work.scale.grounds')).fill(grounds);
  await button(visitor, words('work.scale.give')).click();
  await page.getByText(words('work.scale.given', { score: number })).waitFor();
}
