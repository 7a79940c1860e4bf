import { ORIGIN } from '@samenspraak/shared/document/origins.ts';
import { addCard, type CardDraft } from '@samenspraak/shared/document/write.ts';
import { type Refusal, refuseLimit } from '@samenspraak/shared/domain/errors.ts';
import type { CardId, ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import * as Y from 'yjs';
import type { ClientBinding, StoredDocument, StoredUpdate } from '../ports/conference-store.ts';
import { Bindings } from './bindings.ts';

/** The server writes its projections as this Yjs client in every session: a new one per load would grow the document. */
const SERVER_CLIENT = 1;

/** What has been applied in memory and is not on its way to disk yet. */
export interface Unstored {
  readonly updates: readonly StoredUpdate[];
  readonly clients: readonly ClientBinding[];
}

interface LogSize {
  readonly rows: number;
  readonly bytes: number;
}

/** A session's document in memory, with what of it still has to be stored. */
export class ServedDocument {
  readonly doc = new Y.Doc({ gc: true });
  readonly bindings: Bindings;
  readonly #session: SessionId;
  #updates: StoredUpdate[] = [];
  #clients: ClientBinding[] = [];
  #seq: number;
  #snapshotBytes: number;
  /** Log rows and bytes after the newest snapshot. */
  #rows: number;
  #logBytes: number;

  constructor({ session, stored, limits }: { session: SessionId; stored: StoredDocument; limits: Limits }) {
    this.#session = session;
    this.bindings = new Bindings(stored.clients, limits.clientsPerParticipant);
    if (stored.snapshot !== null) Y.applyUpdate(this.doc, stored.snapshot.bytes, ORIGIN.load);
    this.doc.transact(() => {
      for (const { bytes } of stored.updates) Y.applyUpdate(this.doc, bytes, ORIGIN.load);
    }, ORIGIN.load);
    this.#seq = stored.updates.at(-1)?.seq ?? stored.snapshot?.seq ?? 0;
    this.#rows = stored.updates.length;
    this.#snapshotBytes = stored.snapshot?.bytes.length ?? 0;
    this.#logBytes = stored.updates.reduce((sum, { bytes }) => sum + bytes.length, 0);
    this.doc.clientID = SERVER_CLIENT;
    this.doc.on('update', (bytes: Uint8Array) => this.#applied(bytes));
  }

  /** The number of the last update applied. */
  get seq(): number {
    return this.#seq;
  }

  /** About how large the document is, in bytes: never less than what it takes on disk. */
  get bytes(): number {
    return this.#snapshotBytes + this.#logBytes;
  }

  /** Log rows, and the bytes in them, that the newest snapshot does not hold. */
  get sinceSnapshot(): LogSize {
    return { rows: this.#rows, bytes: this.#logBytes };
  }

  get hasUnstored(): boolean {
    return this.#updates.length > 0 || this.#clients.length > 0;
  }

  /** Why these cards of the server's own do not fit; null when they do. They count as what people write. */
  noRoomFor(drafts: readonly CardDraft[], { cardsPerSession, documentBytes }: Limits): Refusal | null {
    const cards = this.doc.getMap('cards').size + drafts.length;
    if (cards > cardsPerSession) return refuseLimit('cardsPerSession', cardsPerSession);
    const bytes = drafts.reduce((sum, draft) => sum + sizeOf(draft), this.bytes);
    return bytes > documentBytes ? refuseLimit('documentBytes', documentBytes) : null;
  }

  mayWrite(client: number, participant: ParticipantId): boolean {
    if (client === SERVER_CLIENT) return false;
    return this.bindings.allows(client, participant, Y.getState(this.doc.store, client) > 0);
  }

  /** Binds the clients of an accepted update to their participant. */
  bind(clients: readonly number[], participantId: ParticipantId): void {
    for (const client of clients) {
      if (this.bindings.bind(client, participantId)) {
        this.#clients.push({ sessionId: this.#session, client, participantId });
      }
    }
  }

  clock(client: number): number {
    return Y.getState(this.doc.store, client);
  }

  /** Hands over what has to be stored. */
  take(): Unstored {
    const taken = { updates: this.#updates, clients: this.#clients };
    this.#updates = [];
    this.#clients = [];
    return taken;
  }

  /** A mark to which `takeBack` can return. */
  mark(): { readonly updates: number; readonly clients: number } {
    return { updates: this.#updates.length, clients: this.#clients.length };
  }

  /** Forgets what was applied since the mark: it will not be stored, and the document in memory is to be dropped. */
  takeBack(mark: { readonly updates: number; readonly clients: number }): void {
    this.#seq -= this.#updates.length - mark.updates;
    this.#updates.length = mark.updates;
    this.#clients.length = mark.clients;
  }

  encode(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  /** A snapshot of `bytes` was stored in place of the first rows of the log. */
  compacted(bytes: number, held: LogSize): void {
    this.#rows -= held.rows;
    this.#logBytes -= held.bytes;
    this.#snapshotBytes = bytes;
  }

  destroy(): void {
    this.doc.destroy();
  }

  #applied(bytes: Uint8Array): void {
    this.#seq += 1;
    this.#rows += 1;
    this.#logBytes += bytes.length;
    this.#updates.push({ sessionId: this.#session, seq: this.#seq, bytes });
  }
}

/** Of an id that the server makes. */
const ID_CHARACTERS = 22;

/** About how many bytes a card takes in a document, in the same measure as an update. */
function sizeOf(draft: CardDraft): number {
  const apart = new Y.Doc();
  addCard(apart, 'x'.repeat(ID_CHARACTERS) as CardId, { ...draft, order: 'a0' });
  const { length } = Y.encodeStateAsUpdate(apart);
  apart.destroy();
  return length;
}
