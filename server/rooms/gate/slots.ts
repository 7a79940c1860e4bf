import { ROOTS } from '@samenspraak/shared/document/names.ts';
import type { ErrorCode } from '@samenspraak/shared/domain/errors.ts';
import * as Y from 'yjs';
import { endOf, type Incoming, type Struct, structAt } from './incoming.ts';

export type AnyType = Y.AbstractType<unknown>;

/** Where a struct comes to stand: in the list of a type (`key` null) or under one of its keys. */
export interface Slot {
  readonly parent: AnyType;
  readonly key: string | null;
}

/** What it hangs on was deleted and collected: Yjs keeps its clocks and forgets its content. */
export const GONE = 'gone';
type Place = Slot | typeof GONE;

export interface Slots {
  readonly places: ReadonlyMap<Struct, Place>;
  /** The types that this update makes, with the slot of each. They are not in the document yet. */
  readonly made: ReadonlyMap<AnyType, Slot>;
}

interface Resolving {
  readonly doc: Y.Doc;
  readonly incoming: Incoming;
  readonly places: Map<Struct, Place>;
  readonly made: Map<AnyType, Slot>;
  /** How many structs of each section have a place. */
  readonly done: Map<number, number>;
}

const LATER = 'later';
type Found = { readonly struct: Struct; readonly place: Place } | ErrorCode | typeof LATER;

/**
 * Gives every new struct the place that Yjs will give it: that of its left neighbour, else of its right one, else the
 * parent it names. A neighbour is looked up in the document, else earlier in the update; one that is in neither is
 * missing (`update.behind`), one that comes only later or in a ring is `update.malformed`.
 */
export function resolveSlots(doc: Y.Doc, incoming: Incoming): Slots | ErrorCode {
  const resolving: Resolving = { doc, incoming, places: new Map(), made: new Map(), done: new Map() };
  let waiting = [...incoming.sections.values()];
  while (waiting.length > 0) {
    const still: (readonly Struct[])[] = [];
    let moved = false;
    for (const section of waiting) {
      const before = resolving.places.size;
      const outcome = advance(resolving, section);
      if (outcome === LATER) still.push(section);
      else if (outcome !== null) return outcome;
      if (resolving.places.size > before) moved = true;
    }
    if (!moved) return 'update.malformed';
    waiting = still;
  }
  return resolving;
}

/** Places the structs of a section up to the first that waits for another section. */
function advance(resolving: Resolving, section: readonly Struct[]): ErrorCode | typeof LATER | null {
  const client = section[0]?.id.client ?? -1;
  let index = resolving.done.get(client) ?? 0;
  for (; index < section.length; index += 1) {
    const struct = section[index];
    if (struct === undefined) break;
    const place = placeOf(resolving, struct);
    if (place === LATER) break;
    if (typeof place === 'string' && place !== GONE) return place;
    resolving.places.set(struct, place);
    if (place !== GONE && struct instanceof Y.Item && struct.content instanceof Y.ContentType) {
      resolving.made.set(struct.content.type as AnyType, place);
    }
  }
  resolving.done.set(client, index);
  return index < section.length ? LATER : null;
}

function placeOf(resolving: Resolving, struct: Struct): Place | ErrorCode | typeof LATER {
  if (!(struct instanceof Y.Item)) return GONE;
  const left = struct.origin === null ? null : find(resolving, struct, struct.origin);
  if (typeof left === 'string') return left;
  const right = struct.rightOrigin === null ? null : find(resolving, struct, struct.rightOrigin);
  if (typeof right === 'string') return right;
  if (left?.place === GONE || right?.place === GONE) return GONE;
  if (left === null && right === null) return namedPlace(resolving, struct);
  const [place, other] = [left?.place ?? right?.place, right?.place];
  if (place === undefined) return 'update.malformed';
  if (other !== undefined && (place.parent !== other.parent || place.key !== other.key)) return 'update.malformed';
  return place;
}

/** Of a struct without neighbours, the decoder leaves a root's name or the id of the parent in `parent`. */
function namedPlace(resolving: Resolving, struct: Y.Item): Place | ErrorCode | typeof LATER {
  const named: unknown = struct.parent;
  const key = struct.parentSub;
  if (typeof named === 'string') {
    const parent = rootType(resolving.doc, named);
    return parent === null ? 'update.forbidden' : { parent, key };
  }
  if (!(named instanceof Y.ID)) return 'update.malformed';
  const found = find(resolving, struct, named);
  if (typeof found === 'string') return found;
  if (found.place === GONE || !(found.struct instanceof Y.Item)) return GONE;
  if (found.struct.content instanceof Y.ContentDeleted) return GONE;
  if (!(found.struct.content instanceof Y.ContentType)) return 'update.malformed';
  return { parent: found.struct.content.type as AnyType, key };
}

/** The type of a known root; asking for another would make it. */
export function rootType(doc: Y.Doc, name: string): AnyType | null {
  if (!Object.hasOwn(ROOTS, name)) return null;
  return (name === 'minutes' ? doc.getXmlFragment(name) : doc.getMap(name)) as AnyType;
}

function find(resolving: Resolving, struct: Struct, id: Y.ID): Found {
  const { doc, incoming, places } = resolving;
  if (id.client === struct.id.client && id.clock >= struct.id.clock) return 'update.malformed';
  if (id.clock < Y.getState(doc.store, id.client)) return stored(Y.getItem(doc.store, id));
  if (id.clock >= endOf(doc, incoming, id.client)) return 'update.behind';
  const earlier = structAt(incoming, id.client, id.clock);
  const place = earlier === null ? undefined : places.get(earlier);
  return earlier === null || place === undefined ? LATER : { struct: earlier, place };
}

function stored(struct: Struct): Found {
  if (!(struct instanceof Y.Item) || struct.parent === null) return { struct, place: GONE };
  return { struct, place: { parent: struct.parent as AnyType, key: struct.parentSub } };
}
