import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { seeded } from '../fuzz/support/random.ts';
import { furnish } from './support/house.ts';
import { Siege } from './support/siege.ts';

const KILLS = Number(process.env.FAULTS_KILLS ?? 20);
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000_007);

/** A port that is free now, for a server that has to come back on the same one. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

describe('kill -9', () => {
  it(`[FAULT-1] ${KILLS} kills under load: nothing that was saved, shown or answered is lost, and all see the same`, async () => {
    console.log(`kill: FAULTS_SEED=${seed} FAULTS_KILLS=${KILLS}`);
    const random = seeded(seed);
    const house = await furnish();
    const siege = new Siege({ house, random, port: await freePort() });
    try {
      for (let kill = 0; kill < KILLS; kill += 1) {
        await siege.rise();
        await siege.fall(50 + random.below(800));
        expect(siege.losses, `after kill ${kill + 1}`).toEqual(NOTHING);
      }
      await siege.rise();
      await siege.end();
    } finally {
      await siege.clear();
      await rm(house.dataDir, { recursive: true, force: true });
    }
    const { checked, restarts } = siege;
    console.log(`kill: ${KILLS} kills, ${checked.edits} saved edits and ${checked.commands} answered commands checked`);
    console.log(`kill: restart to serving ${median(restarts)} ms (median), ${Math.max(...restarts)} ms (longest)`);
    expect(siege.losses).toEqual(NOTHING);
    expect(checked.edits).toBeGreaterThan(KILLS);
    expect(checked.commands).toBeGreaterThan(KILLS);
  });
});

const NOTHING = { edits: 0, shown: 0, commands: 0, chain: 0, diverged: 0, refused: [] };
