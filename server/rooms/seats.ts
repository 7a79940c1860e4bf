import type { Refusal } from '@samenspraak/shared/domain/errors.ts';
import { explain } from '@samenspraak/shared/domain/explain.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { encodeRefused } from '@samenspraak/shared/protocol/sync.ts';
import type { Frame, Member } from './member.ts';
import { HEARTBEAT } from './messages.ts';
import { TokenBucket } from './token-bucket.ts';

export interface Seat {
  readonly bucket: TokenBucket;
  /** Whether the member was asked for what it has. */
  greeted: boolean;
  /** Whether it still owes the answer to that. */
  owes: boolean;
  /** Messages not told to be saved: some were passed over, for their beginning was missing. The answer holds them all. */
  skipped: number;
  /** Whether the member was sent the document, and so hears of changes. */
  welcomed: boolean;
  /** After a refusal nothing more is taken from this connection: its clocks have a gap. */
  deaf: boolean;
  /** When something was written to it last, ms. */
  writtenAt: number;
}

interface SeatsDeps {
  readonly limits: Limits;
  readonly now: () => number;
  readonly frame: (message: Uint8Array) => Frame;
  readonly language: (id: ParticipantId) => Language;
}

/** A member that was sent nothing for this long, in ms, gets a heartbeat (the stock provider leaves after 30 s). */
const QUIET_MS = 15_000;

/** The connections of one session, and all that is written to them. */
export class Seats {
  readonly #deps: SeatsDeps;
  readonly #seats = new Map<Member, Seat>();

  constructor(deps: SeatsDeps) {
    this.#deps = deps;
  }

  get size(): number {
    return this.#seats.size;
  }

  [Symbol.iterator](): IterableIterator<[Member, Seat]> {
    return this.#seats.entries();
  }

  get(member: Member): Seat | undefined {
    return this.#seats.get(member);
  }

  take(member: Member): void {
    const { limits, now } = this.#deps;
    const bucket = new TokenBucket({ perSecond: limits.updatesPerSecond, burst: limits.updateBurst, now: now() });
    const fresh = { greeted: false, owes: false, skipped: 0, welcomed: false, deaf: false };
    this.#seats.set(member, { bucket, ...fresh, writtenAt: now() });
  }

  leave(member: Member): boolean {
    return this.#seats.delete(member);
  }

  /** Of `messages` that were taken in, how many the member may be told of: senders count them in their order. */
  settled(member: Member, { messages, answered }: { messages: number; answered: boolean }): number {
    const seat = this.#seats.get(member);
    if (seat === undefined) return 0;
    const waiting = seat.skipped > 0 && !answered;
    const told = waiting ? 0 : seat.skipped + messages;
    seat.skipped = waiting ? seat.skipped + messages : 0;
    seat.owes &&= !answered;
    return told;
  }

  send(member: Member, message: Uint8Array): void {
    this.write(member, this.#deps.frame(message));
  }

  write(member: Member, frames: Frame): void {
    const seat = this.#seats.get(member);
    if (seat === undefined) return;
    seat.writtenAt = this.#deps.now();
    member.write(frames);
  }

  /** Writes what was committed to everybody, and to its senders that it is saved: one write per connection. */
  show(frames: readonly Frame[], saved: ReadonlyMap<Member, Uint8Array>): void {
    const common = Buffer.concat(frames);
    if (common.length > 0) {
      for (const [member, seat] of this.#seats) if (seat.welcomed && !saved.has(member)) this.write(member, common);
    }
    for (const [member, message] of saved) {
      const frame = this.#deps.frame(message);
      const welcomed = this.#seats.get(member)?.welcomed === true;
      this.write(member, welcomed && common.length > 0 ? Buffer.concat([common, frame]) : frame);
    }
  }

  /** Tells a member why its writing was refused, once: nothing more is taken from this connection. */
  refuse(member: Member, refusal: Refusal, at: { client: number; clock: number } = { client: 0, clock: 0 }): void {
    const seat = this.#seats.get(member);
    if (seat === undefined || seat.deaf) return;
    seat.deaf = true;
    const text = explain(refusal, this.#deps.language(member.participantId));
    this.send(member, encodeRefused({ code: refusal.code, ...at, text }));
  }

  heartbeat(): void {
    const now = this.#deps.now();
    for (const [member, seat] of this.#seats) {
      if (now - seat.writtenAt >= QUIET_MS) this.send(member, HEARTBEAT);
    }
  }
}
