import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import type { ClientBinding } from '../ports/conference-store.ts';

/**
 * Which Yjs clientID belongs to whom in one session: bound at first use, for ever. A clientID that already wrote in the
 * document and is bound to nobody was the server's, and stays so.
 */
export class Bindings {
  readonly #owner = new Map<number, ParticipantId>();
  readonly #count = new Map<ParticipantId, number>();
  readonly #most: number;

  constructor(stored: readonly ClientBinding[], most: number) {
    this.#most = most;
    for (const { client, participantId } of stored) this.bind(client, participantId);
  }

  owner(client: number): ParticipantId | null {
    return this.#owner.get(client) ?? null;
  }

  /** Whether this client may write for this person; `written` tells whether the document knows the client already. */
  allows(client: number, participantId: ParticipantId, written: boolean): boolean {
    const owner = this.#owner.get(client);
    if (owner !== undefined) return owner === participantId;
    return !written && !this.isFull(participantId);
  }

  isFull(participantId: ParticipantId): boolean {
    return (this.#count.get(participantId) ?? 0) >= this.#most;
  }

  /** Binds a client; true when it was not bound before. */
  bind(client: number, participantId: ParticipantId): boolean {
    if (this.#owner.has(client)) return false;
    this.#owner.set(client, participantId);
    this.#count.set(participantId, (this.#count.get(participantId) ?? 0) + 1);
    return true;
  }
}
