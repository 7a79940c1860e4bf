/** Seeded chance: the same seed gives the same run on every machine. */
export interface Random {
  /** From 0 to 1. */
  chance(): number;
  /** A whole number below `n`. */
  below(n: number): number;
  pick<One>(list: readonly One[]): One;
  bool(probability?: number): boolean;
}

/** mulberry32. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(chance() * n);
  return {
    chance,
    below,
    pick: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    bool: (probability = 0.5) => chance() < probability,
  };
}

/** The seed of this run, printed so that it can be had again: `FUZZ_SEED=… npm run fuzz`. */
export function runSeed(name: string): number {
  const given = Number(process.env.FUZZ_SEED ?? Number.NaN);
  const seed = Number.isSafeInteger(given) ? given : Date.now() % 1_000_000_007;
  console.log(`${name}: FUZZ_SEED=${seed} FUZZ_ROUNDS=${process.env.FUZZ_ROUNDS ?? 'default'}`);
  return seed;
}

/** How many rounds to run: `FUZZ_ROUNDS` times the share of it that this test takes, else `usual`. */
export function rounds(usual: number, share = 1): number {
  const given = Number(process.env.FUZZ_ROUNDS ?? Number.NaN);
  return Number.isSafeInteger(given) && given > 0 ? Math.max(1, Math.round(given * share)) : usual;
}

/** How long one test may take, in ms: hours when somebody asked for many rounds. */
export function patience(): number {
  return process.env.FUZZ_ROUNDS === undefined ? 240_000 : 12 * 3_600_000;
}
