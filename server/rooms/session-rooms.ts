import type { Decision } from '@samenspraak/shared/commands/define.ts';
import type { Fact } from '@samenspraak/shared/commands/registry.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { CLOSE } from '@samenspraak/shared/protocol/sync.ts';
import type * as Y from 'yjs';
import type { Asked } from './decide.ts';
import type { Member } from './member.ts';
import { placeLast } from './place-last.ts';
import type { Unstored } from './served-document.ts';
import type { SessionRoom } from './session-room.ts';

/** The rooms of one conference: one for each of its sessions, in their order. */
export class SessionRooms {
  readonly #make: (session: SessionId) => SessionRoom;
  readonly #rooms = new Map<SessionId, SessionRoom>();

  constructor(sessions: Iterable<SessionId>, make: (session: SessionId) => SessionRoom) {
    this.#make = make;
    for (const id of sessions) this.#rooms.set(id, make(id));
  }

  get isEmpty(): boolean {
    return [...this.#rooms.values()].every((room) => room.isEmpty);
  }

  [Symbol.iterator](): IterableIterator<SessionRoom> {
    return this.#rooms.values();
  }

  get(session: SessionId): SessionRoom | undefined {
    return this.#rooms.get(session);
  }

  /** The document of a session when it is in memory, else null. */
  board(session: SessionId): Y.Doc | null {
    return this.#rooms.get(session)?.board ?? null;
  }

  /** What the rules ask of the boards. */
  get forRules(): Pick<Asked, 'board' | 'noRoomFor'> {
    return {
      board: (session) => this.board(session),
      noRoomFor: (session, drafts) => this.#rooms.get(session)?.noRoomFor(drafts) ?? null,
    };
  }

  /** Brings every session into memory; returns those that cannot be read back, which do not stop the others. */
  async open(): Promise<ReadonlySet<SessionId>> {
    const damaged = new Set<SessionId>();
    for (const [id, room] of this.#rooms) await room.open().catch(() => damaged.add(id));
    return damaged;
  }

  async unload(): Promise<void> {
    for (const room of this.#rooms.values()) await room.unload();
  }

  /** Brings the documents up to what was decided just now; nothing of it is shown before it is stored. */
  follow({ effects, cards }: Decision<Fact>): void {
    for (const effect of effects) {
      if (effect.type === 'session.add') this.#rooms.set(effect.session.id, this.#make(effect.session.id));
    }
    for (const [session, placed] of Map.groupBy(cards, ({ sessionId }) => sessionId)) {
      const board = this.board(session);
      if (board !== null) placeLast(board, placed);
    }
    this.project();
  }

  project(): void {
    for (const room of this.#rooms.values()) room.project();
  }

  /**
   * Leaves no byte in the store of the cards that were withdrawn. Waits for the sessions that were named alone: how long it
   * takes elsewhere would tell that there was something to take.
   */
  async purgeAfter(facts: readonly Fact[], named: readonly SessionId[]): Promise<void> {
    const gone = facts.flatMap((fact) => (fact.type === 'card.withdrawn' ? [fact.sessionId] : []));
    const purged = gone.map((session) => [session, this.#rooms.get(session)?.purge()] as const);
    await Promise.all(purged.map(([session, done]) => (named.includes(session) ? done : null)));
  }

  take(): Unstored[] {
    return [...this.#rooms.values()].flatMap((room) => room.take() ?? []);
  }

  /** What was taken is not on disk: memory is dropped, and with it the sessions that there are not after all. */
  failed(exists: (session: SessionId) => boolean): void {
    for (const [id, room] of this.#rooms) {
      if (exists(id)) room.failed();
      else this.#rooms.delete(id);
    }
  }

  /** Ends the lines of those who are not, or not any more, to be in a session. */
  shutOut(whom: (session: SessionId, member: Member) => boolean): void {
    for (const [id, room] of this.#rooms) room.dismiss(CLOSE.removed, (member) => whom(id, member));
  }
}
