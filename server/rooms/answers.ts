import * as Y from 'yjs';
import type { Frame, Member } from './member.ts';
import { answerMessage } from './messages.ts';
import type { ServedDocument } from './served-document.ts';
import { Welcome } from './welcome.ts';

/** How many different state vectors are remembered between two changes of the document. */
const REMEMBERED = 64;

/** Milliseconds of answering per turn of the event loop, at most by one answer more. */
const ANSWERING_MS = 25;

interface Asking {
  /** Null while memory is ahead of the disk. */
  readonly document: ServedDocument | null;
  readonly write: (member: Member, frames: Frame) => void;
}

/** What members get that ask for the document, encoded as seldom as can be. Everything in it is committed. */
export class Answers {
  readonly #frame: (message: Uint8Array) => Frame;
  #welcome: Welcome;
  /** Members who come back at once, as after a restart, mostly share their state vector. */
  readonly #byVector = new Map<string, Frame>();
  /** Who wants to know what they miss; of one who asks again only the last question counts. */
  readonly #asks = new Map<Member, Uint8Array>();

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

  ask(member: Member, stateVector: Uint8Array): void {
    this.#asks.set(member, stateVector);
  }

  forget(member: Member): void {
    this.#asks.delete(member);
  }

  /** Answers who asked, as many as a turn has time for; false when some could be answered in the next one. */
  give({ document, write }: Asking): boolean {
    const end = performance.now() + ANSWERING_MS;
    for (const [member, stateVector] of [...this.#asks]) {
      if (performance.now() > end) return false;
      const frames = this.#to(stateVector, document);
      if (frames === null) continue;
      this.#asks.delete(member);
      write(member, Buffer.concat(frames));
    }
    return true;
  }

  /**
   * What brings a member with this state vector up to date. `document` is null while memory is ahead of the disk; then
   * the answer comes from what was encoded before, or is null and has to wait for the commit.
   */
  #to(stateVector: Uint8Array, document: ServedDocument | null): readonly Frame[] | null {
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
