import { Worker } from 'node:worker_threads';
import type { Log } from '../../ports/log.ts';
import type { Store } from '../../ports/store.ts';
import { type Answer, errorOf, METHODS, type Method } from './calls.ts';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The other end of the store's thread: one call at a time goes over, in order, and its answer comes back. */
class StoreThread {
  readonly #worker: Worker;
  readonly #log: Log;
  readonly #waiting = new Map<number, Waiting>();
  readonly #opened: Promise<void>;
  #calls = 0;
  #ended: Error | null = null;

  constructor({ file, log }: { file: string; log: Log }) {
    this.#log = log;
    this.#worker = new Worker(new URL('./store-thread.ts', import.meta.url), { workerData: { file } });
    this.#opened = new Promise((resolve, reject) => this.#listen(resolve, reject));
  }

  opened(): Promise<void> {
    return this.#opened;
  }

  call(method: Method, given: readonly unknown[]): Promise<unknown> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    this.#calls += 1;
    const id = this.#calls;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, arguments: given });
    });
  }

  async close(): Promise<void> {
    if (this.#ended !== null) return;
    await this.call('close', []);
    this.#ended = new Error('the store is closed');
    await this.#worker.terminate();
  }

  #listen(opened: () => void, failed: (error: Error) => void): void {
    this.#worker.on('message', (answer: Answer) => {
      if (answer.type === 'opened') opened();
      else if (answer.type === 'failedToOpen') failed(errorOf(answer.fault));
      else if (answer.type === 'log') this.#log[answer.level](answer.fields, answer.message);
      else this.#settle(answer);
    });
    const end = (error: Error) => {
      failed(error);
      this.#ended ??= error;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    this.#worker.on('error', end);
    this.#worker.on('exit', () => end(new Error('the store thread ended')));
  }

  #settle(answer: Answer & { type: 'result' | 'fault' }): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.type === 'result') waiting?.resolve(answer.result);
    else waiting?.reject(errorOf(answer.fault));
  }
}

/**
 * Opens the embedded store in a thread of its own, so that waiting for the disk holds up nobody. Otherwise the same as
 * `openStore`, also in what it rejects with (by the error's `name`).
 */
export async function openStoreThread(options: { file: string; log: Log }): Promise<Store> {
  const thread = new StoreThread(options);
  await thread.opened();
  const methods = METHODS.map((method) => [method, (...given: unknown[]) => thread.call(method, given)]);
  return { ...(Object.fromEntries(methods) as unknown as Store), close: () => thread.close() };
}
