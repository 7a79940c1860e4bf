import { answerMessage, askMessage, updateMessage } from '@samenspraak/server/rooms/messages.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import {
  decodeRefused,
  decodeSaved,
  decodeSavedMessages,
  MESSAGE,
  type Refused,
} from '@samenspraak/shared/protocol/sync.ts';
import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

/** What a connection to `/sync` needs to know; left out means not sent. */
export interface Door {
  readonly url: string;
  readonly sessionId: SessionId | string;
  readonly cookie?: string;
  /** The page's origin; null for a client that names none. */
  readonly origin?: string | null;
  readonly as?: ParticipantId;
}

/** The server turned the upgrade away. */
export class TurnedAway extends Error {
  readonly status: number;
  /** The code of the catalogue, from the `X-Refusal` header. */
  readonly code: string;

  constructor(status: number, code: string) {
    super(`${status} ${code}`);
    this.name = 'TurnedAway';
    this.status = status;
    this.code = code;
  }
}

/** A bare WebSocket at the door of `/sync`. */
export function openSocket({ url, sessionId, cookie, origin = url, as }: Door): WebSocket {
  const query = as === undefined ? '' : `?as=${as}`;
  const headers = { ...(cookie !== undefined && { cookie }), ...(origin !== null && { origin }) };
  const address = `${url.replace('http', 'ws')}/sync/${sessionId}${query}`;
  return new WebSocket(address, { headers, perMessageDeflate: false });
}

/** The answer at the door: null when it opened (and is closed again), else how it was turned away. */
export function knock(door: Door): Promise<TurnedAway | null> {
  return new Promise((resolve, reject) => {
    const ws = openSocket(door);
    ws.on('open', () => {
      ws.terminate();
      resolve(null);
    });
    ws.on('unexpected-response', (_request, response) => {
      response.resume();
      resolve(new TurnedAway(response.statusCode ?? 0, String(response.headers['x-refusal'] ?? '')));
    });
    ws.on('error', reject);
  });
}

/** A screen with a document over a real socket, as plain as can be: edits go out as they are made, or wait for the line. */
export class SyncClient {
  readonly door: Door;
  readonly doc = new Y.Doc();
  /** By Yjs client: everything below this clock is on disk, the server said. */
  readonly saved = new Map<number, number>();
  /** Updates that the server said are on disk. */
  readonly kept: Uint8Array[] = [];
  /** Updates that were sent over this connection and of which nothing was heard yet. */
  pending: Uint8Array[] = [];
  readonly refused: Refused[] = [];
  /** Every message that arrived, as it was. */
  readonly heard: Buffer[] = [];
  /** The close code of the last connection, or null while it stands. */
  closed: number | null = null;
  synced = false;
  #ws: WebSocket | null = null;

  constructor(door: Door) {
    this.door = door;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#write(update, updateMessage);
    });
  }

  /** Connects; resolves when the document has arrived. Rejects with `TurnedAway`, or when the line breaks before that. */
  connect(): Promise<this> {
    return new Promise((resolve, reject) => {
      const ws = openSocket(this.door);
      this.#ws = ws;
      this.closed = null;
      this.synced = false;
      this.pending = [];
      ws.on('open', () => ws.send(askMessage(Y.encodeStateVector(this.doc))));
      ws.on('message', (data: Buffer) => {
        if (this.#ws !== ws) return;
        this.#hear(data);
        if (this.synced) resolve(this);
      });
      ws.on('unexpected-response', (_request, response) => {
        response.resume();
        reject(new TurnedAway(response.statusCode ?? 0, String(response.headers['x-refusal'] ?? '')));
      });
      ws.on('error', reject);
      ws.on('close', (code) => {
        if (this.#ws !== ws) return;
        this.synced = false;
        this.closed = code;
        reject(new Error(`closed with ${code}`));
      });
    });
  }

  get connected(): boolean {
    return this.#ws?.readyState === WebSocket.OPEN;
  }

  /** Whether all that was written here is on disk. */
  get allSaved(): boolean {
    return this.synced && this.pending.length === 0;
  }

  send(message: Uint8Array): void {
    if (this.connected) this.#ws?.send(message);
  }

  /** Stops reading what arrives, as a laptop that is closed does. */
  sleep(): void {
    this.#ws?.pause();
  }

  /** Reads on. */
  wake(): void {
    this.#ws?.resume();
  }

  /** Ends the line without a word. */
  cut(): void {
    this.#ws?.terminate();
    this.synced = false;
  }

  #write(update: Uint8Array, message: (update: Uint8Array) => Uint8Array): void {
    if (!this.connected) return;
    this.pending.push(update);
    this.send(message(update));
  }

  #hear(data: Buffer): void {
    this.heard.push(data);
    const decoder = decoding.createDecoder(data);
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync:
        this.#sync(decoder);
        return;
      case MESSAGE.saved:
        for (const { client, clock } of decodeSaved(decoder)) this.saved.set(client, clock);
        this.kept.push(...this.pending.splice(0, decodeSavedMessages(decoder)));
        return;
      case MESSAGE.refused:
        this.refused.push(decodeRefused(decoder));
    }
  }

  #sync(decoder: decoding.Decoder): void {
    const kind = decoding.readVarUint(decoder);
    const body = decoding.readVarUint8Array(decoder);
    if (kind === 0) {
      this.#write(Y.encodeStateAsUpdate(this.doc, body), answerMessage);
      return;
    }
    Y.applyUpdate(this.doc, body, this);
    if (kind === 1) this.synced = true;
  }
}

interface Place {
  readonly sessionIds: readonly SessionId[];
  person(who: string): { readonly cookie: string; readonly participantId: ParticipantId };
}

/** The door of a session for one of the people at a table that `makeConference` set; the first session unless told. */
export function doorOf(url: string, table: Place, who: string, session = 0): Door {
  const sessionId = table.sessionIds[session] ?? '';
  return { url, sessionId, cookie: table.person(who).cookie };
}

/** A screen of one of the people at a table, connected and filled. */
export function seat(url: string, table: Place, who: string, session = 0): Promise<SyncClient> {
  return new SyncClient(doorOf(url, table, who, session)).connect();
}
