/** How many may wait: all together, of one group, and of one person in it. Whose turn it is does not count. */
interface Most {
  readonly waiting: number;
  readonly ofGroup: number;
  readonly ofOne: number;
}

interface Asker {
  readonly group: string;
  readonly one: string;
}

/** The works of one person that wait to begin, the one that was asked first in front. */
type Waiting = readonly (() => void)[];
/** Who waits of one group; whose turn is next comes first. */
type Line = ReadonlyMap<string, Waiting>;

/**
 * Heavy work, one piece at a time. Groups get a turn by turns, and in a group so do people: who asks for much keeps nobody else from
 * theirs.
 */
export class Turns {
  readonly #most: Most;
  /** The group whose turn is next comes first. */
  readonly #lines = new Map<string, Line>();
  #isTaken = false;

  constructor(most: Most) {
    this.#most = most;
  }

  /** What the work resolves to, or null, with nothing done, while too many wait. Work that fails does not stop the next. */
  async take<Result>(asker: Asker, work: () => Promise<Result>): Promise<Result | null> {
    if (this.#isTaken) {
      if (this.#isFullFor(asker)) return null;
      await this.#wait(asker);
    }
    this.#isTaken = true;
    try {
      return await work();
    } finally {
      this.#passOn();
    }
  }

  #isFullFor({ group, one }: Asker): boolean {
    const { waiting, ofGroup, ofOne } = this.#most;
    const line = this.#lines.get(group) ?? NOBODY;
    const all = [...this.#lines.values()].reduce((sum, other) => sum + lengthOf(other), 0);
    return all >= waiting || lengthOf(line) >= ofGroup || (line.get(one) ?? []).length >= ofOne;
  }

  #wait({ group, one }: Asker): Promise<void> {
    return new Promise((begin) => {
      const line = this.#lines.get(group) ?? NOBODY;
      this.#lines.set(group, new Map(line).set(one, [...(line.get(one) ?? []), begin]));
    });
  }

  /** To the next that waits; until they begin, it stays taken. */
  #passOn(): void {
    const [[group, line] = ['', NOBODY]] = this.#lines;
    const [[one, [next, ...later]] = ['', []]] = line;
    const others = new Map(line);
    others.delete(one);
    if (later.length > 0) others.set(one, later);
    this.#lines.delete(group);
    if (others.size > 0) this.#lines.set(group, others);
    if (next === undefined) this.#isTaken = false;
    else next();
  }
}

const NOBODY: Line = new Map();

function lengthOf(line: Line): number {
  return [...line.values()].reduce((sum, waiting) => sum + waiting.length, 0);
}
