/**
 * A walk over the V1 encoding of a Yjs update that allocates nothing by what the bytes claim. It runs before any
 * decoder of Yjs does: a frame of seven bytes can make those reserve hundreds of megabytes.
 */

/** The structs of one clientID in an update, and the clock of the first. */
export interface Section {
  readonly client: number;
  readonly clock: number;
}

export interface Survey {
  /** No clientID occurs twice: of two sections Yjs decodes both but applies the last alone. */
  readonly sections: readonly Section[];
  /** Where the delete set begins, in bytes. */
  readonly deletesAt: number;
}

/** Longest run of deleted or collected clocks in one struct; an evening of typing stays far below it. */
const LONGEST_RUN = 1 << 24;
/** Nesting of arrays and objects inside one value. */
const DEEPEST_VALUE = 8;

const STRUCT = { collected: 0, skip: 10 } as const;
const REF_BITS = 0x1f;
const HAS_ORIGIN = 0x80;
const HAS_RIGHT = 0x40;
const HAS_KEY = 0x20;

interface Cursor {
  readonly bytes: Uint8Array;
  position: number;
  /** Set once anything is wrong; every loop ends on it. */
  broken: boolean;
}

/** What the bytes hold, or null when they are longer than `max` or are no V1 update, whole and without waste. */
export function surveyUpdate(bytes: Uint8Array, max: number): Survey | null {
  if (bytes.length > max) return null;
  const cursor: Cursor = { bytes, position: 0, broken: false };
  const sections = scanSections(cursor);
  const deletesAt = cursor.position;
  scanDeletes(cursor);
  return cursor.broken || cursor.position !== bytes.length ? null : { sections, deletesAt };
}

function scanSections(cursor: Cursor): Section[] {
  const sections: Section[] = [];
  const seen = new Set<number>();
  const count = readCount(cursor, 5);
  for (let i = 0; i < count && !cursor.broken; i += 1) {
    const structs = readCount(cursor, 2);
    const client = readUint(cursor);
    const clock = readUint(cursor);
    if (structs === 0 || seen.has(client)) cursor.broken = true;
    seen.add(client);
    sections.push({ client, clock });
    for (let j = 0; j < structs && !cursor.broken; j += 1) scanStruct(cursor);
  }
  return sections;
}

function scanStruct(cursor: Cursor): void {
  const info = readByte(cursor);
  const ref = info & REF_BITS;
  if (ref === STRUCT.collected || ref === STRUCT.skip) {
    // One decoder of Yjs looks at the whole byte here, the other at the low bits.
    if (info !== ref) cursor.broken = true;
    readRun(cursor);
    return;
  }
  if ((info & HAS_ORIGIN) !== 0) skipId(cursor);
  if ((info & HAS_RIGHT) !== 0) skipId(cursor);
  if ((info & (HAS_ORIGIN | HAS_RIGHT)) === 0) {
    const parent = readUint(cursor);
    if (parent === 1) skipString(cursor);
    else if (parent === 0) skipId(cursor);
    else cursor.broken = true;
    if ((info & HAS_KEY) !== 0) skipString(cursor);
  }
  scanContent(cursor, ref);
}

function scanContent(cursor: Cursor, ref: number): void {
  switch (ref) {
    case 1:
      readRun(cursor);
      return;
    case 2:
      for (let left = readSome(cursor); left > 0 && !cursor.broken; left -= 1) skipString(cursor);
      return;
    case 3:
    case 5:
      skipString(cursor);
      return;
    case 4:
      skip(cursor, readSome(cursor));
      return;
    case 6:
      skipString(cursor);
      skipString(cursor);
      return;
    case 7:
      scanType(cursor);
      return;
    case 8:
      for (let left = readSome(cursor); left > 0 && !cursor.broken; left -= 1) scanValue(cursor, 0);
      return;
    case 9:
      skipString(cursor);
      scanValue(cursor, 0);
      return;
    default:
      cursor.broken = true;
  }
}

/** 3 and 5, elements and hooks, carry a name. */
function scanType(cursor: Cursor): void {
  const type = readUint(cursor);
  if (type === 3 || type === 5) skipString(cursor);
  else if (type > 6) cursor.broken = true;
}

function scanValue(cursor: Cursor, depth: number): void {
  if (depth > DEEPEST_VALUE) cursor.broken = true;
  if (cursor.broken) return;
  switch (readByte(cursor)) {
    case 127:
    case 126:
    case 121:
    case 120:
      return;
    case 125:
      skipInt(cursor);
      return;
    case 124:
      skip(cursor, 4);
      return;
    case 123:
    case 122:
      skip(cursor, 8);
      return;
    case 119:
    case 116:
      skipString(cursor);
      return;
    case 118:
      for (let left = readCount(cursor, 2); left > 0 && !cursor.broken; left -= 1) {
        skipString(cursor);
        scanValue(cursor, depth + 1);
      }
      return;
    case 117:
      for (let left = readCount(cursor, 1); left > 0 && !cursor.broken; left -= 1) scanValue(cursor, depth + 1);
      return;
    default:
      cursor.broken = true;
  }
}

/**
 * Ranges must rise and not overlap, as every Yjs client writes them: thousands of ranges over the same structs would
 * keep the server busy for minutes.
 */
function scanDeletes(cursor: Cursor): void {
  const seen = new Set<number>();
  for (let clients = readCount(cursor, 2); clients > 0 && !cursor.broken; clients -= 1) {
    const client = readUint(cursor);
    if (seen.has(client)) cursor.broken = true;
    seen.add(client);
    let end = 0;
    for (let ranges = readCount(cursor, 2); ranges > 0 && !cursor.broken; ranges -= 1) {
      const clock = readUint(cursor);
      const length = readUint(cursor);
      if (length === 0 || clock < end) cursor.broken = true;
      end = clock + length;
    }
    if (!Number.isSafeInteger(end)) cursor.broken = true;
  }
}

function readByte(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.position];
  if (byte === undefined) {
    cursor.broken = true;
    return 0;
  }
  cursor.position += 1;
  return byte;
}

/** At most eight bytes and a safe integer: padding with zero groups ends in NaN in the decoder of Yjs. */
function readUint(cursor: Cursor): number {
  let value = 0;
  let scale = 1;
  for (let i = 0; i < 8; i += 1) {
    const byte = readByte(cursor);
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) {
      if (value > Number.MAX_SAFE_INTEGER) cursor.broken = true;
      return value;
    }
    scale *= 128;
  }
  cursor.broken = true;
  return 0;
}

/** A number of things that take `size` bytes or more each: never more than the bytes left can hold. */
function readCount(cursor: Cursor, size: number): number {
  const count = readUint(cursor);
  if (count * size > cursor.bytes.length - cursor.position) cursor.broken = true;
  return count;
}

function readSome(cursor: Cursor): number {
  const count = readCount(cursor, 1);
  if (count === 0) cursor.broken = true;
  return count;
}

function readRun(cursor: Cursor): void {
  const length = readUint(cursor);
  if (length === 0 || length > LONGEST_RUN) cursor.broken = true;
}

function skip(cursor: Cursor, length: number): void {
  if (length > cursor.bytes.length - cursor.position) cursor.broken = true;
  else cursor.position += length;
}

/** Strings and byte arrays alike: a length and that many bytes. */
function skipString(cursor: Cursor): void {
  skip(cursor, readUint(cursor));
}

function skipId(cursor: Cursor): void {
  readUint(cursor);
  readUint(cursor);
}

/** A signed integer: six bits in the first byte, seven in each that follows, eight bytes at most. */
function skipInt(cursor: Cursor): void {
  for (let i = 0; i < 8; i += 1) {
    if (readByte(cursor) < 0x80) return;
  }
  cursor.broken = true;
}
