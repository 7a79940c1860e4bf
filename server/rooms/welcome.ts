import type { Frame } from './member.ts';
import { answerMessage, updateMessage } from './messages.ts';

/** Rebuild the base once the tail has grown to this share of it: reading twice is cheaper than encoding again. */
const TAIL_SHARE = 0.25;
const TAIL_FLOOR = 64 * 1024;

/**
 * What somebody who comes in with nothing gets: the stored state, encoded once for all who join, and the updates since.
 * Holds committed bytes alone, so it may be served while newer edits are on their way to disk.
 */
export class Welcome {
  readonly #frame: (message: Uint8Array) => Frame;
  #base: Frame | null = null;
  #tail: Frame[] = [];
  #tailBytes = 0;

  constructor(frame: (message: Uint8Array) => Frame) {
    this.#frame = frame;
  }

  /** An update was committed; returns its frame for those who are here already. */
  add(update: Uint8Array): Frame {
    const frame = this.#frame(updateMessage(update));
    if (this.#base !== null) {
      this.#tail.push(frame);
      this.#tailBytes += frame.length;
    }
    return frame;
  }

  /** Frames that bring a newcomer up to date, or null when the state has to be encoded first. */
  frames(): readonly Frame[] | null {
    return this.#base === null || this.#isLong(this.#base) ? null : [this.#base, ...this.#tail];
  }

  /** The frames as they are, however long the tail; null when nothing was encoded yet. */
  anyFrames(): readonly Frame[] | null {
    return this.#base === null ? null : [this.#base, ...this.#tail];
  }

  /** Starts again from the whole state. */
  rebuild(state: Uint8Array): readonly Frame[] {
    this.#base = this.#frame(answerMessage(state));
    this.#tail = [];
    this.#tailBytes = 0;
    return [this.#base];
  }

  #isLong(base: Frame): boolean {
    return this.#tailBytes > Math.max(TAIL_FLOOR, base.length * TAIL_SHARE);
  }
}
