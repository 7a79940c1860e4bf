import { expect } from 'vitest';
import type { Visitor } from './browser.ts';
import { cardField } from './e2e-cards.ts';

/** How long, in ms, a busy machine may take to bring one person's work to another. */
export const SOON = { timeout: 30_000, interval: 50 };

/** Waits until every one of these screens shows exactly these words in the card. */
export async function untilSays(visitors: readonly Visitor[], id: string, text: string): Promise<void> {
  for (const visitor of visitors) {
    await expect.poll(() => cardField(visitor, id).inputValue(), SOON).toBe(text);
  }
}
