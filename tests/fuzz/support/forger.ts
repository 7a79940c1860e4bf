import type { CardField } from '@samenspraak/shared/document/card-field-names.ts';
import { CARD_FIELDS } from '@samenspraak/shared/document/card-fields.ts';
import * as Y from 'yjs';
import { type Content, content, type ForgedSection, type ForgedStruct, forge, type Id } from './forge.ts';
import type { Random } from './random.ts';
import { valueFor } from './values.ts';

const ROOTS = ['cards', 'cards', 'cards', 'links', 'minutes', 'meeting', 'roster', 'ballots', 'plan', 'other', ''];
const KEYS = [
  'text',
  'kind',
  'author',
  'voice',
  'order',
  'lane',
  'about',
  'from',
  'to',
  'level',
  '__proto__',
  'toString',
];
const IDS = ['card-new-1', 'card-new-2', 'link-new-1', 'concern-of-10', 'idea-of-13', 'link-of-10', 'constructor', 'x'];

export interface Forgery {
  readonly doc: Y.Doc;
  readonly random: Random;
  /** The clientIDs of the forger, known and new. */
  readonly own: readonly number[];
  readonly author: string;
}

/** An update built from scratch over everything that could go wrong. */
export function forgeAnything(forgery: Forgery): Uint8Array {
  const { doc, random, own } = forgery;
  const sections: ForgedSection[] = [];
  for (let left = 1 + random.below(3) * random.below(2); left > 0; left -= 1) {
    const client = random.bool(0.9) ? random.pick(own) : random.pick([...doc.store.clients.keys()]);
    const state = Y.getState(doc.store, client);
    const clock = Math.max(0, state + (random.bool(0.85) ? 0 : random.below(7) - 4));
    const structs: ForgedStruct[] = [];
    for (let more = 1 + random.below(5); more > 0; more -= 1) structs.push(forgeStruct(forgery, { client, clock }));
    sections.push({ client, clock, structs });
  }
  const deletes = random.bool(0.6) ? [] : [forgeDeletes(forgery)];
  return forge(random.bool(0.1) ? [] : sections, deletes);
}

function forgeDeletes({ doc, random, own }: Forgery) {
  const client = random.pick([...doc.store.clients.keys(), ...own]);
  const state = Y.getState(doc.store, client);
  const spans: [number, number][] = [];
  let clock = random.below(state + 2);
  for (let left = 1 + random.below(2); left > 0; left -= 1) {
    const length = random.below(5) + (random.bool(0.95) ? 1 : 0);
    spans.push([clock, length]);
    clock += random.below(9) + (random.bool(0.9) ? length : 0);
  }
  return { client, spans };
}

/** Half of the time something that fits at its place, so that deeper checks are met too. */
function forgeStruct(forgery: Forgery, at: Id): ForgedStruct {
  const { doc, random } = forgery;
  if (random.bool(0.03)) return { content: random.bool() ? content.collected(1 + random.below(3)) : content.gap(1) };
  const neighbour = random.bool(0.6) ? someId(forgery, at) : undefined;
  const right = random.bool(0.25) ? (random.bool() ? rightOf(doc, neighbour) : someId(forgery, at)) : undefined;
  const body = random.bool(0.7) ? fitting(forgery, neighbour) : anyContent(forgery);
  const parent = random.bool() ? random.pick(ROOTS) : someTypeId(forgery, at);
  const key = random.bool(0.6) ? random.pick(typeof parent === 'string' ? IDS : KEYS) : undefined;
  return { content: body, origin: neighbour, right, parent, key };
}

export function someId({ doc, random, own }: Forgery, at: Id): Id {
  if (random.bool(0.3))
    return { client: at.client, clock: at.clock + random.below(6) - 1 < 0 ? 0 : at.clock + random.below(6) };
  const client = random.pick([...doc.store.clients.keys(), ...own]);
  return { client, clock: random.below(Y.getState(doc.store, client) + (random.bool(0.05) ? 3 : 0) || 1) };
}

export function someTypeId(forgery: Forgery, at: Id): Id {
  const { doc, random } = forgery;
  if (random.bool(0.3)) return { client: at.client, clock: at.clock + random.below(4) };
  const structs = doc.store.clients.get(random.pick([...doc.store.clients.keys()])) ?? [];
  const types = structs.filter((one) => one instanceof Y.Item && one.content instanceof Y.ContentType);
  return types.length === 0 ? someId(forgery, at) : random.pick(types).id;
}

function itemAt(doc: Y.Doc, id: Id | undefined): Y.Item | null {
  if (id === undefined || id.clock >= Y.getState(doc.store, id.client)) return null;
  const item: unknown = Y.getItem(doc.store, Y.createID(id.client, id.clock));
  return item instanceof Y.Item ? item : null;
}

function rightOf(doc: Y.Doc, id: Id | undefined): Id | undefined {
  const item = itemAt(doc, id);
  if (item === null || id === undefined) return undefined;
  return id.clock < item.id.clock + item.length - 1 ? { client: id.client, clock: id.clock + 1 } : item.right?.id;
}

function fitting(forgery: Forgery, neighbour: Id | undefined): Content {
  const { doc, random, author } = forgery;
  const item = itemAt(doc, neighbour);
  if (item === null) return random.bool() ? content.type(1) : content.values(author);
  const key = item.parentSub;
  if (key !== null && key in CARD_FIELDS && random.bool(0.8)) {
    const value = ['kind', 'author', 'voice'].includes(key) ? author : valueFor(random, key as CardField);
    return content.values(value);
  }
  return key === null ? content.text('PWND') : content.values('PWND');
}

export function anyContent({ random, author }: Forgery): Content {
  return random.pick([
    content.text('PWND'),
    content.text('x'.repeat(1 + random.below(5_000))),
    content.values('concern'),
    content.values(author),
    content.values('a', 'b'),
    content.values(['moeder']),
    content.values({ deep: [{ er: undefined }] }),
    content.values(null, undefined, 12.5, -3, true),
    content.values('javascript:1'),
    content.deleted(1 + random.below(3)),
    content.type(random.below(7), random.pick(['paragraph', 'script', 'heading', 'listItem', 'mention'])),
    content.type(2),
    content.type(1),
    content.format(
      random.pick(['strong', 'link', 'onclick']),
      random.pick(['{}', 'null', '{"href":"javascript:1"}', '{']),
    ),
    content.embed('{"image":"x"}'),
    content.binary(new Uint8Array([1, 2, 3])),
    content.json('"x"', 'undefined'),
    content.document('guid'),
  ]);
}

/** A real update with some of its bytes spoiled. */
export function mutate(update: Uint8Array, random: Random): Uint8Array {
  let bytes = [...update];
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = random.below(bytes.length + 1);
    const turn = random.below(11);
    if (turn < 3) bytes[at % Math.max(1, bytes.length)] = random.below(256);
    else if (turn === 1) bytes.splice(at, 0, random.below(256));
    else if (turn === 2) bytes.splice(at, 1 + random.below(3));
    else if (turn === 3) bytes = [...bytes.slice(0, at), ...bytes.slice(Math.max(0, at - random.below(12)))];
    else if (turn === 4)
      bytes[at % Math.max(1, bytes.length)] = (bytes[at % Math.max(1, bytes.length)] ?? 0) ^ (1 << random.below(8));
    else bytes.length = at;
  }
  return Uint8Array.from(bytes);
}
