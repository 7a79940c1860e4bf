/** What could be measured while one secret was given, by name, and whether that was a high one. */
export interface Measured {
  readonly high: boolean;
  /** What everybody knows of the moment, such as how many had scored: measures are compared within it. */
  readonly context: string;
  readonly measures: Readonly<Record<string, number>>;
}

interface Point {
  readonly high: boolean;
  readonly features: readonly number[];
}

const LOOKED_AT = 6;
const NEIGHBOURS = 15;
const STEPS = 300;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** All that was measured of any secret; of one, what its own giver heard is left out. */
export function measureNames(all: readonly Measured[]): string[] {
  return [...new Set(all.flatMap(({ measures }) => Object.keys(measures)))];
}

/** What is usual: the mean of all but the highest and the lowest tenth. */
function middleOf(values: readonly number[]): number {
  const cut = Math.floor(values.length / 10);
  return mean(values.toSorted((a, b) => a - b).slice(cut, values.length - cut));
}

/** How one measure differs from what is usual at such a moment, as `known` has it; 0 when it was not taken. */
function beside(known: readonly Measured[], name: string): (one: Measured) => number {
  const values = (group: readonly Measured[]) => group.flatMap(({ measures }) => measures[name] ?? []);
  const whole = middleOf(values(known));
  const groups = Map.groupBy(known, ({ context }) => context);
  const usual = new Map([...groups].map(([context, group]) => [context, middleOf(values(group))]));
  return ({ context, measures }) => (measures[name] ?? Number.NaN) - (usual.get(context) ?? whole) || 0;
}

/** How many of `sorted` lie below a value, equals counted by half. */
function rankAmong(sorted: readonly number[], value: number): number {
  const below = (limit: (one: number) => boolean) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (limit(sorted[middle] ?? 0)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return (below((one) => one < value) + below((one) => one <= value)) / 2;
}

/**
 * Measures without what follows from their moment, by their rank among those of `known`: so a byte that is always there tells
 * as much as a thousand, and one late frame does not drown it.
 */
function pointsOf(known: readonly Measured[], all: readonly Measured[]): Point[] {
  const columns = mostTelling(known).map((name) => {
    const rest = beside(known, name);
    const sorted = known.map(rest).sort((a, b) => a - b);
    const middle = rankAmong(sorted, 0);
    return all.map((one) => (2 * (rankAmong(sorted, rest(one)) - middle)) / Math.max(1, sorted.length));
  });
  return all.map(({ high }, row) => ({ high, features: columns.map((column) => column[row] ?? 0) }));
}

/** The measures that differed most among those that are known: what somebody would look at who searches for a leak. */
function mostTelling(known: readonly Measured[]): string[] {
  const names = measureNames(known).map((name) => ({ name, by: Math.abs(apart(known, name)) }));
  return names
    .sort((a, b) => b.by - a.by)
    .slice(0, LOOKED_AT)
    .map(({ name }) => name);
}

/** Whether most of the nearest are high. */
function nearest(known: readonly Point[]): (point: Point) => boolean {
  const far = (a: Point, b: Point) =>
    a.features.reduce((sum, value, index) => sum + (value - (b.features[index] ?? 0)) ** 2, 0);
  return (point) => {
    const ranked = known.map((one) => ({ high: one.high, at: far(one, point) })).sort((a, b) => a.at - b.at);
    return ranked.slice(0, NEIGHBOURS).filter(({ high }) => high).length * 2 > NEIGHBOURS;
  };
}

/** Weights found by going downhill: a logistic regression. */
function weighed(known: readonly Point[]): (point: Point) => boolean {
  const weights = (known[0]?.features ?? []).map(() => 0);
  let base = 0;
  const lean = ({ features }: Point) =>
    features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), base);
  for (let step = 0; step < STEPS; step += 1) {
    const wrong = known.map((point) => (point.high ? 1 : 0) - 1 / (1 + Math.exp(-lean(point))));
    for (const index of weights.keys()) {
      const pull = mean(known.map(({ features }, row) => (wrong[row] ?? 0) * (features[index] ?? 0)));
      weights[index] = (weights[index] ?? 0) * 0.999 + pull;
    }
    base += mean(wrong);
  }
  return (point) => lean(point) > 0;
}

/**
 * How many secrets of the later half are guessed right by what the earlier half taught. Chance decided each label after all
 * that came before it, so without a leak every guess is a fair coin, however the measures hang together.
 */
export function guessed(all: readonly Measured[]): {
  readonly of: number;
  readonly nearest: number;
  readonly weighed: number;
} {
  const half = all.length >> 1;
  const points = pointsOf(all.slice(0, half), all);
  const [known, asked] = [points.slice(0, half), points.slice(half)];
  const right = (guess: (point: Point) => boolean) => asked.filter((point) => guess(point) === point.high).length;
  return { of: asked.length, nearest: right(nearest(known)), weighed: right(weighed(known)) };
}

/** How far the high secrets lie from the low ones in one measure: the z of Mann and Whitney, 0 when all are equal. */
export function apart(everything: readonly Measured[], name: string): number {
  const all = everything.filter(({ measures }) => measures[name] !== undefined);
  const values = all.map(beside(all, name));
  const sorted = values.toSorted((a, b) => a - b);
  const ranks = values.map((value) => rankAmong(sorted, value) + 0.5);
  const ties = [...Map.groupBy(sorted, (value) => value).values()].reduce(
    (sum, { length }) => sum + length ** 3 - length,
    0,
  );
  const n = all.length;
  const high = all.filter((one) => one.high).length;
  const low = n - high;
  const sum = ranks.reduce((total, rank, index) => total + (all[index]?.high === true ? rank : 0), 0);
  const spread = Math.sqrt(((high * low) / 12) * (n + 1 - ties / (n * (n - 1))));
  return spread === 0 ? 0 : (sum - (high * (n + 1)) / 2) / spread;
}
