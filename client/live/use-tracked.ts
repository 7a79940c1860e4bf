import { useMemo, useSyncExternalStore } from 'react';
import type { Source } from './store.ts';

/** Remembers which fields of a state a component has read, so that only changes of those render it again. */
class Reader<State extends object> {
  readonly #read = new Set<keyof State>();
  readonly #source: Source<State>;
  #rendered: State | null = null;
  /** The source's present state as an object that notes what is read of it, in a render or in a handler later. */
  readonly view: State;

  constructor(source: Source<State>) {
    this.#source = source;
    this.view = new Proxy(source.snapshot(), {
      get: (_target, key) => {
        const field = key as keyof State;
        this.#read.add(field);
        return source.snapshot()[field];
      },
    });
  }

  /** The state to render: the one rendered before while all that was read of it still holds. */
  readonly latest = (): State => {
    const [before, state] = [this.#rendered, this.#source.snapshot()];
    if (before !== null && [...this.#read].every((key) => Object.is(before[key], state[key]))) return before;
    this.#rendered = state;
    return state;
  };
}

/** The state of a source. The component renders again when a field that it has read changes, and for no other. */
export function useTracked<State extends object>(source: Source<State>): State {
  const reader = useMemo(() => new Reader(source), [source]);
  useSyncExternalStore(source.subscribe, reader.latest);
  return reader.view;
}
