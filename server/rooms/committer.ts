import type { CommitUnit } from '../ports/conference-store.ts';
import type { Log } from '../ports/log.ts';

/** Something that gathers what it wants stored during a turn of the event loop. */
export interface Contributor {
  /** Brings what came in during this turn into memory. */
  settle(): void;
  /** What it wants stored, or null when there is nothing; asked once per commit. */
  take(): CommitUnit | null;
  /** The unit taken last is on disk: it may be shown. */
  committed(): void;
  /** The unit taken last is not on disk: memory runs ahead of the store and has to be dropped. */
  failed(): void;
}

interface CommitterDeps {
  readonly commit: (units: readonly CommitUnit[]) => Promise<void>;
  readonly log: Log;
}

interface Taken {
  readonly contributor: Contributor;
  readonly unit: CommitUnit;
}

/**
 * Group commit: whatever all conferences did in one turn of the event loop goes to disk in one transaction, and is shown
 * after it. A store that fails one conference does not fail the others: their units are then tried one by one.
 */
export class Committer {
  readonly #deps: CommitterDeps;
  #dirty = new Set<Contributor>();
  /** A turn is coming or under way; what is marked meanwhile waits for the next. */
  #working = false;

  constructor(deps: CommitterDeps) {
    this.#deps = deps;
  }

  /** This contributor has something; it is asked for it at the end of the turn. */
  mark(contributor: Contributor): void {
    this.#dirty.add(contributor);
    if (this.#working) return;
    this.#working = true;
    setImmediate(() => void this.#turn());
  }

  /** Resolves when nothing is waiting to be stored. */
  async idle(): Promise<void> {
    while (this.#working) await new Promise((resolve) => setImmediate(resolve));
  }

  async #turn(): Promise<void> {
    try {
      await this.#work();
    } catch (error) {
      this.#deps.log.error({ reason: nameOf(error) }, 'a turn of the committer failed');
    }
    this.#working = false;
    const [waiting] = this.#dirty;
    if (waiting !== undefined) this.mark(waiting);
  }

  async #work(): Promise<void> {
    const turn = [...this.#dirty];
    this.#dirty.clear();
    const taken = turn.flatMap((contributor) => this.#gather(contributor) ?? []);
    if (taken.length === 0) return;
    try {
      await this.#deps.commit(taken.map(({ unit }) => unit));
    } catch (error) {
      this.#deps.log.error({ units: taken.length, reason: nameOf(error) }, 'commit failed');
      await this.#oneByOne(taken);
      return;
    }
    for (const { contributor } of taken) this.#safely(contributor, () => contributor.committed());
  }

  /** What a contributor wants stored, or null. */
  #gather(contributor: Contributor): Taken | null {
    let taken: Taken | null = null;
    this.#safely(contributor, () => {
      contributor.settle();
      const unit = contributor.take();
      if (unit === null) contributor.committed();
      else taken = { contributor, unit };
    });
    return taken;
  }

  async #oneByOne(taken: readonly Taken[]): Promise<void> {
    for (const { contributor, unit } of taken) {
      try {
        if (taken.length === 1) throw new Error('already tried');
        await this.#deps.commit([unit]);
      } catch {
        this.#drop(contributor);
        continue;
      }
      this.#safely(contributor, () => contributor.committed());
    }
  }

  /** A fault of ours in one conference makes that one drop its memory; the others go on. */
  #safely(contributor: Contributor, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#deps.log.error({ reason: nameOf(error) }, 'a conference stumbled and is read back from the store');
      this.#drop(contributor);
    }
  }

  #drop(contributor: Contributor): void {
    try {
      contributor.failed();
    } catch (error) {
      this.#deps.log.error({ reason: nameOf(error) }, 'a conference could not drop its memory');
    }
  }
}

/** The kind of an error without its message, which could quote what people wrote. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
