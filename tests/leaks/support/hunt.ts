import type { Canaries, Canary } from './canaries.ts';
import { type Reading, readings } from './disguises.ts';

/** Something that reached somebody who may not know it. */
export interface Finding {
  readonly reader: string;
  readonly channel: string;
  readonly what: string;
  readonly how: string;
  /** What stood around it. */
  readonly around: string;
}

interface Heard {
  readonly reader: string;
  readonly channel: string;
  readonly parts: Buffer[];
}

const LOWER = Uint8Array.from({ length: 256 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code));
/** A value of JSON; counts of one's own commands and the time that an answer took may be any number. */
const NUMBER = /(?<!"seq"|"ms")[:,[]\s*(\d{3,4})(?=\s*[,}\]])/g;
const AROUND = 60;

/** Records what reaches whom, and searches it for what they may not know. */
export class Hunt {
  readonly findings: Finding[] = [];
  readonly #canaries: Canaries;
  readonly #heard = new Map<string, Heard>();
  /** Bytes searched so far, as they came. */
  searched = 0;

  constructor(canaries: Canaries) {
    this.#canaries = canaries;
  }

  /** These bytes reached this reader; `line` keeps apart what did not come over the same line. */
  hear(by: { reader: string; channel: string; line?: string }, bytes: Uint8Array): void {
    const key = `${by.reader} ${by.line ?? by.channel}`;
    const heard = this.#heard.get(key) ?? { ...by, parts: [] };
    this.#heard.set(key, heard);
    heard.parts.push(Buffer.from(bytes));
  }

  /** Searches all that was heard since the last time, by who may know what at this moment. */
  sweep(): void {
    const index = indexOf(this.#canaries.all.filter(({ isNumber }) => !isNumber));
    for (const heard of this.#heard.values()) {
      const bytes = Buffer.concat(heard.parts);
      this.searched += bytes.length;
      for (const reading of readings(bytes)) this.#search(heard, reading, index);
    }
    this.#heard.clear();
  }

  #search(heard: Heard, reading: Reading, index: Index): void {
    const { text } = reading;
    for (const { canary, at } of occurrences(text, index)) this.#judge(heard, reading, { canary, at });
    if (!/\d/.test(text)) return;
    const numbers = this.#canaries.all.filter(({ isNumber }) => isNumber);
    for (const { 1: digits, index: at } of text.matchAll(NUMBER)) {
      for (const canary of numbers) if (canary.value === digits) this.#judge(heard, reading, { canary, at });
    }
  }

  #judge({ reader, channel }: Heard, { how, text }: Reading, { canary, at }: { canary: Canary; at: number }): void {
    if (canary.readers.has(reader)) {
      canary.seenBy.add(reader);
      return;
    }
    const { what } = canary;
    if (this.findings.some((one) => one.reader === reader && one.what === what && one.channel === channel)) return;
    const around = text.slice(Math.max(0, at - AROUND), at + AROUND).replace(/[^\x20-\x7e]+/g, '·');
    this.findings.push({ reader, channel, what, how, around });
  }
}

interface Index {
  /** Whether some canary begins with these three bytes. */
  readonly begins: Uint8Array;
  readonly of: ReadonlyMap<number, readonly { canary: Canary; lower: string }[]>;
}

const head = (a: number, b: number, c: number) => (a << 16) | (b << 8) | c;

function indexOf(canaries: readonly Canary[]): Index {
  const begins = new Uint8Array(1 << 24);
  const of = new Map<number, { canary: Canary; lower: string }[]>();
  for (const canary of canaries) {
    const lower = canary.value.toLowerCase();
    const key = head(lower.charCodeAt(0), lower.charCodeAt(1), lower.charCodeAt(2));
    begins[key] = 1;
    of.set(key, [...(of.get(key) ?? []), { canary, lower }]);
  }
  return { begins, of };
}

/** All canaries in a text, in whatever case. */
function* occurrences(text: string, { begins, of }: Index): Generator<{ canary: Canary; at: number }> {
  const bytes = Buffer.from(text, 'latin1');
  const low = (at: number) => LOWER[bytes[at] ?? 0] ?? 0;
  for (let at = 0; at + 3 <= bytes.length; at += 1) {
    const key = head(low(at), low(at + 1), low(at + 2));
    if (begins[key] === 0) continue;
    for (const { canary, lower } of of.get(key) ?? []) {
      if (text.slice(at, at + lower.length).toLowerCase() === lower) yield { canary, at };
    }
  }
}
