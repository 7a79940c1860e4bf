import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type App, type AppDependencies, createApp } from '@samenspraak/server/app.ts';
import { type Config, type Environment, readConfig } from '@samenspraak/server/config/config.ts';
import type { Log } from '@samenspraak/server/ports/log.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import type { Conferences } from '@samenspraak/server/rooms/conferences.ts';

/** Nobody reads these logs; a test that does gives its own. */
const SILENCE: Log = { info: () => {}, warn: () => {}, error: () => {} };
const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url));
/** How long a child may take to be ready, in ms, on a busy machine. */
const READY_WITHIN_MS = 30_000;

export interface TestServer {
  readonly url: string;
  readonly app: App;
  readonly conferences: Conferences;
  readonly store: Store;
  readonly dataDir: string;
  /** Closes the server as a restart does; the data stays for a next one on the same `dataDir`. */
  close(): Promise<void>;
  /** Closes the server and removes its data. */
  stop(): Promise<void>;
}

export interface Overrides extends Partial<Omit<AppDependencies, 'config'>> {
  /** Variables on top of the usual ones of a test: port 0, no practice conference, no limit on requests. */
  readonly env?: Environment;
  /** An existing folder, to start again on; otherwise a fresh one. */
  readonly dataDir?: string;
}

function configOf(env: Environment): Config {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.fault);
  return read.config;
}

const USUAL: Environment = { PORT: '0', PRACTICE: 'off', LIMIT_REQUESTS_PER_MINUTE: '1000000' };

function freshFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'samenspraak-'));
}

/** Starts the real server in this process, on a free port of the loopback and an empty store of its own. */
export async function startServer(overrides: Overrides = {}): Promise<TestServer> {
  const { env = {}, log = SILENCE, dataDir: given, ...rest } = overrides;
  const dataDir = given ?? (await freshFolder());
  const config = configOf({ ...USUAL, DATA_DIR: dataDir, ...env });
  const app = await createApp({ config, log, ...rest });
  const url = await app.listen();
  const { conferences, store } = app;
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= app.close();
    return closing;
  };
  const stop = async () => {
    await close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url, app, conferences, store, dataDir, close, stop };
}

interface PrintedLink {
  readonly role: string;
  readonly name: string;
  readonly language: string;
  readonly joinUrl: string;
}

export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  readonly dataDir: string;
  /** The token of the printed set-up link; null when there is a user already. */
  readonly setupToken: string | null;
  /** The printed links of the practice conference. */
  readonly links: readonly PrintedLink[];
  /** Everything printed so far, on both streams. */
  output(): string;
  /** Sends the signal, waits for the end and resolves to the exit code (null when the signal ended it). */
  kill(signal: NodeJS.Signals): Promise<number | null>;
  /** Ends the process, whatever it does, and removes its data. */
  stop(): Promise<void>;
}

function linksIn(output: string): PrintedLink[] {
  const line = /^ {2}(\w+) +(\S.*?) {2}(nl|en) {2}(\S+\/meedoen#\S+)$/gm;
  return [...output.matchAll(line)].map(([, role = '', name = '', language = '', joinUrl = '']) => {
    return { role, name: name.trim(), language, joinUrl };
  });
}

function untilReady(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${output()}`));
    const timer = setTimeout(() => fail('the server was not ready in time'), READY_WITHIN_MS);
    child.once('exit', (code) => fail(`the server ended with ${code}`));
    child.stdout?.on('data', () => {
      const [, url] = /^Samenspraak listens on (\S+)$/m.exec(output()) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve(url);
    });
  });
}

/** Starts the server as a process of its own, as `npm start` does after building; for tests that kill it. */
export async function startServerProcess(overrides: Pick<Overrides, 'env' | 'dataDir'> = {}): Promise<ServerProcess> {
  const dataDir = overrides.dataDir ?? (await freshFolder());
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: COMPILED,
    ...USUAL,
    PRACTICE: 'on',
    DATA_DIR: dataDir,
    ...overrides.env,
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const output = () => printed;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      printed += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) await kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  };
  const url = await untilReady(child, output);
  const setupToken = /\/inrichten#(\S+)/.exec(printed)?.[1] ?? null;
  return { url, child, dataDir, setupToken, links: linksIn(printed), output, kill, stop };
}
