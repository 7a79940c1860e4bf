import type { ParticipantId, SessionId } from '@samenspraak/shared/domain/ids.ts';

/** Somebody who comes back within this time, in ms, was never away: a reconnect is not news. */
const AWAY_GRACE_MS = 5_000;

/** Where somebody is: on the line of the conference (null) or at the board of a session. */
export interface Spot {
  readonly id: ParticipantId;
  readonly session: SessionId | null;
}

const keyOf = ({ id, session }: Spot) => `${session ?? ''}/${id}`;

/** Who is connected, and where. */
export class Attendance {
  readonly #connections = new Map<string, number>();
  readonly #leaving = new Map<string, NodeJS.Timeout>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Whether somebody is connected at all, at whichever board or on the line. That is all that anybody gets to see: at which
   * board somebody is would tell these when somebody looks at the board of others.
   */
  isHere(id: ParticipantId): boolean {
    const isTheirs = (key: string) => key.endsWith(`/${id}`);
    return [...this.#connections.keys()].some(isTheirs) || [...this.#leaving.keys()].some(isTheirs);
  }

  arrive(spot: Spot): void {
    const id = keyOf(spot);
    const isNews = !this.#isAt(spot);
    clearTimeout(this.#leaving.get(id));
    this.#leaving.delete(id);
    this.#connections.set(id, (this.#connections.get(id) ?? 0) + 1);
    if (isNews) this.#changed();
  }

  leave(spot: Spot): void {
    const id = keyOf(spot);
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

  #isAt(spot: Spot): boolean {
    const key = keyOf(spot);
    return this.#connections.has(key) || this.#leaving.has(key);
  }
}
