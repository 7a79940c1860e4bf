import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { seeded } from '../fuzz/support/random.ts';
import { freePort } from './support/free-port.ts';
import { furnish } from './support/house.ts';
import { Siege } from './support/siege.ts';

const KILLS = Number(process.env.FAULTS_KILLS ?? 20);
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000_007);

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

  it('[FAULT-4] told to stop under load, it stops by itself, and nothing is lost either', async () => {
    const random = seeded(seed + 1);
    const house = await furnish();
    const siege = new Siege({ house, random, port: await freePort() });
    try {
      for (let times = 0; times < 2; times += 1) {
        await siege.rise();
        expect(await siege.fall(100 + random.below(300), 'SIGTERM')).toBe(0);
      }
      await siege.rise();
      await siege.end();
    } finally {
      await siege.clear();
      await rm(house.dataDir, { recursive: true, force: true });
    }
    expect(siege.losses).toEqual(NOTHING);
  });
});

const NOTHING = { edits: 0, shown: 0, commands: 0, chain: 0, diverged: 0, refused: [] };
