/** A value that changes, for `useSyncExternalStore`: each snapshot is immutable, and the same one until something changed. */
export interface Source<State> {
  readonly snapshot: () => State;
  /** Calls `listener` after each change; the answer stops that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export class Store<State extends object> implements Source<State> {
  #state: State;
  readonly #listeners = new Set<() => void>();

  constructor(state: State) {
    this.#state = state;
  }

  readonly snapshot = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Replaces the fields in `patch`; nobody is told when none of them differs. */
  set(patch: Partial<State>): void {
    const keys = Object.keys(patch) as (keyof State)[];
    if (keys.every((key) => Object.is(patch[key], this.#state[key]))) return;
    this.#state = { ...this.#state, ...patch };
    for (const listener of [...this.#listeners]) listener();
  }
}
