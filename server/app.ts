import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Config } from './config/config.ts';
import { PublicAddress } from './config/public-address.ts';
import { faultFields } from './http/faults.ts';
import { createHttpServer } from './http/http-server.ts';
import { keepConnections } from './http/open-connections.ts';
import { withStoreFaults } from './http/store-fault.ts';
import { Accesses } from './identity/accesses.ts';
import { Accounts } from './identity/accounts.ts';
import { createEnvelope } from './identity/envelope.ts';
import { Invitations } from './identity/invitations.ts';
import { keptSecret } from './identity/kept-secret.ts';
import { createSeal } from './identity/seal.ts';
import { Visitors } from './identity/visitors.ts';
import { noMailer } from './mail/no-mailer.ts';
import { type Clock, systemClock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Mailer } from './ports/mailer.ts';
import type { Store } from './ports/store.ts';
import { Reminders } from './reminders/reminders.ts';
import { Conferences } from './rooms/conferences.ts';
import { attachSockets } from './sockets/attach-sockets.ts';
import { binaryFrame } from './sockets/frame.ts';
import { openStore } from './storage/open-store.ts';
import { systemIds } from './storage/system-ids.ts';

const BUILT_CLIENT = fileURLToPath(new URL('../client/dist', import.meta.url));

/** How often what has long expired is forgotten, in ms. */
const TIDY_EVERY_MS = 3_600_000;

/** Connections that may wait to be taken in: after a restart everybody comes back at once. */
const BACKLOG = 4_096;

export interface App {
  readonly address: PublicAddress;
  readonly store: Store;
  readonly conferences: Conferences;
  readonly invitations: Invitations;
  readonly accounts: Accounts;
  readonly reminders: Reminders;
  /** Starts to serve; resolves to the address it listens on. Rejects when the port is taken. */
  listen(): Promise<string>;
  /** Sends everybody away with the word that the server restarts, puts all that was taken in on disk, and stops. */
  close(): Promise<void>;
}

export interface AppDependencies {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
  readonly clientDirectory?: string;
}

/**
 * Opens the store in the house's own folder, which nobody else on the machine may read. A house without a secret in its environment
 * keeps one there.
 */
async function storeOf({ config, log }: AppDependencies): Promise<Store> {
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const secret = config.sessionSecret === '' ? await keptSecret(config.dataDir) : config.sessionSecret;
  return openStore({ file: join(config.dataDir, 'samenspraak.sqlite'), log, envelope: createEnvelope(secret) });
}

function identityOf(deps: { config: Config; store: Store; clock: Clock }) {
  const { config, store, clock } = deps;
  const address = new PublicAddress(config.publicUrl);
  const common = { store, clock, ids: systemIds, address, seal: createSeal(config.sessionSecret) };
  return {
    address,
    visitors: new Visitors(common),
    accesses: new Accesses(common),
    invitations: new Invitations(common),
    accounts: new Accounts({ store, ids: systemIds, setupToken: config.setupToken }),
  };
}

/** The way out for mail; what it takes is read in only where mail is sent. */
async function mailerOf({ mail }: Config): Promise<Mailer> {
  if (mail === null) return noMailer;
  const { createSmtpMailer } = await import('./mail/smtp-mailer.ts');
  return createSmtpMailer(mail);
}

/** Who is told by mail that something waits. */
async function mailOf(deps: { config: Config; log: Log; store: Store; clock: Clock; address: PublicAddress }) {
  const mailer = await mailerOf(deps.config);
  return { mailer, reminders: new Reminders({ ...deps, mailer, hour: deps.config.mail?.hour ?? 0 }) };
}

function registryOf(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Where a server that listens on every address of the machine can be reached from that machine. */
function reachable({ host, port }: { host: string; port: number }): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`;
}

/** Puts everything together; nothing else in the server knows all its parts. */
export async function createApp(deps: AppDependencies): Promise<App> {
  const { config, log, clock = systemClock, clientDirectory = BUILT_CLIENT } = deps;
  const { limits, leavingGraceMs } = config;
  const store = await storeOf(deps);
  const registry = registryOf();
  const doorStore = withStoreFaults(store);
  const identity = identityOf({ config, store: doorStore, clock });
  const conferences = new Conferences({
    store,
    clock,
    ids: systemIds,
    log,
    limits,
    leavingGraceMs,
    frame: binaryFrame,
  });
  const { mailer, reminders } = await mailOf({ config, log, store, clock, address: identity.address });
  const core = { config, log, clock, ids: systemIds, conferences, registry, clientDirectory, mailer, ...identity };
  const http = await createHttpServer({ ...core, store: doorStore });
  const cutOff = keepConnections(http.server);
  const sockets = attachSockets({ server: http.server, conferences, visitors: identity.visitors, limits, clock });
  const tidy = () => {
    identity.accesses.tidy().catch((fault) => log.warn(faultFields(fault), 'what has expired is kept a little longer'));
  };
  const tidying = setInterval(tidy, TIDY_EVERY_MS);
  tidying.unref();
  return {
    ...{ store, conferences, address: identity.address },
    ...{ invitations: identity.invitations, accounts: identity.accounts, reminders },
    async listen() {
      await http.listen({ host: config.host, port: config.port, backlog: BACKLOG });
      const { port } = http.server.address() as AddressInfo;
      const url = reachable({ host: config.host, port });
      identity.address.settle(url);
      tidy();
      reminders.start();
      return url;
    },
    async close() {
      clearInterval(tidying);
      await reminders.close();
      await sockets.close();
      cutOff();
      await http.close();
      await conferences.close();
      await store.close();
      registry.clear();
    },
  };
}
