import * as Y from 'yjs';
import type { Struct } from './incoming.ts';
import { type AnyType, GONE, type Slot } from './slots.ts';

/**
 * How many neighbours Yjs may have to compare to find the places of one update's items. An item that is put between two
 * that are not side by side any more is compared with everything in between; thousands of them, all between the same
 * two, would hold up everybody for minutes. Honest items are nearly always put between neighbours.
 */
const MOST_STEPS = 100_000;

/** Below this many items the items of one update cannot cost each other much. */
const FEW_ITEMS = 64;

interface Reckoning {
  readonly doc: Y.Doc;
  /** The last item of this update put behind the same left neighbour. */
  readonly lastBehind: Map<string, Y.Item>;
  readonly lists: Map<AnyType, number>;
  steps: number;
  items: number;
}

/** Whether putting the new items in their places stays within what one update may take. */
export function conflictsAreCheap(doc: Y.Doc, places: ReadonlyMap<Struct, Slot | typeof GONE>): boolean {
  const reckoning: Reckoning = { doc, lastBehind: new Map(), lists: new Map(), steps: 0, items: 0 };
  const many = places.size > FEW_ITEMS;
  for (const [struct, place] of places) {
    if (place === GONE || !(struct instanceof Y.Item)) continue;
    walkStored(reckoning, struct, place);
    if (many) walkNew(reckoning, struct, place);
    if (reckoning.steps > MOST_STEPS) return false;
  }
  return true;
}

/** Steps from the left neighbour, or from the beginning, to the right neighbour or the end; in the document. */
function walkStored(reckoning: Reckoning, item: Y.Item, { parent, key }: Slot): void {
  const { store } = reckoning.doc;
  let at: Y.Item | null = null;
  if (item.origin !== null) {
    const { client, clock } = item.origin;
    if (clock >= Y.getState(store, client)) return;
    const left = Y.getItem(store, item.origin);
    // Put inside a longer item: its own rest is the neighbour.
    if (clock < left.id.clock + left.length - 1) return;
    at = left.right;
  } else if (key === null) at = parent._start;
  else at = firstUnder(reckoning, parent, key);
  while (at !== null && !holds(at, item.rightOrigin) && reckoning.steps <= MOST_STEPS) {
    reckoning.steps += 1;
    at = at.right;
  }
}

function firstUnder(reckoning: Reckoning, parent: AnyType, key: string): Y.Item | null {
  let at = parent._map.get(key) ?? null;
  while (at !== null && at.left !== null && reckoning.steps <= MOST_STEPS) {
    reckoning.steps += 1;
    at = at.left;
  }
  return at;
}

/** Of two new items behind the same neighbour, the second must name the first as its right one, or they are compared. */
function walkNew(reckoning: Reckoning, item: Y.Item, { parent, key }: Slot): void {
  const earlier = reckoning.lists.get(parent) ?? 0;
  reckoning.lists.set(parent, earlier + 1);
  const behind = item.origin === null ? nameOf(reckoning, parent, key) : `${item.origin.client}:${item.origin.clock}`;
  const last = reckoning.lastBehind.get(behind);
  reckoning.lastBehind.set(behind, item);
  if (last !== undefined && !holds(last, item.rightOrigin)) reckoning.steps += earlier;
}

/** A name for the beginning of a list or key. New types have no item yet: one name for all of them errs to the safe side. */
function nameOf({ doc }: Reckoning, parent: AnyType, key: string | null): string {
  const id = parent._item?.id;
  const type = id !== undefined ? `${id.client}:${id.clock}` : parent.doc === doc ? 'root' : 'new';
  return `${type}/${key ?? ''}`;
}

function holds(item: Y.Item, id: Y.ID | null): boolean {
  return (
    id !== null && id.client === item.id.client && id.clock >= item.id.clock && id.clock < item.id.clock + item.length
  );
}
