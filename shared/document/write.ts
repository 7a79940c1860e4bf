import * as Y from 'yjs';
import type { CardId, LinkId, ParticipantId } from '../domain/ids.ts';
import type { LinkKind } from '../domain/kinds.ts';
import { LIMITS } from '../domain/limits.ts';
import type { CardField } from './card-field-names.ts';
import type { CardValue } from './card-fields.ts';
import { ORIGIN } from './origins.ts';
import { cardMap, cardText } from './read.ts';

export type CardDraft = {
  readonly kind: CardValue<'kind'>;
  readonly author: ParticipantId;
  readonly text: string;
} & { readonly [F in Exclude<CardField, 'kind' | 'author'>]?: CardValue<F> | undefined };

/** Text as a card holds it: no longer than the limit, and whole characters alone, for half a pair does not travel. */
function fitting(text: string): string {
  const most = LIMITS.charactersPerCard;
  return text.slice(0, isLowSurrogate(text, most) ? most - 1 : most).replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Puts a new card on the board in one transaction. */
export function addCard(doc: Y.Doc, id: CardId, draft: CardDraft): void {
  doc.transact(() => {
    const card = new Y.Map<unknown>();
    for (const [field, value] of Object.entries(draft)) {
      if (field !== 'text' && value !== undefined) card.set(field, value);
    }
    card.set('text', new Y.Text(fitting(draft.text)));
    doc.getMap('cards').set(id, card);
  }, ORIGIN.add);
}

/** Sets one field of a card, or clears it with `undefined`. A card that is gone stays gone. */
export function setField<F extends CardField>(doc: Y.Doc, id: CardId, field: F, value: CardValue<F> | undefined): void {
  const card = cardMap(doc, id);
  if (card === null) return;
  doc.transact(() => {
    if (value === undefined) card.delete(field);
    else card.set(field, value);
  }, ORIGIN.edit);
}

/** Fields of a card to be set together; `undefined` clears one. */
export type CardPatch = { readonly [F in CardField]?: CardValue<F> | undefined };

/** Sets several fields of a card in one transaction, so that nobody sees it halfway. */
export function setFields(doc: Y.Doc, id: CardId, patch: CardPatch): void {
  const card = cardMap(doc, id);
  if (card === null) return;
  doc.transact(() => {
    for (const [field, value] of Object.entries(patch)) {
      if (value === undefined) card.delete(field);
      else if (card.get(field) !== value) card.set(field, value);
    }
  }, ORIGIN.edit);
}

/** Moves a card in one transaction, so that nobody sees it halfway. */
export function placeCard(doc: Y.Doc, id: CardId, place: { order: string; lane?: CardValue<'lane'> }): void {
  const card = cardMap(doc, id);
  if (card === null) return;
  doc.transact(() => {
    card.set('order', place.order);
    if (place.lane !== undefined && card.get('lane') !== place.lane) card.set('lane', place.lane);
  }, ORIGIN.edit);
}

/**
 * Makes a card's text say `next` by changing only what differs, so that two people can type in it at once. Texts longer
 * than the limit are cut. `caret` is where the writer's caret is in `next`: it settles which of equal letters was typed.
 */
export function writeText(doc: Y.Doc, id: CardId, next: string, caret: number = next.length): void {
  const text = cardText(doc, id);
  if (text === null) return;
  const before = text.toString();
  const after = fitting(next);
  if (before === after) return;
  const tail = sameTail(before, after, Math.min(caret, after.length));
  const head = sameHead(before, after, tail);
  doc.transact(() => {
    const removed = before.length - tail - head;
    if (removed > 0) text.delete(head, removed);
    const added = after.slice(head, after.length - tail);
    if (added !== '') text.insert(head, added);
  }, ORIGIN.edit);
}

/** How many characters after the caret are the same at both ends; never splits a surrogate pair. */
function sameTail(before: string, after: string, caret: number): number {
  const most = Math.min(before.length, after.length - caret);
  let tail = 0;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return isLowSurrogate(after, after.length - tail) ? tail - 1 : tail;
}

function sameHead(before: string, after: string, tail: number): number {
  const most = Math.min(before.length, after.length) - tail;
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  return isLowSurrogate(after, head) ? head - 1 : head;
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Draws a link between two cards in one transaction. Undo takes it back. */
export function addLink(
  doc: Y.Doc,
  id: LinkId,
  link: { from: CardId; to: CardId; kind: LinkKind; author: ParticipantId },
): void {
  doc.transact(() => {
    doc.getMap('links').set(id, new Y.Map<unknown>(Object.entries(link)));
  }, ORIGIN.edit);
}

/** Takes a link away that this person drew. Undo brings it back. */
export function removeLink(doc: Y.Doc, id: LinkId): void {
  doc.transact(() => doc.getMap('links').delete(id), ORIGIN.edit);
}

/** Takes a link away that somebody else drew. Undo does not bring it back. */
export function takeLink(doc: Y.Doc, id: LinkId): void {
  doc.transact(() => doc.getMap('links').delete(id), ORIGIN.taken);
}
