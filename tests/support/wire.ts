import { answerMessage, askMessage } from '@samenspraak/server/rooms/messages.ts';
import { LIVE_PATH } from '@samenspraak/shared/protocol/live.ts';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { type Door, openSocket } from './sync-client.ts';
import { until } from './table.ts';

/** One frame as it came over the wire. */
interface Frame {
  readonly socket: 'live' | 'sync';
  /** On the clock of whoever records, in its own units. */
  readonly at: number;
  readonly size: number;
  readonly bytes: Buffer;
}

/** engine.io and socket.io, as far as a listener speaks them (protocol 4 and 5). */
const ENGINE = { ping: '2', pong: '3' } as const;
const SOCKET = { connect: '40', command: '42', ack: '43' } as const;

interface LiveDoor {
  readonly url: string;
  readonly conferenceId: string;
  readonly cookie: string;
}

/** Everything that reaches one person, frame by frame and byte by byte: what somebody sees who reads their line. */
export class Wire {
  readonly frames: Frame[] = [];
  readonly #now: () => number;
  readonly #open: WebSocket[] = [];
  #live: WebSocket | null = null;
  #board: WebSocket | null = null;
  #asked = 0;
  #answered = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Opens the line of the conference; resolves when the first view is there. */
  async listen({ url, conferenceId, cookie }: LiveDoor): Promise<void> {
    const query = new URLSearchParams({ EIO: '4', transport: 'websocket', conference: conferenceId });
    const ws = new WebSocket(`${url.replace('http', 'ws')}${LIVE_PATH}/?${query}`, {
      headers: { cookie, origin: url },
      perMessageDeflate: false,
    });
    this.#live = ws;
    ws.once('message', () => ws.send(SOCKET.connect));
    ws.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text === ENGINE.ping) ws.send(ENGINE.pong);
      if (text.startsWith(SOCKET.ack)) this.#answered += 1;
    });
    this.#record('live', ws);
    await until(() => this.frames.some(({ bytes }) => bytes.includes('"notice"')), 'the first view');
  }

  /** Opens a board and asks for all of it; resolves when it has come. */
  async sit(door: Door): Promise<void> {
    const ws = openSocket(door);
    ws.on('open', () => {
      ws.send(askMessage(Y.encodeStateVector(new Y.Doc())));
      ws.send(answerMessage(Y.encodeStateAsUpdate(new Y.Doc())));
    });
    this.#board = ws;
    this.#record('sync', ws);
    await until(() => this.#boards() > 0, 'the board');
  }

  /**
   * Asks for the board again, or for what `known` has not of it, and waits until it is there: whatever was on its way
   * before has arrived then.
   */
  async askAgain(known: Y.Doc = new Y.Doc()): Promise<void> {
    const before = this.#boards();
    this.#board?.send(askMessage(Y.encodeStateVector(known)));
    await until(() => this.#boards() > before, 'the board again');
  }

  /** Sends a command and waits for its answer, which is a frame like any other. */
  async command(command: Readonly<Record<string, unknown>>): Promise<void> {
    const number = this.#asked;
    this.#asked += 1;
    this.#live?.send(`${SOCKET.command}${number}${JSON.stringify(['command', command])}`);
    await until(() => this.#answered >= this.#asked, 'the answer');
  }

  /** How often the whole board has come: a sync message (0) of the second step (1). */
  #boards(): number {
    return this.frames.filter(({ socket, bytes }) => socket === 'sync' && bytes[0] === 0 && bytes[1] === 1).length;
  }

  close(): void {
    for (const ws of this.#open) ws.terminate();
  }

  #record(socket: Frame['socket'], ws: WebSocket): void {
    this.#open.push(ws);
    ws.on('message', (bytes: Buffer) => {
      this.frames.push({ socket, at: this.#now(), size: bytes.length, bytes });
    });
  }
}
