import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { ConferenceId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import {
  type Ack,
  type ClientToServer,
  LIVE_PATH,
  type Notice,
  type ServerToClient,
} from '@samenspraak/shared/protocol/live.ts';
import { io, type Socket } from 'socket.io-client';
import { backoff } from './backoff.ts';
import { explain } from './explain.ts';
import { Store } from './store.ts';
import type { ConferenceLink, Connection } from './types.ts';

/** How long a command waits for its answer, and how long for a line that fell away. Milliseconds. */
const PATIENCE = 10_000;

interface Ids {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
  /** Where the server is; this page's own origin when left out. */
  readonly origin?: string;
}

/**
 * The line over which the server tells what this person may see of the conference and over which commands go. Starts and
 * stops with the screen; comes back by itself until it is told to stay away.
 */
export class ConferenceChannel extends Store<ConferenceLink> {
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  /** Since when there is no line, in ms on this device's clock; null while there is one. */
  #offlineSince: number | null = Date.now();
  #attempt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor({ conferenceId, participantId, origin = location.origin }: Ids) {
    const send = (intent: Intent): Promise<Ack> => this.#command(intent);
    super({ conferenceId, participantId, view: null, connection: 'connecting', send, clockOffset: 0 });
    this.#socket = io(origin, {
      path: LIVE_PATH,
      query: { conference: conferenceId, as: participantId },
      transports: ['websocket'],
      autoConnect: false,
      reconnectionDelay: 300,
      reconnectionDelayMax: 8_000,
      randomizationFactor: 0.7,
    });
    this.#socket.on('connect', () => this.#connected());
    this.#socket.on('disconnect', (reason) => this.#disconnected(reason));
    this.#socket.on('connect_error', ({ message }) => this.#refused(message));
    this.#socket.on('notice', (notice) => this.#notice(notice));
  }

  start(): void {
    this.#socket.connect();
  }

  stop(): void {
    clearTimeout(this.#retry);
    this.#socket.disconnect();
  }

  #connected(): void {
    this.#attempt = 0;
    this.#offlineSince = null;
    this.set({ connection: 'online' });
  }

  #disconnected(reason: string): void {
    this.#offlineSince ??= Date.now();
    if (isFinal(this.snapshot().connection)) return;
    this.set({ connection: 'offline' });
    if (reason === 'io server disconnect') this.#comeBack();
  }

  /** The server may refuse the line for good; everything else is tried again. */
  #refused(message: string): void {
    if (message === 'auth.required') this.#end('signedOut');
    else if (message === 'participant.removed') this.#end('removed');
    else {
      this.set({ connection: 'offline' });
      if (!this.#socket.active) this.#comeBack();
    }
  }

  #comeBack(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#socket.connect(), backoff(this.#attempt));
    this.#attempt += 1;
  }

  #end(connection: Connection): void {
    this.set({ connection });
    this.stop();
  }

  #notice(notice: Notice): void {
    if (notice.type === 'view') this.set({ view: notice.view, clockOffset: Date.parse(notice.view.now) - Date.now() });
    else this.#end(notice.type === 'renewed' ? 'elsewhere' : 'removed');
  }

  /** Sends a command, and once more under the same id when its answer stayed away: the server does it once. */
  async #command(intent: Intent): Promise<Ack> {
    const { conferenceId } = this.snapshot();
    const command = { ...intent, id: crypto.randomUUID(), conferenceId };
    for (let attempt = 0; attempt < 2; attempt += 1) {
      if (!(await this.#line())) break;
      try {
        return await this.#socket.timeout(PATIENCE).emitWithAck('command', command);
      } catch {
        // no answer in time or the line fell: what became of it is unknown, so it is asked again
      }
    }
    return { ok: false, code: 'store.unavailable', text: explain({ code: 'store.unavailable' }, this.#language()) };
  }

  /** Whether there is a line, now or before the patience with a line that fell away is over. */
  #line(): Promise<boolean> {
    if (this.#socket.connected) return Promise.resolve(true);
    const left = PATIENCE - (Date.now() - (this.#offlineSince ?? Date.now()));
    if (left <= 0 || isFinal(this.snapshot().connection)) return Promise.resolve(false);
    return new Promise((resolve) => {
      const done = (there: boolean) => {
        clearTimeout(timer);
        unsubscribe();
        resolve(there);
      };
      const timer = setTimeout(() => done(false), left);
      const unsubscribe = this.subscribe(() => {
        const { connection } = this.snapshot();
        if (connection === 'online') done(true);
        else if (isFinal(connection)) done(false);
      });
    });
  }

  #language(): Language {
    return this.snapshot().view?.me.language ?? (document.documentElement.lang === 'en' ? 'en' : 'nl');
  }
}

/** After these the client does not come back by itself. */
export function isFinal(connection: Connection): boolean {
  return connection === 'removed' || connection === 'signedOut' || connection === 'ended' || connection === 'elsewhere';
}
