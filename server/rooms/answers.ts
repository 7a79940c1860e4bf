import * as Y from 'yjs';
import type { Frame } from './member.ts';
import { answerMessage } from './messages.ts';
import type { ServedDocument } from './served-document.ts';
import { Welcome } from './welcome.ts';

/** How many different state vectors are remembered between two changes of the document. */
const REMEMBERED = 64;

/** What members get that ask for the document, encoded as seldom as can be. Everything in it is committed. */
export class Answers {
  readonly #frame: (message: Uint8Array) => Frame;
  #welcome: Welcome;
  /** Members who come back at once, as after a restart, mostly share their state vector. */
  readonly #byVector = new Map<string, Frame>();

  constructor(frame: (message: Uint8Array) => Frame) {
    this.#frame = frame;
    this.#welcome = new Welcome(frame);
  }

  /** An update is on disk; returns its frame for those who are here already. */
  committed(update: Uint8Array): Frame {
    this.#byVector.clear();
    return this.#welcome.add(update);
  }

  reset(): void {
    this.#byVector.clear();
    this.#welcome = new Welcome(this.#frame);
  }

  /**
   * What brings a member with this state vector up to date. `document` is null while memory is ahead of the disk; then
   * the answer comes from what was encoded before, or is null and has to wait for the commit.
   */
  to(stateVector: Uint8Array, document: ServedDocument | null): readonly Frame[] | null {
    if (document === null) return this.#welcome.anyFrames();
    if (stateVector.length <= 1) return this.#welcome.frames() ?? this.#welcome.rebuild(document.encode());
    const key = Buffer.from(stateVector).toString('latin1');
    const known = this.#byVector.get(key);
    if (known !== undefined) return [known];
    const frame = this.#frame(answerMessage(encodeFor(document, stateVector)));
    if (this.#byVector.size < REMEMBERED) this.#byVector.set(key, frame);
    return [frame];
  }
}

/** A vector that can't be read is answered like an empty one. */
function encodeFor(document: ServedDocument, stateVector: Uint8Array): Uint8Array {
  try {
    return Y.encodeStateAsUpdate(document.doc, stateVector);
  } catch {
    return document.encode();
  }
}
