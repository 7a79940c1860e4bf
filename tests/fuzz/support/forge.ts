import * as encoding from 'lib0/encoding';

/** A V1 encoder of our own: it writes whatever one asks for, possible or not. */
export interface Id {
  readonly client: number;
  readonly clock: number;
}

export interface Content {
  readonly ref: number;
  readonly write: (encoder: encoding.Encoder) => void;
}

export interface ForgedStruct {
  readonly content: Content;
  readonly origin?: Id | undefined;
  readonly right?: Id | undefined;
  /** A root's name or the id of an item; written when there are no neighbours. */
  readonly parent?: string | Id | undefined;
  readonly key?: string | undefined;
}

export interface ForgedSection {
  readonly client: number;
  readonly clock: number;
  readonly structs: readonly ForgedStruct[];
}

export interface ForgedDeletes {
  readonly client: number;
  /** Pairs of clock and length. */
  readonly spans: readonly (readonly [number, number])[];
}

export const content = {
  text: (text: string): Content => ({ ref: 4, write: (encoder) => encoding.writeVarString(encoder, text) }),
  values: (...values: readonly unknown[]): Content => ({
    ref: 8,
    write(encoder) {
      encoding.writeVarUint(encoder, values.length);
      for (const value of values) encoding.writeAny(encoder, value as never);
    },
  }),
  deleted: (length: number): Content => ({ ref: 1, write: (encoder) => encoding.writeVarUint(encoder, length) }),
  /** 0 array, 1 map, 2 text, 3 element, 4 fragment, 5 hook, 6 xml text. */
  type: (type: number, name = 'paragraph'): Content => ({
    ref: 7,
    write(encoder) {
      encoding.writeVarUint(encoder, type);
      if (type === 3 || type === 5) encoding.writeVarString(encoder, name);
    },
  }),
  format: (key: string, json: string): Content => ({
    ref: 6,
    write(encoder) {
      encoding.writeVarString(encoder, key);
      encoding.writeVarString(encoder, json);
    },
  }),
  embed: (json: string): Content => ({ ref: 5, write: (encoder) => encoding.writeVarString(encoder, json) }),
  binary: (bytes: Uint8Array): Content => ({
    ref: 3,
    write: (encoder) => encoding.writeVarUint8Array(encoder, bytes),
  }),
  json: (...jsons: readonly string[]): Content => ({
    ref: 2,
    write(encoder) {
      encoding.writeVarUint(encoder, jsons.length);
      for (const json of jsons) encoding.writeVarString(encoder, json);
    },
  }),
  document: (guid: string): Content => ({
    ref: 9,
    write(encoder) {
      encoding.writeVarString(encoder, guid);
      encoding.writeAny(encoder, { autoLoad: true });
    },
  }),
  collected: (length: number): Content => ({ ref: 0, write: (encoder) => encoding.writeVarUint(encoder, length) }),
  gap: (length: number): Content => ({ ref: 10, write: (encoder) => encoding.writeVarUint(encoder, length) }),
} as const;

export function forge(sections: readonly ForgedSection[], deletes: readonly ForgedDeletes[] = []): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, sections.length);
  for (const { client, clock, structs } of sections) {
    encoding.writeVarUint(encoder, structs.length);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    for (const struct of structs) writeStruct(encoder, struct);
  }
  encoding.writeVarUint(encoder, deletes.length);
  for (const { client, spans } of deletes) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, spans.length);
    for (const [clock, length] of spans) {
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, length);
    }
  }
  return encoding.toUint8Array(encoder);
}

function writeStruct(encoder: encoding.Encoder, struct: ForgedStruct): void {
  const { content: body, origin, right, parent = 'cards', key } = struct;
  if (body.ref === 0 || body.ref === 10) {
    encoding.writeUint8(encoder, body.ref);
    body.write(encoder);
    return;
  }
  const bits = (origin === undefined ? 0 : 0x80) | (right === undefined ? 0 : 0x40) | (key === undefined ? 0 : 0x20);
  encoding.writeUint8(encoder, body.ref | bits);
  if (origin !== undefined) writeId(encoder, origin);
  if (right !== undefined) writeId(encoder, right);
  if (origin === undefined && right === undefined) {
    encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0);
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent);
    else writeId(encoder, parent);
    if (key !== undefined) encoding.writeVarString(encoder, key);
  }
  body.write(encoder);
}

function writeId(encoder: encoding.Encoder, { client, clock }: Id): void {
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
}
