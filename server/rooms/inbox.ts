import type { Inbound } from './apply-batch.ts';
import type { Member } from './member.ts';

/** Bytes of updates taken in per turn of the event loop, at most by one message more. */
const BYTES_PER_TURN = 128 * 1024;

/** Updates that wait for their turn: one of each member in every round, so that nobody's flood delays another's edit. */
export class Inbox {
  readonly #queues = new Map<Member, Inbound[]>();

  get isEmpty(): boolean {
    return this.#queues.size === 0;
  }

  /** The members who have something waiting. */
  senders(): Member[] {
    return [...this.#queues.keys()];
  }

  put(inbound: Inbound): void {
    const queue = this.#queues.get(inbound.member);
    if (queue === undefined) this.#queues.set(inbound.member, [inbound]);
    else queue.push(inbound);
  }

  /** Forgets what a member sent. */
  drop(member: Member): void {
    this.#queues.delete(member);
  }

  clear(): void {
    this.#queues.clear();
  }

  /** The updates of this turn, each member's in the order in which they came. */
  next(): Inbound[] {
    const taken: Inbound[] = [];
    let bytes = 0;
    while (this.#queues.size > 0 && bytes < BYTES_PER_TURN) {
      for (const [member, queue] of [...this.#queues]) {
        const inbound = queue.shift();
        if (queue.length === 0) this.#queues.delete(member);
        if (inbound === undefined) continue;
        taken.push(inbound);
        bytes += inbound.update.length;
      }
    }
    return taken;
  }
}
