import type { Duplex } from 'node:stream';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { WebSocket } from 'ws';
import type { Seated } from '../rooms/live-conference.ts';
import type { Access, Member } from '../rooms/member.ts';

/**
 * How long a connection that was told why it is closed may still stand, in ms. Who is in the middle of sending too much hears
 * the close code only if the stream is not torn down meanwhile; without it they would come back with the same message.
 */
const PARTING_MS = 3_000;

interface ConnectionDeps {
  readonly participantId: ParticipantId;
  readonly access: Access;
  readonly ws: WebSocket;
  /** The stream under `ws`, for frames that are made already. */
  readonly stream: Duplex;
  readonly sendBufferBytes: number;
}

/** One `/sync` connection: hands messages to its room and writes what the room made. */
export class SyncConnection implements Member {
  readonly participantId: ParticipantId;
  readonly access: Access;
  readonly #ws: WebSocket;
  readonly #stream: Duplex;
  readonly #most: number;
  #alive = true;

  constructor({ participantId, access, ws, stream, sendBufferBytes }: ConnectionDeps) {
    this.participantId = participantId;
    this.access = access;
    this.#ws = ws;
    this.#stream = stream;
    this.#most = sendBufferBytes;
  }

  /** Begins to hand messages over; `gone` is called once, when the connection has ended. */
  begin(seated: Seated, gone: () => void): void {
    this.#ws.on('message', (data, isBinary) => {
      if (isBinary && data instanceof Buffer) seated.receive(data);
    });
    this.#ws.on('pong', () => {
      this.#alive = true;
    });
    // `ws` has sent its close code before it tells of the fault
    this.#ws.on('error', () => this.#part(PARTING_MS));
    this.#ws.once('close', () => {
      seated.leave();
      gone();
    });
  }

  /** Whole frames only. A reader that can't keep up is dropped alone, and resyncs when it is back. */
  write(frames: Uint8Array): void {
    if (this.#ws.readyState !== this.#ws.OPEN) return;
    if (this.#stream.writableLength + frames.length > this.#most && this.#stream.writableLength > 0) {
      this.#ws.terminate();
      return;
    }
    this.#stream.write(frames);
  }

  close(code: number): void {
    this.#ws.close(code);
    this.#part(500);
  }

  /** Ends the connection once there was time for the last word. Milliseconds. */
  #part(within: number): void {
    setTimeout(() => this.#ws.terminate(), within).unref();
  }

  /** Ends a connection that did not answer the last time it was asked; asks again. */
  ping(): void {
    if (!this.#alive) {
      this.#ws.terminate();
      return;
    }
    this.#alive = false;
    this.#ws.ping();
  }
}
