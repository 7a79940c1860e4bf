import { defineConfig } from 'vitest/config';

/** One project per kind of proof, so that each can be run alone: `npx vitest run --project unit`. */
const project = (name: string, options: { timeout: number; parallel?: boolean }) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: options.timeout,
    hookTimeout: 120_000,
    fileParallelism: options.parallel ?? true,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('unit', { timeout: 30_000 }),
      project('contract', { timeout: 60_000 }),
      project('integration', { timeout: 60_000 }),
      project('fuzz', { timeout: 240_000 }),
      project('faults', { timeout: 300_000, parallel: false }),
      project('leaks', { timeout: 300_000, parallel: false }),
      project('e2e', { timeout: 300_000 }),
    ],
  },
});
