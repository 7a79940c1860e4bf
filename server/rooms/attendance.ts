import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';

/** Somebody who comes back within this time, in ms, was never away: a reconnect is not news. */
const AWAY_GRACE_MS = 5_000;

/** Who is connected, by whatever socket. */
export class Attendance {
  readonly #connections = new Map<ParticipantId, number>();
  readonly #leaving = new Map<ParticipantId, NodeJS.Timeout>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  isPresent(id: ParticipantId): boolean {
    return this.#connections.has(id) || this.#leaving.has(id);
  }

  arrive(id: ParticipantId): void {
    const isNews = !this.isPresent(id);
    clearTimeout(this.#leaving.get(id));
    this.#leaving.delete(id);
    this.#connections.set(id, (this.#connections.get(id) ?? 0) + 1);
    if (isNews) this.#changed();
  }

  leave(id: ParticipantId): void {
    const left = (this.#connections.get(id) ?? 1) - 1;
    if (left > 0) {
      this.#connections.set(id, left);
      return;
    }
    this.#connections.delete(id);
    const timer = setTimeout(() => {
      this.#leaving.delete(id);
      this.#changed();
    }, AWAY_GRACE_MS);
    timer.unref();
    this.#leaving.set(id, timer);
  }

  stop(): void {
    for (const timer of this.#leaving.values()) clearTimeout(timer);
    this.#leaving.clear();
  }
}
