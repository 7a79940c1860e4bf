import type { SavedState } from './types.ts';

interface Message {
  /** The clock of this screen's Yjs client after what the message carries. */
  readonly clock: number;
  /** False for one that tells the server nothing new: no writer waits for it. */
  readonly carries: boolean;
}

/**
 * Reckons whether everything written on this screen is on disk. The server counts the update messages of a connection that
 * it has stored, in their order; a clock alone would not do, because taking something out moves none.
 */
export class SavedReckoning {
  #connected = true;
  #inFlight: Message[] = [];
  #onDisk = 0;
  /** Something was written that no message of this connection carries. */
  #unsent = false;

  /** Everything of this Yjs client below it is on disk. */
  get onDisk(): number {
    return this.#onDisk;
  }

  get state(): SavedState {
    if (!this.#connected) return 'offline';
    return this.#unsent || this.#inFlight.some(({ carries }) => carries) ? 'saving' : 'saved';
  }

  opened(): void {
    this.#connected = true;
    this.#inFlight = [];
  }

  /** The line fell: what became of the messages under way is not known, so they count as not sent. */
  closed(): void {
    this.#connected = false;
    this.#unsent ||= this.#inFlight.some(({ carries }) => carries);
    this.#inFlight = [];
  }

  /** Something was written here, up to `clock`; `sent` tells whether a message took it along. */
  wrote({ clock, sent }: { clock: number; sent: boolean }): void {
    if (sent) this.#inFlight.push({ clock, carries: true });
    else this.#unsent = true;
  }

  /** Everything that the server lacked was sent in one message, as it is after each connect. */
  caughtUp(clock: number): void {
    this.#inFlight.push({ clock, carries: this.#unsent || clock > this.#onDisk });
    this.#unsent = false;
  }

  /** The server stored the oldest `messages` of those under way. */
  stored(messages: number): void {
    for (const { clock } of this.#inFlight.splice(0, messages)) this.#onDisk = Math.max(this.#onDisk, clock);
  }
}
