import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Limits } from '@samenspraak/shared/domain/limits.ts';
import type { Compaction, ConferenceStore } from '../ports/conference-store.ts';
import type { Log } from '../ports/log.ts';
import { DocumentLife } from './document-life.ts';
import type { RoomRules } from './room-rules.ts';
import { ServedDocument } from './served-document.ts';

interface KeeperDeps {
  readonly session: SessionId;
  readonly store: Pick<ConferenceStore, 'document' | 'compact'>;
  readonly rules: Pick<RoomRules, 'hasWithdrawals'>;
  readonly limits: Limits;
  readonly log: Log;
}

/** Log rows after which a document is compacted while it is being served. */
const COMPACT_ROWS = 1_000;
/** So is one whose log takes this share of what it may be large: words that were replaced would fill it. */
const COMPACT_SHARE = 1 / 8;

/** Brings a session's document from the store and back, and keeps its log short. */
export class DocumentKeeper {
  readonly #deps: KeeperDeps;
  readonly #life: DocumentLife;
  #purges: (() => void)[] = [];
  /** A purge failed, and is owed still. */
  #owesPurge = false;
  #compacting = false;

  constructor(deps: KeeperDeps) {
    this.#deps = deps;
    this.#life = new DocumentLife({
      load: () => this.#load(),
      put: (document) => this.#compact(document, 'keepPrevious'),
    });
  }

  /** The document when it may be read and written, else null. */
  get served(): ServedDocument | null {
    return this.#life.served;
  }

  /** Resolves when the document is served; rejects when it cannot be read back. */
  open(): Promise<void> {
    return this.#life.open();
  }

  /** Compacts and forgets the document, unless somebody opens it meanwhile; call when nothing of it is unstored. */
  unload(): Promise<boolean> {
    return this.#life.unload();
  }

  /** Forgets what is in memory: the next `open` loads what is stored. */
  drop(): void {
    this.#life.drop();
  }

  /**
   * Asks that no byte be left in the store of what is no longer in the document. Resolves when that was tried; a store
   * that fails is asked again after every commit until it is done.
   */
  purge(): Promise<void> {
    this.#owesPurge = true;
    // What cannot be read now is purged when it can.
    if (this.#life.served === null) return Promise.resolve();
    return new Promise((resolve) => this.#purges.push(resolve));
  }

  /** After a commit that left nothing behind: purges that wait, and a log that has grown long. True after a purge. */
  tidy(): boolean {
    const { served } = this;
    if (served === null || served.hasUnstored || this.#compacting) return false;
    const purges = this.#owesPurge;
    if (!purges && !this.#isLong(served.sinceSnapshot)) return false;
    this.#owesPurge = false;
    this.#compacting = true;
    void this.#compactSafely(served, purges ? 'forget' : 'keepPrevious');
    return purges;
  }

  #isLong({ rows, bytes }: ServedDocument['sinceSnapshot']): boolean {
    return rows >= COMPACT_ROWS || bytes >= this.#deps.limits.documentBytes * COMPACT_SHARE;
  }

  async #compactSafely(document: ServedDocument, earlier: Compaction['earlier']): Promise<void> {
    const waiting = this.#purges.splice(0);
    try {
      await this.#compact(document, earlier);
    } catch {
      this.#owesPurge ||= earlier === 'forget';
      this.#deps.log.warn({ session: this.#deps.session }, 'compaction failed; the log goes on');
    }
    this.#compacting = false;
    for (const done of waiting) done();
  }

  async #load(): Promise<ServedDocument> {
    const { store, session, rules, limits, log } = this.#deps;
    const stored = await store.document(session);
    this.#owesPurge ||= rules.hasWithdrawals();
    if (stored.fellBack) log.error({ session }, 'newest snapshot was damaged: used the one before it and the log');
    return new ServedDocument({ session, stored, limits });
  }

  async #compact(document: ServedDocument, earlier: Compaction['earlier']): Promise<void> {
    const held = document.sinceSnapshot;
    if (earlier === 'keepPrevious' && held.rows === 0) return;
    const bytes = document.encode();
    await this.#deps.store.compact({ sessionId: this.#deps.session, seq: document.seq, bytes, earlier });
    document.compacted(bytes.length, held);
  }
}
