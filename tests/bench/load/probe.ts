import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import type { Person } from './person.ts';

/** Clocks wrap around this many sends per writer: old ones have long been delivered. */
const key = (client: number, clock: number) => client * 2 ** 22 + (clock % 2 ** 22);

/** Measures the way of edits in one room: one person reads what arrives and knows when each edit was sent. */
export class Probe {
  readonly latencies: number[] = [];
  delivered = 0;
  readonly #sent = new Map<number, { at: number; writer: Writer }>();
  readonly #decoded: (update: Uint8Array) => void;

  constructor(listener: Person) {
    this.#decoded = (message) => this.#read(message);
    listener.heard = this.#decoded;
  }

  sent(writer: Writer, clock: number): void {
    this.#sent.set(key(writer.person.doc.clientID, clock), { at: performance.now(), writer });
  }

  reset(): void {
    this.latencies.length = 0;
    this.delivered = 0;
  }

  get outstanding(): number {
    return this.#sent.size;
  }

  #read(message: Uint8Array): void {
    const now = performance.now();
    const decoder = decoding.createDecoder(message);
    decoding.readVarUint(decoder);
    decoding.readVarUint(decoder);
    for (const struct of Y.decodeUpdate(decoding.readVarUint8Array(decoder)).structs) {
      const { client, clock } = struct.id;
      for (let at = clock; at < clock + struct.length; at += 1) this.#arrived(key(client, at), now);
    }
  }

  #arrived(id: number, now: number): void {
    const sent = this.#sent.get(id);
    if (sent === undefined) return;
    this.#sent.delete(id);
    this.latencies.push(now - sent.at);
    this.delivered += 1;
    sent.writer.delivered();
  }
}

/** Somebody who types: on a beat, or as fast as their edits arrive. */
export class Writer {
  readonly person: Person;
  readonly #probe: Probe;
  #closedLoop = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(person: Person, probe: Probe) {
    this.person = person;
    this.#probe = probe;
  }

  type(): void {
    this.#probe.sent(this, this.person.type());
  }

  /** Types `perSecond` characters a second, out of step with the others. */
  beat(perSecond: number): void {
    const next = () => {
      this.type();
      this.#timer = setTimeout(next, (1000 / perSecond) * (0.5 + Math.random()));
    };
    this.#timer = setTimeout(next, Math.random() * (1000 / perSecond));
  }

  /** Keeps `window` edits under way. */
  flood(window: number): void {
    this.#closedLoop = true;
    for (let i = 0; i < window; i += 1) this.type();
  }

  delivered(): void {
    if (this.#closedLoop) this.type();
  }

  stop(): void {
    this.#closedLoop = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}
