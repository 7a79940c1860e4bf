import { MINUTES_ROOT } from '@samenspraak/shared/document/minutes.ts';
import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import {
  decodeRefused,
  decodeSaved,
  decodeSavedMessages,
  isFinal,
  MESSAGE,
  type Refused,
} from '@samenspraak/shared/protocol/sync.ts';
import * as encoding from 'lib0/encoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { backoff } from './backoff.ts';
import { changedCards } from './changed-cards.ts';
import { changesIn } from './changes-in.ts';
import { SavedReckoning } from './saved.ts';
import { UnsavedWords, writtenClock } from './unsaved-words.ts';

/** Edits of one person within this time are undone together. Milliseconds. */
const ONE_UNDO = 600;
/** The attempt from which a line that the server closed for being too busy is tried again. */
const AFTER_FLOOD = 4;

interface Options {
  readonly sessionId: SessionId;
  readonly participantId: ParticipantId;
  /** `ws://` or `wss://` and host. */
  readonly server: string;
  /** Something that can be asked of the copy may be different now. */
  readonly onChange: () => void;
  readonly onRefused: (refused: Refused) => void;
  /** The server closed the line with this code (1006 when it could not be reached). */
  readonly onClosed: (code: number) => void;
}

/** This screen's copy of a session document, with its own Yjs client and line to the server. A refusal is its end. */
export class SessionCopy {
  readonly doc = new Y.Doc();
  readonly undo: Y.UndoManager;
  readonly words = new UnsavedWords(this.doc);
  readonly saved = new SavedReckoning();
  readonly #provider: WebsocketProvider;
  readonly #options: Options;
  readonly #ends = new AbortController();
  #attempt = 0;
  #away = false;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    const { sessionId, participantId, server } = options;
    const written = [this.doc.getMap('cards'), this.doc.getMap('links')];
    this.undo = new Y.UndoManager(written, { trackedOrigins: new Set([ORIGIN.edit]), captureTimeout: ONE_UNDO });
    for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) {
      this.undo.on(event, options.onChange);
    }
    this.#provider = new WebsocketProvider(`${server}/sync`, sessionId, this.doc, {
      connect: false,
      disableBc: true,
      params: { as: participantId },
      shouldReconnect: () => false,
    });
    this.#serveMessages();
    this.#followLine();
    this.#followWriting();
    this.#followDevice();
  }

  get synced(): boolean {
    return this.#provider.synced;
  }

  get awareness(): WebsocketProvider['awareness'] {
    return this.#provider.awareness;
  }

  connect(): void {
    this.#away = false;
    clearTimeout(this.#retry);
    this.#provider.connect();
  }

  /** Stays away until `connect`, with everything that is in the document. */
  disconnect(): void {
    this.#away = true;
    clearTimeout(this.#retry);
    this.#provider.disconnect();
  }

  destroy(): void {
    this.disconnect();
    this.#ends.abort();
    this.undo.destroy();
    this.#provider.destroy();
    this.#provider.awareness.destroy();
    this.doc.destroy();
  }

  #serveMessages(): void {
    const { messageHandlers } = this.#provider;
    const sync = messageHandlers[MESSAGE.sync];
    messageHandlers[MESSAGE.sync] = (reply, ...rest) => {
      sync?.(reply, ...rest);
      if (encoding.length(reply) <= 1) return;
      this.saved.caughtUp(writtenClock(this.doc));
      this.#options.onChange();
    };
    messageHandlers[MESSAGE.saved] = (_reply, decoder) => {
      decodeSaved(decoder);
      this.saved.stored(decodeSavedMessages(decoder));
      this.words.settle(this.saved.onDisk);
      this.#options.onChange();
    };
    messageHandlers[MESSAGE.refused] = (_reply, decoder) => this.#options.onRefused(decodeRefused(decoder));
  }

  #followLine(): void {
    const { onChange } = this.#options;
    this.#provider.on('sync', (synced) => {
      if (synced) this.#attempt = 0;
      onChange();
    });
    this.#provider.on('status', ({ status }) => {
      if (status === 'connected') this.saved.opened();
      onChange();
    });
    this.#provider.on('connection-close', () => {
      this.saved.closed();
      onChange();
    });
    this.#provider.on('closed', ({ code }) => this.#comeBack(code));
    this.#provider.awareness.on('change', onChange);
  }

  #followWriting(): void {
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === this.#provider) return;
      const { wsconnected, ws } = this.#provider;
      const sent = wsconnected && ws !== null && ws.readyState === ws.OPEN;
      this.saved.wrote({ clock: writtenClock(this.doc), sent });
    });
    this.doc.on('afterTransaction', (transaction) => {
      if (!transaction.local) return;
      for (const id of changedCards(transaction)) this.words.note(id);
      if (changesIn(transaction, this.doc.getXmlFragment(MINUTES_ROOT))) this.words.note(MINUTES_ROOT);
      // a line between two cards is drawn or taken at one press: the next one is a step of its own
      if (changesIn(transaction, this.doc.getMap('links'))) this.undo.stopCapturing();
      this.#options.onChange();
    });
  }

  /** A device that lost its network says so at once; the silence on the line would tell it half a minute later. */
  #followDevice(): void {
    const { signal } = this.#ends;
    addEventListener('offline', () => this.#provider.disconnect(), { signal });
    const back = () => {
      if (!this.#away) this.connect();
    };
    addEventListener('online', back, { signal });
  }

  /** The provider leaves coming back to us, because it would do so without chance: a thousand screens at once. */
  #comeBack(code: number): void {
    this.#options.onClosed(code);
    if (this.#away || isFinal(code)) return;
    if (code >= 4400 && code < 4500) this.#attempt = Math.max(this.#attempt, AFTER_FLOOD);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#provider.connect(), backoff(this.#attempt));
    this.#attempt += 1;
  }
}
