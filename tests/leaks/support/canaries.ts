import { type Random, seeded } from '../../fuzz/support/random.ts';

/** A piece of a conference that is found wherever it turns up, and those who may come to know it. */
export interface Canary {
  readonly value: string;
  /** What it is and where it was put, for whoever reads a finding. */
  readonly what: string;
  /** Numbers are found as values of JSON alone: as digits they would turn up by chance. */
  readonly isNumber: boolean;
  /** Whether somebody should get to see it; what is refused, secret or for the audit alone, is not. */
  readonly shows: boolean;
  readonly places: Set<string>;
  readers: Set<string>;
  readonly seenBy: Set<string>;
}

interface Making {
  readonly what: string;
  /** Those in these places may know it, and whoever comes in later. */
  readonly places?: readonly string[];
  /** These may know it besides. */
  readonly readers?: readonly string[];
  readonly shows?: boolean;
}

/** Who knew what at one moment. */
export type Moment = ReadonlyMap<Canary, ReadonlySet<string>>;

/** Below the HTTP errors, above whatever is counted here, and round in no schema. */
const ODD_MINUTES = [
  211, 223, 227, 229, 233, 239, 241, 251, 257, 263, 269, 271, 277, 281, 283, 293, 311, 313, 317, 331, 337, 347, 349,
  353, 359, 367, 373, 379, 383, 389, 397,
];
/** Beyond what a year, a limit or a length of anything here may be. */
const CARETS = Array.from({ length: 900 }, (_, index) => 3_001 + index).filter((value) => value % 100 !== 0);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * All canaries and who may know them: the oracle of the hunt. A place is a session, or a part of what is known of it
 * (`om` and `om, planned`); knowledge grows when somebody enters, and what they knew stays known to them.
 */
export class Canaries {
  readonly all: Canary[] = [];
  readonly random: Random;
  readonly #inside = new Map<string, Set<string>>();
  readonly #minutes = [...ODD_MINUTES];
  readonly #carets = new Set<number>();
  #dates = 0;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** A word that occurs nowhere else: letters and digits, fit for a name, an address or an id. */
  word(making: Making): string {
    let value = this.random.pick([...LETTERS]);
    for (let i = 0; i < 15; i += 1) value += this.random.below(36).toString(36);
    return this.add(value, making);
  }

  /** A length of time that nobody would plan. */
  minutes(making: Making): number {
    const [value = 0] = this.#minutes.splice(this.random.below(this.#minutes.length), 1);
    this.add(String(value), making, true);
    return value;
  }

  /** A number within a text, such as where a caret stands. In a long run they are used up: then one that is not hunted. */
  number(making: Making): number {
    const free = CARETS.filter((value) => !this.#carets.has(value));
    if (free.length === 0) return 1;
    const value = this.random.pick(free);
    this.#carets.add(value);
    this.add(String(value), making, true);
    return value;
  }

  /** A moment (ISO 8601) at which nothing else happens. */
  moment(making: Making): string {
    this.#dates += 1;
    const at = new Date(Date.UTC(2093, 0, 1 + this.#dates, 3, 7, 11, 100 + this.random.below(899))).toISOString();
    return this.add(at, making);
  }

  /** A day at which nothing else happens. */
  day(making: Making): string {
    this.#dates += 1;
    return this.add(new Date(Date.UTC(2097, 0, 1 + this.#dates)).toISOString().slice(0, 10), making);
  }

  /** Something that the server made up, such as an id. */
  add(value: string, { what, places = [], readers = [], shows = true }: Making, isNumber = false): string {
    const known = this.all.find((one) => one.value === value);
    if (known !== undefined) return value;
    const inside = places.flatMap((place) => [...(this.#inside.get(place) ?? [])]);
    const all = { value, what, isNumber, shows, places: new Set(places) };
    this.all.push({ ...all, readers: new Set([...inside, ...readers]), seenBy: new Set() });
    return value;
  }

  /** Somebody comes in: what is known there is theirs to know. */
  enter(reader: string, place: string): void {
    this.#of(place).add(reader);
    for (const canary of this.all) if (canary.places.has(place)) canary.readers.add(reader);
  }

  /** Somebody goes: what comes after is not theirs. */
  leave(reader: string, place: string): void {
    this.#of(place).delete(reader);
  }

  /** Something becomes known in one more place. */
  spread(value: string, place: string): void {
    const canary = this.find(value);
    canary.places.add(place);
    for (const reader of this.#of(place)) canary.readers.add(reader);
  }

  /** From now on nobody gets this any more. */
  forget(value: string): void {
    const canary = this.find(value);
    canary.places.clear();
    canary.readers = new Set();
  }

  find(value: string): Canary {
    const canary = this.all.find((one) => one.value === value);
    if (canary === undefined) throw new Error(`no canary is called ${value}`);
    return canary;
  }

  /** Who may know what at this moment. */
  now(): Moment {
    return new Map(this.all.map((canary) => [canary, new Set(canary.readers)]));
  }

  /** As it was at that moment: what came later is known to nobody. */
  goBackTo(moment: Moment): void {
    for (const canary of this.all) canary.readers = new Set(moment.get(canary) ?? []);
  }

  /** Those that should have been seen by somebody who may, and were not; a log is nobody. */
  unseen(): Canary[] {
    return this.all.filter(({ shows, seenBy }) => shows && [...seenBy].every((reader) => reader === 'log'));
  }

  #of(place: string): Set<string> {
    const inside = this.#inside.get(place) ?? new Set();
    this.#inside.set(place, inside);
    return inside;
  }
}
