import { gunzipSync, inflateSync } from 'node:zlib';

/** The same bytes as somebody who looks closely would read them. */
export interface Reading {
  /** How the bytes were read: `as they are`, `base64`, … */
  readonly how: string;
  readonly text: string;
}

/** Encoded runs that are shorter than this hold no canary. */
const BASE64 = /[A-Za-z0-9+/_-]{20,}/g;
const HEX = /[0-9A-Fa-f]{24,}/g;
const ESCAPES =
  /\\u\{?([0-9A-Fa-f]{2,6})\}?|\\x([0-9A-Fa-f]{2})|%([0-9A-Fa-f]{2})|&#x([0-9A-Fa-f]{2,6});|&#(\d{2,7});/g;
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
const DEEPEST = 2;

/**
 * Every way in which the hunt reads what somebody got: as it is, as UTF-16, unescaped (JSON, addresses, HTML), decoded
 * (base64 at each of its four offsets, hex at both), unpacked, and one of these inside another.
 */
export function readings(bytes: Buffer): Reading[] {
  const found: Reading[] = [{ how: 'as it is', text: bytes.toString('latin1') }];
  for (const unpacked of unpack(bytes)) found.push({ how: 'unpacked', text: unpacked.toString('latin1') });
  for (let depth = 0, from = 0; depth < DEEPEST; depth += 1) {
    const before = found.slice(from);
    from = found.length;
    for (const { how, text } of before) {
      for (const one of undisguised(text)) found.push({ how: `${how}, ${one.how}`, text: one.text });
    }
  }
  return found;
}

function undisguised(text: string): Reading[] {
  const found: Reading[] = [];
  const add = (how: string, read: string) => {
    if (read !== '') found.push({ how, text: read });
  };
  if (text.includes('\0')) add('UTF-16', text.replaceAll('\0', ''));
  const plain = text.replace(ESCAPES, unescaped);
  if (plain !== text) add('unescaped', plain);
  add('base64', decoded(text, BASE64, { encoding: 'base64', offsets: 4 }));
  add('hex', decoded(text, HEX, { encoding: 'hex', offsets: 2 }));
  return found;
}

function unescaped(whole: string, ...groups: (string | undefined)[]): string {
  const [json, short, percent, html, decimal] = groups;
  const code = decimal === undefined ? Number.parseInt(json ?? short ?? percent ?? html ?? '', 16) : Number(decimal);
  return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
}

function decoded(
  text: string,
  runs: RegExp,
  { encoding, offsets }: { encoding: 'base64' | 'hex'; offsets: number },
): string {
  const parts: string[] = [];
  for (const [run] of text.matchAll(runs)) {
    for (let offset = 0; offset < offsets; offset += 1) {
      parts.push(Buffer.from(run.slice(offset), encoding).toString('latin1'));
    }
  }
  return parts.join('\n');
}

/** Whatever in the bytes opens as a packed part; what does not open is none. */
function* unpack(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1)) {
    try {
      yield gunzipSync(bytes.subarray(at));
    } catch {
      // bytes that look like the beginning of one
    }
  }
  try {
    yield inflateSync(bytes);
  } catch {
    // not packed, as nearly always
  }
}
