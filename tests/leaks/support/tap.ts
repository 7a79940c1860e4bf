import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Hunt } from './hunt.ts';

/** Where the server is now; it moves when it starts again. */
export interface Target {
  url: string;
}

let lines = 0;

/**
 * Somebody's line to the server, at an address of its own: every byte that comes back over it (heads and bodies, frames,
 * refusals) is heard by the hunt, whatever client speaks at this end.
 */
export class Tap {
  /** As whom the bytes count. Somebody who is moved or removed becomes another reader. */
  reader: string;
  readonly #hunt: Hunt;
  readonly #target: Target;
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  #url = '';

  constructor(hunt: Hunt, { reader, target }: { reader: string; target: Target }) {
    this.reader = reader;
    this.#hunt = hunt;
    this.#target = target;
    this.#server = createServer((near) => this.#join(near));
  }

  get url(): string {
    return this.#url;
  }

  open(): Promise<this> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        this.#url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
        resolve(this);
      });
    });
  }

  /** Breaks every line that is open. */
  cut(): void {
    for (const socket of this.#open) socket.destroy();
  }

  close(): Promise<void> {
    this.cut();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #join(near: Socket): void {
    lines += 1;
    const line = `line ${lines}`;
    let channel = '';
    const { hostname, port } = new URL(this.#target.url);
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#open.delete(one);
        other.destroy();
      });
    }
    near.on('data', (asked: Buffer) => {
      channel = /^[A-Z]+ \S+/.exec(asked.subarray(0, 300).toString('latin1'))?.[0] ?? channel;
    });
    far.on('data', (bytes: Buffer) => {
      this.#hunt.hear({ reader: this.reader, channel, line: `${line} ${channel}` }, bytes);
    });
    near.pipe(far);
    far.pipe(near);
  }
}
