import type { MessageKey } from '@samenspraak/client/i18n/message-key.ts';
import type { Basis, CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Lane } from '@samenspraak/shared/domain/stages.ts';
import type { Locator } from 'playwright-core';
import type { Visitor } from './browser.ts';
import { button } from './e2e-table.ts';

/** A card is called by its first words; of a longer one not by all of them. */
const NAMED = 50;

export function column({ page, words }: Visitor, kind: CardKind): Locator {
  const title: MessageKey = kind === 'unknown' ? 'kind.unknown' : `kind.${kind}.many`;
  return page.getByRole('region', { name: words(title), exact: true });
}

/** Puts a card on the board at the foot of its column; the answer is its id. */
export async function addCard(
  visitor: Visitor,
  card: { kind: CardKind; text: string; basis?: Basis; voice?: 'child' | 'client' },
): Promise<string> {
  const { page, words } = visitor;
  const { kind, text, basis, voice } = card;
  const place = kind === 'idea' ? page.getByRole('region', { name: words('lane.brainstorm') }) : column(visitor, kind);
  const field = place.getByLabel(words(`work.add.${kind}`), { exact: true });
  await field.fill(text);
  if (basis !== undefined) await place.getByRole('radio', { name: words(`work.basisShort.${basis}`) }).click();
  if (voice !== undefined) await place.getByRole('radio', { name: words(`work.voiceShort.${voice}`) }).click();
  await field.press('Enter');
  return cardId(visitor, text);
}

/** The id of the card with these words, once it is on this screen. */
export async function cardId({ page }: Visitor, text: string): Promise<string> {
  const id = await page
    .locator('[data-card]', { has: page.getByRole('article', { name: text.slice(0, NAMED) }) })
    .getAttribute('data-card');
  if (id === null) throw new Error(`no card says "${text}"`);
  return id;
}

/** A card on this screen, by its id, whatever it says. */
export function card({ page }: Visitor, id: string): Locator {
  return page.locator(`[data-card="${id}"]`);
}

/** The words of a card, where they are typed. */
export function cardField(visitor: Visitor, id: string): Locator {
  return card(visitor, id).getByRole('textbox');
}

/** The ids of the cards in a list, from top to foot. */
export function orderIn(place: Locator): Promise<(string | null)[]> {
  return place.locator('[data-card]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-card')));
}

/** Opens the menu of a card and takes one of its entries. */
export async function chooseInMenu(visitor: Visitor, id: string, entry: MessageKey, values = {}): Promise<void> {
  await card(visitor, id).locator('.card-tools button[aria-haspopup]').click();
  await visitor.page.getByRole('menuitem', { name: visitor.words(entry, values), exact: true }).click();
}

export function handle(visitor: Visitor, id: string): Locator {
  return visitor.page.locator(`[data-card-handle="${id}"]`);
}

/** Drags a card by its handle to just above another one. */
export async function dragAbove(visitor: Visitor, id: string, above: string): Promise<void> {
  const from = await handle(visitor, id).boundingBox();
  const to = await card(visitor, above).boundingBox();
  if (from === null || to === null) throw new Error('a card is not on the screen');
  const { mouse } = visitor.page;
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await mouse.down();
  await mouse.move(from.x + from.width / 2, from.y - 8, { steps: 3 });
  await mouse.move(to.x + to.width / 2, to.y + 4, { steps: 6 });
  await mouse.up();
}

/** Waits until the table is in this lane of the funnel on these screens. */
export async function untilLane(visitors: readonly Visitor[], lane: Lane): Promise<void> {
  for (const { page, words } of visitors) {
    const place = page.getByRole('region', { name: words(`lane.${lane}`), exact: true });
    await place.getByText(words('work.funnel.now'), { exact: true }).waitFor();
  }
}

/** Waits until everything this person wrote is on disk. */
export async function untilSaved({ page, words }: Visitor): Promise<void> {
  await page.getByText(words('frame.saved.saved'), { exact: true }).waitFor();
}

/** Writes a thought as a family member and puts it on the board. */
export async function putThought(visitor: Visitor, text: string): Promise<void> {
  await visitor.page.getByLabel(visitor.words('family.thought.label')).fill(text);
  await button(visitor, visitor.words('family.thought.put')).click();
  await visitor.page.getByText(visitor.words('family.thought.done')).waitFor();
}
