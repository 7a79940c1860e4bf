import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Inbound } from './apply-batch.ts';
import type { Member } from './member.ts';

/**
 * Bytes of updates taken in per turn of the event loop, at most by one message more. Judging costs what there is to read:
 * this much takes some 20 ms when it is made to be slow.
 */
const BYTES_PER_TURN = 32 * 1024;

/**
 * Updates that wait for their turn: one of each person in every round, whatever the number of their screens, so that
 * nobody's flood delays another's edit by more than one message.
 */
export class Inbox {
  /** The person at the head is served next. */
  readonly #queues = new Map<ParticipantId, Inbound[]>();

  get isEmpty(): boolean {
    return this.#queues.size === 0;
  }

  /** The members who have something waiting. */
  senders(): Member[] {
    return [...new Set([...this.#queues.values()].flat().map(({ member }) => member))];
  }

  put(inbound: Inbound): void {
    const { participantId } = inbound.member;
    const queue = this.#queues.get(participantId);
    if (queue === undefined) this.#queues.set(participantId, [inbound]);
    else queue.push(inbound);
  }

  /** Forgets what a member sent. */
  drop(member: Member): void {
    const left = this.#queues.get(member.participantId)?.filter((inbound) => inbound.member !== member) ?? [];
    if (left.length === 0) this.#queues.delete(member.participantId);
    else this.#queues.set(member.participantId, left);
  }

  clear(): void {
    this.#queues.clear();
  }

  /** The updates of this turn, each person's in the order in which they came. */
  next(): Inbound[] {
    const taken: Inbound[] = [];
    let bytes = 0;
    while (bytes < BYTES_PER_TURN) {
      const [head] = this.#queues;
      if (head === undefined) break;
      const [person, queue] = head;
      const inbound = queue.shift();
      this.#queues.delete(person);
      if (queue.length > 0) this.#queues.set(person, queue);
      if (inbound === undefined) continue;
      taken.push(inbound);
      bytes += inbound.update.length;
    }
    return taken;
  }
}
