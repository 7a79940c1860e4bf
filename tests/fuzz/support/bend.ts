import * as Y from 'yjs';
import { type Content, content, type ForgedSection, type ForgedStruct, forge, type Id } from './forge.ts';
import { anyContent, type Forgery, someId, someTypeId } from './forger.ts';

/** A real update in which one or two things were changed on purpose: a neighbour, a parent, a key, a value, an owner. */
export function bend(update: Uint8Array, forgery: Forgery): Uint8Array {
  const { random } = forgery;
  const sections = sectionsOf(update);
  const deletes = [...Y.decodeUpdate(update).ds.clients].map(([client, spans]) => ({
    client,
    spans: spans.map(({ clock, len }): [number, number] => [clock, len]),
  }));
  for (let left = 1 + random.below(2); left > 0; left -= 1) {
    if (sections.length === 0 || random.bool(0.1)) {
      const { client, clock } = someId(forgery, { client: 901, clock: 0 });
      if (!deletes.some((one) => one.client === client))
        deletes.push({ client, spans: [[clock, 1 + random.below(4)]] });
      continue;
    }
    const at = random.below(sections.length);
    const section = sections[at];
    if (section !== undefined) sections[at] = bendSection(section, forgery);
  }
  return forge(sections, deletes);
}

function bendSection(section: ForgedSection, forgery: Forgery): ForgedSection {
  const { random, own } = forgery;
  const turn = random.below(12);
  if (turn === 0) return { ...section, client: random.pick(own) };
  if (turn === 1) return { ...section, clock: Math.max(0, section.clock + random.below(5) - 2) };
  const at = random.below(section.structs.length);
  const structs = [...section.structs];
  const struct = structs[at];
  if (struct === undefined) return section;
  if (turn === 2) structs.splice(at, 1);
  else if (turn === 3) structs.splice(at, 0, struct);
  else structs[at] = bendStruct(struct, forgery, { client: section.client, clock: section.clock + at });
  return { ...section, structs };
}

function bendStruct(struct: ForgedStruct, forgery: Forgery, at: Id): ForgedStruct {
  const { random } = forgery;
  switch (random.below(8)) {
    case 0:
      return { ...struct, origin: someId(forgery, at) };
    case 1:
      return { ...struct, right: someId(forgery, at) };
    case 2:
      return { ...struct, origin: undefined, right: undefined, parent: someTypeId(forgery, at) };
    case 3:
      return { ...struct, key: random.bool() ? undefined : random.pick(['text', 'kind', 'author', 'order', 'lane']) };
    case 4:
      return { ...struct, parent: random.pick(['cards', 'links', 'minutes', 'plan', 'meeting']), origin: undefined };
    case 5:
      return { ...struct, origin: undefined, key: random.pick(['card-bent-1', 'link-bent-1', 'concern-of-10']) };
    default:
      return { ...struct, content: anyContent(forgery) };
  }
}

function sectionsOf(update: Uint8Array): ForgedSection[] {
  const sections: { client: number; clock: number; structs: ForgedStruct[] }[] = [];
  for (const struct of Y.decodeUpdate(update).structs) {
    const last = sections.at(-1);
    const forged = structOf(struct);
    if (last?.client === struct.id.client) last.structs.push(forged);
    else sections.push({ client: struct.id.client, clock: struct.id.clock, structs: [forged] });
  }
  return sections;
}

function structOf(struct: Y.Item | Y.GC | Y.Skip): ForgedStruct {
  if (struct instanceof Y.Skip) return { content: content.gap(struct.length) };
  if (!(struct instanceof Y.Item)) return { content: content.collected(struct.length) };
  const parent: unknown = struct.parent;
  return {
    content: contentOf(struct),
    origin: struct.origin ?? undefined,
    right: struct.rightOrigin ?? undefined,
    parent: typeof parent === 'string' || parent instanceof Y.ID ? parent : undefined,
    key: struct.parentSub ?? undefined,
  };
}

const TYPES: readonly unknown[] = [Y.Array, Y.Map, Y.Text, Y.XmlElement, Y.XmlFragment, Y.XmlHook, Y.XmlText];

function contentOf({ content: body, length }: Y.Item): Content {
  if (body instanceof Y.ContentString) return content.text(body.str);
  if (body instanceof Y.ContentAny) return content.values(...body.arr);
  if (body instanceof Y.ContentFormat) return content.format(body.key, JSON.stringify(body.value));
  if (!(body instanceof Y.ContentType)) return content.deleted(length);
  const type = body.type;
  const name = type instanceof Y.XmlElement ? type.nodeName : undefined;
  return content.type(TYPES.indexOf(type.constructor), name);
}
