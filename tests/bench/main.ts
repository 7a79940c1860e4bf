import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gateCost } from './gate-cost.ts';
import { CONTENDERS, type ContenderName, ContenderProcess } from './load/contender-process.ts';
import { type Measured, SCENARIOS } from './scenarios.ts';

/** What we aim for, as a ratio of this server to the reference in the same run; `most` or `least`. */
const AIMS: Readonly<Record<string, { most?: number; least?: number }>> = {
  'typing: delivery p50 (ms)': { most: 2 },
  'typing: CPU seconds per 1,000 deliveries': { most: 1 },
  'sustained: deliveries per second': { least: 1.5 },
  'join: 30 people (ms)': { most: 0.25 },
  'idle: resident per connection (KiB)': { most: 1 },
  'storm: CPU seconds': { most: 1 },
};

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const ONLY = process.env.BENCH_ONLY?.split(',') ?? Object.keys(SCENARIOS);
const OUT = fileURLToPath(new URL('../../docs/bench/latest.json', import.meta.url));

type Results = Record<ContenderName, Record<string, number[]>>;
const results: Results = { samenspraak: {}, reference: {}, relay: {} };

for (let round = 1; round <= ROUNDS; round += 1) {
  for (const scenario of ONLY as (keyof typeof SCENARIOS)[]) {
    for (const name of CONTENDERS) note(name, await measure(name, scenario));
  }
  console.log(`round ${round} of ${ROUNDS} done`);
}
const cost = gateCost();
console.log(
  `gate: ${short(cost.gate)} µs per keystroke, applying it ${short(cost.apply)} µs: ${short(cost.gate / cost.apply)} (aim: ≤ 0.25)`,
);
await report();

/** A fresh process for every measurement: nobody inherits another's heap. */
async function measure(name: ContenderName, scenario: keyof typeof SCENARIOS): Promise<Measured> {
  const server = await ContenderProcess.start(name);
  try {
    return await SCENARIOS[scenario](server);
  } finally {
    await server.stop();
  }
}

function note(name: ContenderName, measured: Measured): void {
  for (const [what, value] of Object.entries(measured)) {
    const values = results[name][what] ?? [];
    values.push(value);
    results[name][what] = values;
  }
}

function median(values: readonly number[] = []): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function report(): Promise<void> {
  const lines = Object.keys(results.samenspraak).map((what) => {
    const [ours, reference, relay] = CONTENDERS.map((name) => median(results[name][what]));
    const ratio = (ours ?? Number.NaN) / (reference ?? Number.NaN);
    return { what, ours, reference, relay, ratio, aim: AIMS[what] ?? null, reached: reached(ratio, AIMS[what]) };
  });
  console.table(
    lines.map(({ what, ours, reference, relay, ratio, aim, reached }) => ({
      ...{ what, ours: short(ours), reference: short(reference), relay: short(relay), 'ours/reference': short(ratio) },
      aim: aim === null ? '' : aim.most === undefined ? `≥ ${aim.least}` : `≤ ${aim.most}`,
      reached: reached === null ? '' : reached ? 'yes' : 'no',
    })),
  );
  await mkdir(dirname(OUT), { recursive: true });
  const machine = { cpus: cpus().length, node: process.version };
  await writeFile(
    OUT,
    `${JSON.stringify({ at: new Date().toISOString(), machine, rounds: ROUNDS, lines, gate: cost, results }, null, 2)}\n`,
  );
  console.log('written to docs/bench/latest.json');
}

function reached(ratio: number, aim: { most?: number; least?: number } | undefined): boolean | null {
  if (aim === undefined) return null;
  return aim.most === undefined ? ratio >= (aim.least ?? 0) : ratio <= aim.most;
}

function short(value: number | undefined): number {
  return Number((value ?? Number.NaN).toPrecision(3));
}
