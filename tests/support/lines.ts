import { MESSAGE } from '@samenspraak/shared/protocol/sync.ts';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { type Door, SyncClient } from './sync-client.ts';
import { until } from './table.ts';

/** One person's document and its line, which may break and come back. */
export interface Line {
  readonly doc: Y.Doc;
  readonly online: boolean;
  /** What is known here is on the server, as far as this client can tell. */
  readonly settled: boolean;
  /** How often the server refused something. */
  readonly refusals: number;
  come(): Promise<unknown>;
  drop(): void;
  /** Lets a few messages go out. */
  flush(few: number): void;
}

/** Our plain client, with messages that wait before they go out, and are lost when the line breaks. */
export class SlowLine extends SyncClient implements Line {
  readonly #out: Uint8Array[] = [];
  online = false;

  get settled(): boolean {
    return this.allSaved && this.#out.length === 0;
  }

  get refusals(): number {
    return this.refused.length;
  }

  come(): Promise<unknown> {
    this.online = true;
    return this.connect();
  }

  drop(): void {
    this.online = false;
    this.#out.length = 0;
    this.cut();
  }

  override send(message: Uint8Array): void {
    this.#out.push(message);
  }

  flush(few: number): void {
    for (const message of this.#out.splice(0, few)) super.send(message);
  }
}

/** The provider as anybody gets it from npm; a browser would send cookie and origin by itself. */
export class StockLine implements Line {
  readonly doc = new Y.Doc();
  readonly #provider: WebsocketProvider;
  refusals = 0;
  online = false;

  constructor({ url, sessionId, cookie = '' }: Door) {
    // The provider asks its socket for array buffers.
    const heard = (data: ArrayBuffer) => {
      if (new Uint8Array(data)[0] === MESSAGE.refused) this.refusals += 1;
    };
    class WithCookie extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols, { headers: { cookie, origin: url } });
        this.on('message', heard);
      }
    }
    this.#provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, sessionId, this.doc, {
      ...{ disableBc: true, connect: false, maxBackoffTime: 50 },
      WebSocketPolyfill: WithCookie as unknown as typeof globalThis.WebSocket,
    });
  }

  get settled(): boolean {
    return this.#provider.synced;
  }

  come(): Promise<unknown> {
    this.online = true;
    this.#provider.connect();
    return until(() => this.#provider.synced || !this.online, 'the stock client is synced');
  }

  drop(): void {
    this.online = false;
    this.#provider.disconnect();
  }

  flush(): void {}

  destroy(): void {
    this.#provider.destroy();
  }
}
