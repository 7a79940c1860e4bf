import type { ElementHandle, Locator } from 'playwright-core';
import type { Visitor } from './browser.ts';

/** No screen has more stops than this between two things that belong together. */
const MOST_STOPS = 250;

type Step = 'there' | 'gone' | 'Tab' | 'ArrowRight' | 'ArrowLeft';

/** Inside a toolbar the arrows go on, as its pattern asks; everywhere else the tab key does. */
function nextStep(target: Element): Step {
  if (!target.isConnected) return 'gone';
  const active = document.activeElement;
  if (active === target) return 'there';
  const toolbar = active?.closest('[role="toolbar"]') ?? null;
  if (active === null || toolbar?.contains(target) !== true) return 'Tab';
  const isAfter = (active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isAfter ? 'ArrowRight' : 'ArrowLeft';
}

async function elementOf(target: Locator): Promise<ElementHandle> {
  const element = await target.elementHandle();
  if (element === null) throw new Error(`${target} is not there`);
  return element;
}

/** Brings the focus to `target` with the keyboard alone; throws when it cannot be reached. */
export async function reach({ page }: Visitor, target: Locator): Promise<void> {
  // to look it up by its name at every stop takes longer than all the rest
  let element = await elementOf(target);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const step = await element.evaluate(nextStep);
    if (step === 'there') return;
    if (step === 'gone') element = await elementOf(target);
    else await page.keyboard.press(step);
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

/** Waits until a button listens: one that has just moved the table ignores the tail of a double press. */
async function isAwake(target: Locator): Promise<void> {
  await target.and(target.page().locator(':not([aria-disabled="true"])')).waitFor();
}

/** Reaches a button by its whole name and presses it. */
export async function pressKey(visitor: Visitor, name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  const target = visitor.page.getByRole('button', { name, exact: true }).first();
  await reach(visitor, target);
  await isAwake(target);
  await visitor.page.keyboard.press(key);
}

/** Reaches a field, goes to the end of what stands in it, and types. */
export async function typeInto(visitor: Visitor, field: Locator, text: string): Promise<void> {
  await reach(visitor, field);
  await visitor.page.keyboard.press('Control+End');
  await visitor.page.keyboard.type(text);
}

/** What has the focus, in a few words, when nothing on the screen shows that it has; null when something does. */
function unseenFocus(): string | null {
  const active = document.activeElement;
  if (active === null || active === document.body) return null;
  // the round or square of a choice stands beside its hidden input, in the label around both
  for (const shown of [active, active.closest('label')]) {
    if (shown === null) continue;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return null;
  }
  return `${active.tagName} ${active.className} "${active.getAttribute('aria-label') ?? active.textContent}"`;
}

/** Goes through `stops` stops of the tab key and answers with those at which the eye cannot see where it is. */
export async function unseenStops({ page }: Visitor, stops: number): Promise<string[]> {
  const unseen: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(unseenFocus);
    if (found !== null) unseen.push(found);
  }
  return unseen;
}
