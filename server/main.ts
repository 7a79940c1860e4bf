import { pino } from 'pino';
import { type App, createApp } from './app.ts';
import { type Config, readConfig } from './config/config.ts';
import { faultFields } from './http/faults.ts';
import { systemClock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import { practiceLinks, tableOf } from './practice/practice-links.ts';
import { systemIds } from './storage/system-ids.ts';

/** After this long, in ms, a stop that hangs is cut off: everything acknowledged is on disk already. */
const STOP_WITHIN_MS = 10_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ends the start with one line that says what is wrong. */
function giveUp(line: string): never {
  process.stderr.write(`Samenspraak cannot start: ${line}\n`);
  process.exit(1);
}

/** What the person who started the server can act on; null for a fault of ours. */
function plainReason(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  if (['StoreNotOpened', 'SecretDamaged'].includes(fault.name)) return fault.message;
  const { code, syscall } = fault as NodeJS.ErrnoException;
  return code !== undefined && syscall !== undefined ? fault.message : null;
}

async function introduce(app: App, config: Config): Promise<void> {
  const setup = await app.accounts.openSetup();
  if (setup !== null) say(`\nMake the first account (this link works once):\n  ${app.address.url}/inrichten#${setup}`);
  if (!config.practice) return;
  const links = await practiceLinks({ ...app, ids: systemIds, clock: systemClock });
  if (links.length > 0) say(`\nPractise with a family that does not exist, one link per person:\n${tableOf(links)}`);
}

function stopOnSignal(app: App, log: Log): void {
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    app.close().then(
      () => process.exit(0),
      (fault) => {
        log.error(faultFields(fault), 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function start(): Promise<void> {
  const read = readConfig(process.env);
  if (!read.ok) giveUp(read.fault);
  const { config } = read;
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  const crash = (fault: unknown) => {
    log.fatal(faultFields(fault), 'a fault that nobody caught');
    process.exit(1);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  try {
    const app = await createApp({ config, log });
    stopOnSignal(app, log);
    const url = await app.listen();
    await introduce(app, config);
    say(`\nSamenspraak listens on ${url}`);
  } catch (fault) {
    const reason = plainReason(fault);
    if (reason !== null) giveUp(reason);
    crash(fault);
  }
}

await start();
