/**
 * Everything that must hold, in one run: `npm test`. With an argument one part of it, at length: `fuzz`, `faults`, `leaks`,
 * `secrets`, `e2e` or `bench`. Plain JavaScript, because it starts on whatever Node the machine has; all else runs on the
 * house's own.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { BIN, HOUSE, installWhenStale } from '../server/prepare.mjs';
import { endAllOnSignal, run } from './support/child.mjs';
import { browsers, versionOf } from './support/chromium.mjs';

const reports = mkdtempSync(join(tmpdir(), 'samenspraak-tests-'));
const env = {
  ...process.env,
  PATH: BIN + delimiter + (process.env.PATH ?? ''),
  // what Node made of our code is kept, as after `npm start`
  NODE_COMPILE_CACHE: join(HOUSE, 'node_modules', '.cache', 'node'),
};

/** A step that is right when its program ends well. */
function check(name, command, args, { minutes = 3, cwd = HOUSE } = {}) {
  return {
    name,
    run: async () => ({ passed: 0, failed: (await start(command, args, { minutes, cwd })) === 0 ? 0 : 1 }),
  };
}

function start(command, args, { minutes, cwd = HOUSE, extra = {} }) {
  return run(join(BIN, command), args, { cwd, env: { ...env, ...extra }, minutes });
}

/**
 * What one vitest project reported. A test that did not run did not pass; a run that failed without a failed test (a
 * file that does not load, an unhandled rejection, no tests at all) counts as one.
 */
function counted(file, code) {
  let passed = 0;
  let failed = 0;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed = report.numPassedTests;
    failed = report.numTotalTests - passed;
  } catch {
    failed = 1;
  }
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** A step that runs the tests of one kind. */
function tests(project, { minutes, extra = {}, args = [] }) {
  const file = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name: `${project} tests`,
    run: async () =>
      counted(file, await start('vitest', ['run', '--project', project, ...reporters, ...args], { minutes, extra })),
  };
}

const long = (minutes) => ({
  minutes,
  args: [`--testTimeout=${minutes * 60_000}`, `--hookTimeout=${minutes * 60_000}`],
});
/** Browser tests wait more than they work: three files at a time keep two cores busy. */
const THREE_AT_A_TIME = { args: ['--maxWorkers=3'] };
const build = check('client build', 'vite', ['build'], { cwd: join(HOUSE, 'client') });

const PARTS = {
  all: {
    browser: true,
    steps: [
      check('lint: style', 'biome', ['check', '.']),
      check('lint: arrows', 'depcruise', [
        '--config',
        '.dependency-cruiser.mjs',
        'shared',
        'server',
        'client',
        'tests',
      ]),
      check('lint: unused', 'knip', []),
      ...['shared', 'server', 'client', 'tests'].map((part) => check(`types: ${part}`, 'tsc', ['-p', part])),
      build,
      tests('unit', { minutes: 4 }),
      tests('contract', { minutes: 4 }),
      tests('integration', { minutes: 5 }),
      tests('fuzz', { minutes: 6 }),
      // both wait more than they work
      [tests('faults', { minutes: 6 }), tests('leaks', { minutes: 5 })],
      tests('e2e', { minutes: 20, ...THREE_AT_A_TIME }),
    ],
  },
  fuzz: { steps: [tests('fuzz', { ...long(120), extra: { FUZZ_ROUNDS: process.env.FUZZ_ROUNDS ?? '300000' } })] },
  faults: { steps: [tests('faults', { ...long(90), extra: { FAULTS_KILLS: process.env.FAULTS_KILLS ?? '200' } })] },
  secrets: {
    steps: [
      tests('integration', {
        minutes: 20,
        extra: { SECRETS: process.env.SECRETS ?? '1000' },
        args: ['tests/integration/secret-scores.test.ts', ...long(20).args],
      }),
    ],
  },
  leaks: { steps: [tests('leaks', { ...long(30), extra: { LEAK_ROUNDS: process.env.LEAK_ROUNDS ?? '10' } })] },
  e2e: { browser: true, steps: [build, tests('e2e', { minutes: 20, ...THREE_AT_A_TIME })] },
  bench: {
    browser: true,
    steps: [
      build,
      check('bench: frames', 'node', ['tests/bench/frames.ts'], { minutes: 5 }),
      check('bench', 'node', ['tests/bench/main.ts'], { minutes: 60 }),
    ],
  },
};

async function runStep(step) {
  process.stdout.write(`\n── ${step.name}\n`);
  const began = Date.now();
  const result = await step.run();
  return { name: step.name, ...result, seconds: (Date.now() - began) / 1_000 };
}

/** Runs the steps one after the other, those of a list at once, each to its end, whatever became of the one before. */
async function runAll(steps) {
  const rows = [];
  for (const atOnce of steps) rows.push(...(await Promise.all([atOnce].flat().map(runStep))));
  return rows;
}

function printTable(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  process.stdout.write(`\n${'step'.padEnd(width)}  result  passed  failed  seconds\n`);
  for (const { name, passed, failed, seconds } of rows) {
    const cells = [
      name.padEnd(width),
      (failed === 0 ? 'ok' : 'FAILED').padEnd(6),
      String(passed).padStart(6),
      String(failed).padStart(6),
      seconds.toFixed(1).padStart(7),
    ];
    process.stdout.write(`${cells.join('  ')}\n`);
  }
}

async function main(name) {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : null;
  if (part === null) throw new Error(`there is no "${name}"; choose one of ${Object.keys(PARTS).join(', ')}`);
  await installWhenStale();
  const found = part.browser ? await browsers() : { CHROMIUM: 'chromium' };
  Object.assign(env, found);
  process.stdout.write(
    `node ${versionOf(join(BIN, 'node'))} (started by ${process.version}) · ${versionOf(found.CHROMIUM)}\n`,
  );
  const rows = await runAll(part.steps);
  printTable(rows);
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') === 0 ? 0 : 1;
}

const cleanUp = () => rmSync(reports, { recursive: true, force: true });
endAllOnSignal(cleanUp);
try {
  process.exitCode = await main(process.argv[2] ?? 'all');
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n\n0 passed, 1 failed\n`);
  process.exitCode = 1;
} finally {
  cleanUp();
}
