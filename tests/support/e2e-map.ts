import type { MapLinkKind } from '@samenspraak/client/features/concern-map/map-kinds.ts';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Visitor } from './browser.ts';
import { button } from './e2e-table.ts';
import { SOON } from './e2e-until.ts';

/** Opens the map beside the work of this stage. */
export async function openMap(visitor: Visitor): Promise<void> {
  await button(visitor, visitor.words('frame.view.map')).click();
  await visitor.page.getByRole('region', { name: visitor.words('map.region'), exact: true }).waitFor();
}

/** A card on the map or in the list beside it. */
export function mapCard({ page }: Visitor, id: string): Locator {
  return page.locator(`[data-map-card="${id}"]`);
}

/** What a line says, by the sentence with which it is read aloud. */
export function mapLabel({ page }: Visitor, sentence: string): Locator {
  return page.locator(`.map-label[aria-label$="${sentence}"]`);
}

/** Draws a link: press the one card, say what it does, press the other. */
export async function drawLink(visitor: Visitor, link: { from: string; kind: MapLinkKind; to: string }): Promise<void> {
  const { page, words } = visitor;
  await mapCard(visitor, link.from).click();
  await page.getByRole('menuitem', { name: words(`map.start.${link.kind}`), exact: true }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await mapCard(visitor, link.to).click();
}

/** The map in sentences, as it is read aloud on this screen. */
function sentences({ page }: Visitor): Promise<string[]> {
  return page.locator('.map-twin li').allTextContents();
}

/** Waits until these screens, and no others, say exactly this, in whatever order. */
export async function untilSentences(visitors: readonly Visitor[], expected: readonly string[]): Promise<void> {
  for (const visitor of visitors) {
    await expect.poll(async () => (await sentences(visitor)).sort(), SOON).toEqual([...expected].sort());
  }
}

/** Where the cards stand on the map of this screen. */
export function placesOf({ page }: Visitor): Promise<(string | null)[]> {
  return page.locator('.map-node').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('style')));
}

/** Which arrow leads from where the focus is to `target`: first along the way up or down, then aside. */
function arrowTo(target: Element): string | null {
  const active = document.activeElement;
  if (active === null || active === target) return null;
  const [from, to] = [active.getBoundingClientRect(), target.getBoundingClientRect()];
  const down = to.top + to.height / 2 - (from.top + from.height / 2);
  const right = to.left + to.width / 2 - (from.left + from.width / 2);
  if (Math.abs(down) > 4) return down > 0 ? 'ArrowDown' : 'ArrowUp';
  return right > 0 ? 'ArrowRight' : 'ArrowLeft';
}

/** Walks over the map with the arrow keys. */
export async function walkTo({ page }: Visitor, target: Locator): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    const arrow = await target.evaluate(arrowTo);
    if (arrow === null) return;
    await page.keyboard.press(arrow);
  }
  throw new Error(`the arrows do not lead to ${target}`);
}

/** Waits until the focus is here. */
export async function untilFocused(target: Locator): Promise<void> {
  await expect.poll(() => target.evaluate((one) => one === document.activeElement), SOON).toBe(true);
}
