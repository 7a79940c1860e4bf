import type { ServedDocument } from './served-document.ts';

/**
 * Where a session's document is between disk and memory. Every change of state gets a new generation; work that began
 * in an older one finds out and lets go, so that somebody who comes back during an unload loses nothing.
 */
export type LifeState =
  | { readonly name: 'empty' }
  | { readonly name: 'loading'; readonly ready: Promise<void> }
  | { readonly name: 'serving'; readonly document: ServedDocument }
  | { readonly name: 'unloading'; readonly document: ServedDocument }
  /** What is stored cannot be read back: nobody gets in, and nothing is written over it. */
  | { readonly name: 'damaged' };

interface LifeDeps {
  readonly load: () => Promise<ServedDocument>;
  /** Makes the document lean on disk before it leaves memory. */
  readonly put: (document: ServedDocument) => Promise<void>;
}

/** empty → loading → serving → unloading → empty; unloading → serving when somebody comes back; any → empty by `drop`. */
export class DocumentLife {
  readonly #deps: LifeDeps;
  #state: LifeState = { name: 'empty' };
  #generation = 0;

  constructor(deps: LifeDeps) {
    this.#deps = deps;
  }

  get name(): LifeState['name'] {
    return this.#state.name;
  }

  /** The document when it may be read and written; null in every other state. */
  get served(): ServedDocument | null {
    return this.#state.name === 'serving' ? this.#state.document : null;
  }

  /** Resolves when the document is served. Rejects when it cannot be loaded. */
  async open(): Promise<void> {
    for (;;) {
      const state = this.#state;
      if (state.name === 'serving') return;
      if (state.name === 'damaged') throw new Error('document is damaged');
      if (state.name === 'unloading') this.#enter({ name: 'serving', document: state.document });
      else await (state.name === 'loading' ? state.ready : this.#load());
    }
  }

  /** Puts the document away, unless somebody opens it meanwhile. True when it left memory. */
  async unload(): Promise<boolean> {
    if (this.#state.name !== 'serving') return this.#state.name === 'empty';
    const { document } = this.#state;
    const generation = this.#enter({ name: 'unloading', document });
    try {
      await this.#deps.put(document);
    } catch {
      if (generation === this.#generation) this.#enter({ name: 'serving', document });
      return false;
    }
    if (generation !== this.#generation) return false;
    this.#enter({ name: 'empty' });
    document.destroy();
    return true;
  }

  /** Memory and disk may differ: forgets memory. The next `open` loads what is stored. */
  drop(): void {
    const document = 'document' in this.#state ? this.#state.document : null;
    this.#enter({ name: 'empty' });
    document?.destroy();
  }

  #load(): Promise<void> {
    const ready = this.#deps.load().then(
      (document) => {
        if (generation !== this.#generation) return document.destroy();
        this.#enter({ name: 'serving', document });
      },
      (error: unknown) => {
        if (generation === this.#generation) this.#enter(isDamage(error) ? { name: 'damaged' } : { name: 'empty' });
        throw error;
      },
    );
    const generation = this.#enter({ name: 'loading', ready });
    return ready;
  }

  #enter(state: LifeState): number {
    this.#state = state;
    this.#generation += 1;
    return this.#generation;
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && error.name === 'DamagedDocument';
}
