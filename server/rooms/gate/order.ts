import * as Y from 'yjs';
import { type Incoming, type Struct, structAt } from './incoming.ts';
import { type AnyType, GONE, type Slot } from './slots.ts';

/** A clock of an item: where in a list something stands, to the character. */
interface Spot {
  readonly item: Y.Item;
  readonly clock: number;
}

/** Pieces of items that were passed: per item its first and last clock. */
type Passed = Map<Y.Item, (readonly [number, number])[]>;

/**
 * How many neighbours may be compared to find the places of one update's items. Honest items are nearly always put
 * between two that are side by side; thousands put between the same two would hold up everybody for minutes.
 */
const MOST_STEPS = 20_000;

/**
 * Goes through the motions of Yjs for the new items of one update, beside the document, to see whether every right
 * neighbour comes after its left one. Two that are crossed make Yjs show one order to who was there and another to who
 * comes in later.
 */
export class Order {
  readonly #doc: Y.Doc;
  readonly #incoming: Incoming;
  /** What comes after a clock of an item, where that is not what the document says. */
  readonly #after = new Map<Y.Item, Map<number, Spot | null>>();
  readonly #starts = new Map<AnyType, Map<string | null, Spot>>();
  #steps = 0;

  constructor(doc: Y.Doc, incoming: Incoming) {
    this.#doc = doc;
    this.#incoming = incoming;
  }

  /** False when neighbours are crossed, or finding the places takes too long. */
  holds(places: ReadonlyMap<Struct, Slot | typeof GONE>): boolean {
    for (const [struct, place] of places) {
      if (place === GONE || !(struct instanceof Y.Item)) continue;
      const left = this.#spot(struct.origin);
      const right = this.#spot(struct.rightOrigin);
      if (!this.#comesAfter({ left, right, slot: place })) return false;
      this.#insert(struct, this.#leftOf(struct, { left, right, slot: place }), place);
      if (this.#steps > MOST_STEPS) return false;
    }
    return true;
  }

  #comesAfter({ left, right, slot }: Gap): boolean {
    let at = this.#next(left, slot);
    if (right === null) return true;
    while (at !== null && !same(at, right)) {
      if (!this.#step()) return false;
      // Within one piece the right neighbour may start anywhere: it is split there.
      const end = this.#pieceEnd(at);
      if (at.item === right.item && at.clock < right.clock && right.clock <= end) return true;
      at = this.#next({ item: at.item, clock: end }, slot);
    }
    return at !== null;
  }

  /** Behind what Yjs will put the item: its left neighbour, or what others put behind that and comes first. */
  #leftOf(item: Y.Item, { left, right, slot }: Gap): Spot | null {
    let found = left;
    let at = this.#next(left, slot);
    const conflicting: Passed = new Map();
    const before: Passed = new Map();
    while (at !== null && (right === null || !same(at, right)) && this.#step()) {
      const piece = { item: at.item, clock: this.#pieceEnd(at, right) };
      note(before, at, piece.clock);
      note(conflicting, at, piece.clock);
      const origin = at.clock > at.item.id.clock ? Y.createID(at.item.id.client, at.clock - 1) : at.item.origin;
      if (Y.compareIDs(item.origin, origin)) {
        if (at.item.id.client < item.id.client) {
          found = piece;
          conflicting.clear();
        } else if (Y.compareIDs(item.rightOrigin, at.item.rightOrigin)) break;
      } else if (origin !== null && has(before, this.#spot(origin))) {
        if (!has(conflicting, this.#spot(origin))) {
          found = piece;
          conflicting.clear();
        }
      } else break;
      at = this.#next(piece, slot);
    }
    return found;
  }

  #insert(item: Y.Item, left: Spot | null, slot: Slot): void {
    const next = this.#next(left, slot);
    const first = { item, clock: item.id.clock };
    if (left === null) entry(this.#starts, slot.parent).set(slot.key, first);
    else entry(this.#after, left.item).set(left.clock, first);
    entry(this.#after, item).set(item.id.clock + item.length - 1, next);
  }

  /** What comes after a spot; after nothing comes the beginning of the list or key. */
  #next(spot: Spot | null, { parent, key }: Slot): Spot | null {
    if (spot === null) return this.#starts.get(parent)?.get(key) ?? this.#storedStart(parent, key);
    const { item, clock } = spot;
    const after = this.#after.get(item)?.get(clock);
    if (after !== undefined) return after;
    if (clock < item.id.clock + item.length - 1) return { item, clock: clock + 1 };
    return item.right === null ? null : { item: item.right, clock: item.right.id.clock };
  }

  #storedStart(parent: AnyType, key: string | null): Spot | null {
    let at = key === null ? parent._start : (parent._map.get(key) ?? null);
    while (key !== null && at !== null && at.left !== null && this.#step()) at = at.left;
    return at === null ? null : { item: at, clock: at.id.clock };
  }

  /** The last clock of the piece of an item that begins at a spot; it is cut where something was put in, and at `cut`. */
  #pieceEnd({ item, clock }: Spot, cut: Spot | null = null): number {
    let end = item.id.clock + item.length - 1;
    for (const at of this.#after.get(item)?.keys() ?? []) {
      this.#steps += 1;
      if (at >= clock && at < end) end = at;
    }
    return cut !== null && cut.item === item && cut.clock > clock ? Math.min(end, cut.clock - 1) : end;
  }

  #spot(id: Y.ID | null): Spot | null {
    if (id === null) return null;
    const known = id.clock < Y.getState(this.#doc.store, id.client);
    const item = known ? Y.getItem(this.#doc.store, id) : structAt(this.#incoming, id.client, id.clock);
    return item instanceof Y.Item ? { item, clock: id.clock } : null;
  }

  #step(): boolean {
    this.#steps += 1;
    return this.#steps <= MOST_STEPS;
  }
}

/** The two between which an item says it was put. */
interface Gap {
  readonly left: Spot | null;
  readonly right: Spot | null;
  readonly slot: Slot;
}

function same(one: Spot, other: Spot): boolean {
  return one.item === other.item && one.clock === other.clock;
}

function note(passed: Passed, { item, clock }: Spot, end: number): void {
  const pieces = passed.get(item);
  if (pieces === undefined) passed.set(item, [[clock, end]]);
  else pieces.push([clock, end]);
}

function has(passed: Passed, spot: Spot | null): boolean {
  if (spot === null) return false;
  return passed.get(spot.item)?.some(([from, to]) => from <= spot.clock && spot.clock <= to) ?? false;
}

function entry<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = new Map<Inner, Value>();
  map.set(key, fresh);
  return fresh;
}
