import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Random, seeded } from '../fuzz/support/random.ts';
import { Switching } from './support/switching.ts';

const KILLS = Math.ceil(Number(process.env.FAULTS_KILLS ?? 20) / 4);
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000_007);
/** The longest wait, in ms, between sending the switch and the kill: by then it has long been answered. */
const LATEST = 14;

const random: Random = seeded(seed);
let house: Switching;

beforeAll(async () => {
  house = await Switching.furnish(random);
});

afterAll(() => house.clear());

describe('a kill in the middle of a switch', () => {
  it(`[FAULT-6] ${KILLS} times: it happened wholly or not at all, what was saved stays, and no word goes to the other session`, async () => {
    console.log(`switch: FAULTS_SEED=${seed}`);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await house.rise();
      await house.fall(random.below(LATEST));
      expect(house.strays(), `after kill ${kill + 1}`).toEqual([]);
    }
    await house.rise();
    expect(await house.knocksInVain()).toBe(true);
    expect(house.strays()).toEqual([]);
    expect(house.hearsItsOwn()).toBe(true);
    console.log(`switch: ${JSON.stringify(house.outcomes)}`);
    expect(house.outcomes.before + house.outcomes.after).toBe(KILLS);
    expect(house.outcomes.checked).toBeGreaterThan(KILLS);
  });
});
