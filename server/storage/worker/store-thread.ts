import { parentPort, workerData } from 'node:worker_threads';
import type { Log } from '../../ports/log.ts';
import type { Store } from '../../ports/store.ts';
import { openStore } from '../open-store.ts';
import { type Answer, type Call, faultOf } from './calls.ts';

/** The thread in which SQLite lives: its writes to disk wait here, and nobody's edit waits for them. */
const port = parentPort;
if (port === null) throw new Error('the store thread was started as a process');

const say = (answer: Answer) => port.postMessage(answer);
const speak = (level: 'info' | 'warn' | 'error') => (fields: Readonly<Record<string, unknown>>, message: string) =>
  say({ type: 'log', level, fields: plain(fields), message });
const log: Log = { info: speak('info'), warn: speak('warn'), error: speak('error') };

/** Errors do not survive the copy to the other thread. */
function plain(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, value instanceof Error ? value.name : value]),
  );
}

/** SQLite answers at once, so calls are done whole and in their order. */
async function perform(store: Store, call: Call): Promise<void> {
  try {
    const method = store[call.method] as (...given: readonly unknown[]) => Promise<unknown>;
    say({ type: 'result', id: call.id, result: await method(...call.arguments) });
  } catch (error) {
    say({ type: 'fault', id: call.id, fault: faultOf(error) });
  }
}

try {
  const store = await openStore({ file: String(workerData.file), log });
  port.on('message', (call: Call) => void perform(store, call));
  say({ type: 'opened' });
} catch (error) {
  say({ type: 'failedToOpen', fault: faultOf(error) });
  port.close();
}
