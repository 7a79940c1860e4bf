import type { ErrorCode } from '@samenspraak/shared/domain/errors.ts';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Section, Survey } from './byte-scan.ts';

export type Struct = Y.Item | Y.GC;

/** A run of clocks of one clientID. */
export interface Span {
  readonly clock: number;
  readonly len: number;
}

/** An update in canonical form: it holds what the server lacks, from exactly where the server is. */
export interface Incoming {
  /** The bytes that are checked are the bytes that are applied. */
  readonly update: Uint8Array;
  /** New structs per clientID, without gaps from the server's state. */
  readonly sections: ReadonlyMap<number, readonly Struct[]>;
  /** Rising, without overlap. */
  readonly deletes: ReadonlyMap<number, readonly Span[]>;
}

/**
 * Brings an update to what the server lacks. An item that overlaps known ones in part could otherwise say one thing
 * when checked and another when applied. Answers `update.behind` when something before it is missing.
 */
export function bringToServer(doc: Y.Doc, bytes: Uint8Array, survey: Survey): Incoming | ErrorCode {
  try {
    const fresh = survey.sections.every((section) => section.clock === Y.getState(doc.store, section.client));
    const update = fresh ? bytes : Y.diffUpdate(bytes, stateOf(doc, survey.sections));
    const { structs, ds } = Y.decodeUpdate(update);
    const sections = bySection(doc, structs);
    return typeof sections === 'string' ? sections : { update, sections, deletes: ds.clients };
  } catch {
    // Invalid UTF-8, JSON that does not parse: the decoder throws, nothing was applied.
    return 'update.malformed';
  }
}

/** The state vector of the server, of the clientIDs in question alone. */
function stateOf(doc: Y.Doc, sections: readonly Section[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, sections.length);
  for (const { client } of sections) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, Y.getState(doc.store, client));
  }
  return encoding.toUint8Array(encoder);
}

function bySection(doc: Y.Doc, structs: readonly (Struct | Y.Skip)[]): Map<number, Struct[]> | ErrorCode {
  const sections = new Map<number, Struct[]>();
  let section: Struct[] = [];
  let client = -1;
  let expected = 0;
  for (const struct of structs) {
    if (struct.id.client !== client) {
      client = struct.id.client;
      if (sections.has(client)) return 'update.malformed';
      expected = Y.getState(doc.store, client);
      section = [];
      sections.set(client, section);
    }
    if (struct instanceof Y.Skip || struct.id.clock !== expected) return 'update.behind';
    expected += struct.length;
    if (!(struct.length > 0) || !Number.isSafeInteger(expected)) return 'update.malformed';
    section.push(struct);
  }
  return sections;
}

/** The first clock of a clientID that the server does not have once this update is in. */
export function endOf(doc: Y.Doc, incoming: Incoming, client: number): number {
  const last = incoming.sections.get(client)?.at(-1);
  return last === undefined ? Y.getState(doc.store, client) : last.id.clock + last.length;
}

/** How many clocks of a new struct this same update deletes again. */
export function deletedLength(incoming: Incoming, struct: Struct): number {
  const spans = incoming.deletes.get(struct.id.client);
  if (spans === undefined) return 0;
  const [from, to] = [struct.id.clock, struct.id.clock + struct.length];
  let deleted = 0;
  for (let i = firstSpanBeyond(spans, from); i < spans.length; i += 1) {
    const span = spans[i];
    if (span === undefined || span.clock >= to) break;
    deleted += Math.min(to, span.clock + span.len) - Math.max(from, span.clock);
  }
  return deleted;
}

/** Index of the first span that ends after `clock`. */
function firstSpanBeyond(spans: readonly Span[], clock: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.clock + span.len > clock) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The new struct of a clientID that holds this clock. */
export function structAt(incoming: Incoming, client: number, clock: number): Struct | null {
  const section = incoming.sections.get(client) ?? [];
  let [low, high] = [0, section.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = section[middle];
    if (struct === undefined) return null;
    if (clock < struct.id.clock) high = middle - 1;
    else if (clock >= struct.id.clock + struct.length) low = middle + 1;
    else return struct;
  }
  return null;
}
