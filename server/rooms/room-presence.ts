import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import * as encoding from 'lib0/encoding';
import { type PresenceEntry, rebuildPresence } from './gate/presence.ts';
import type { Member } from './member.ts';

/** How long, in ms, a place in a card is believed without being heard of again (y-protocols drops it after 30 s). */
const STALE_MS = 45_000;

/** Yjs clients that one connection speaks for: a page has one, and a second one when it starts afresh. */
const CLIENTS_PER_MEMBER = 4;

interface Held extends PresenceEntry {
  readonly member: Member;
  readonly at: number;
}

/** Who is where on the board. Rebuilt here from what each connection says of itself; kept in memory alone. */
export class RoomPresence {
  readonly #limits: Limits;
  readonly #held = new Map<number, Held>();
  readonly #changed = new Set<number>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Takes in what a connection says; `owns` tells which Yjs clients are its own. False when it was nothing usable. */
  hear({
    member,
    update,
    owns,
    keepsMinutes,
    now,
  }: {
    member: Member;
    update: Uint8Array;
    owns: (client: number) => boolean;
    keepsMinutes: boolean;
    now: number;
  }): boolean {
    const mine = new Set([...this.#held].flatMap(([client, held]) => (held.member === member ? [client] : [])));
    const entries = rebuildPresence({
      update,
      participantId: member.participantId,
      keepsMinutes,
      owns: (client) => owns(client) && this.#isFree(client, member) && this.#hasRoom(client, mine),
      clockOf: (client) => this.#held.get(client)?.clock ?? null,
      limits: this.#limits,
    });
    if (entries === null) return false;
    for (const entry of entries) {
      this.#held.set(entry.client, { ...entry, member, at: now });
      this.#changed.add(entry.client);
    }
    return true;
  }

  /** A connection went: its places are empty. */
  leave(member: Member): void {
    for (const [client, held] of this.#held) if (held.member === member) this.#empty(client, held);
  }

  /** Empties places that were not heard of for a while. */
  sweep(now: number): void {
    for (const [client, held] of this.#held) if (now - held.at > STALE_MS) this.#empty(client, held);
  }

  /** What changed since the last call, as an awareness update; null when nothing did. */
  changes(): Uint8Array | null {
    if (this.#changed.size === 0) return null;
    const clients = [...this.#changed];
    this.#changed.clear();
    const update = this.#encode(clients);
    for (const client of clients) if (this.#held.get(client)?.state === null) this.#held.delete(client);
    return update;
  }

  /** Everybody's place, for who comes in; null when nobody is anywhere. */
  all(): Uint8Array | null {
    return this.#held.size === 0 ? null : this.#encode([...this.#held.keys()]);
  }

  #isFree(client: number, member: Member): boolean {
    const held = this.#held.get(client);
    return held === undefined || held.member.participantId === member.participantId;
  }

  /** What is beyond the number is passed over, for it would be passed on to everybody. */
  #hasRoom(client: number, mine: Set<number>): boolean {
    if (this.#held.has(client) || mine.has(client)) return true;
    return mine.size < CLIENTS_PER_MEMBER && mine.add(client).has(client);
  }

  #empty(client: number, held: Held): void {
    this.#held.set(client, { ...held, clock: held.clock + 1, state: null });
    this.#changed.add(client);
  }

  #encode(clients: readonly number[]): Uint8Array {
    const encoder = encoding.createEncoder();
    const held = clients.flatMap((client) => this.#held.get(client) ?? []);
    encoding.writeVarUint(encoder, held.length);
    for (const { client, clock, state } of held) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, JSON.stringify(state));
    }
    return encoding.toUint8Array(encoder);
  }
}
