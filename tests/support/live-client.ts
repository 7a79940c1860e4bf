import { randomUUID } from 'node:crypto';
import type { CommandType } from '@samenspraak/shared/commands/registry.ts';
import type { ConferenceId } from '@samenspraak/shared/domain/ids.ts';
import {
  type Ack,
  type ClientToServer,
  LIVE_PATH,
  type LiveEvent,
  type Notice,
  type ServerToClient,
} from '@samenspraak/shared/protocol/live.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { io, type Socket } from 'socket.io-client';

interface LiveDoor {
  readonly url: string;
  readonly conferenceId: ConferenceId | string;
  readonly cookie?: string;
  /** The page's origin; null for a client that names none. */
  readonly origin?: string | null;
  /** `polling` for the long way round. */
  readonly transport?: 'websocket' | 'polling';
}

/** A person's line to the conference, over a real socket. */
export class LiveClient {
  readonly conferenceId: string;
  readonly events: LiveEvent[] = [];
  readonly notices: Notice[] = [];
  readonly #socket: Socket<ServerToClient, ClientToServer>;

  constructor({ url, conferenceId, cookie, origin = url, transport = 'websocket' }: LiveDoor) {
    this.conferenceId = conferenceId;
    this.#socket = io(url, {
      path: LIVE_PATH,
      query: { conference: conferenceId },
      transports: [transport],
      extraHeaders: { ...(cookie !== undefined && { cookie }), ...(origin !== null && { origin }) },
      forceNew: true,
      reconnection: false,
      autoConnect: false,
    });
    this.#socket.on('event', (event) => this.events.push(event));
    this.#socket.on('notice', (notice) => this.notices.push(notice));
  }

  /** Resolves when the server let this person in; rejects with the code of its refusal. */
  connect(): Promise<this> {
    return new Promise((resolve, reject) => {
      this.#socket.once('connect', () => resolve(this));
      this.#socket.once('connect_error', reject);
      this.#socket.connect();
    });
  }

  get connected(): boolean {
    return this.#socket.connected;
  }

  /** The view that was shown last. */
  get view(): ConferenceView | null {
    const last = this.notices.findLast((notice) => notice.type === 'view');
    return last?.type === 'view' ? last.view : null;
  }

  /** Sends one command; null when no answer came within `withinMs`, or before the line broke. */
  command(
    type: CommandType,
    fields: Readonly<Record<string, unknown>> = {},
    { id = randomUUID(), withinMs = 10_000 }: { id?: string; withinMs?: number } = {},
  ): Promise<Ack | null> {
    return this.say({ id, conferenceId: this.conferenceId, type, ...fields }, withinMs);
  }

  /** Sends anything at all as a command. */
  async say(command: unknown, withinMs = 10_000): Promise<Ack | null> {
    try {
      return await this.#socket.timeout(withinMs).emitWithAck('command', command as never);
    } catch {
      return null;
    }
  }

  close(): void {
    this.#socket.disconnect();
  }
}
