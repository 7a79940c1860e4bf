import {
  divideTime,
  extended,
  planningShortage,
  shortened,
  type TimeStanding,
  totalTime,
} from '@samenspraak/shared/domain/budget.ts';
import { STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const PLANNING: readonly Stage[] = ['judgement', 'decision', 'close'];

/** Any division, any moment: what lies ahead has used nothing. */
const standings = fc
  .record({
    minutes: fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 7, maxLength: 7 }),
    used: fc.array(fc.double({ min: 0, max: 180, noNaN: true }), { minLength: 7, maxLength: 7 }),
    at: fc.nat({ max: 6 }),
  })
  .map(({ minutes, used, at }): TimeStanding => {
    const of = (value: (index: number) => number) =>
      Object.fromEntries(STAGES.map((stage, index) => [stage, value(index)])) as Record<Stage, number>;
    const stage = STAGES[at] ?? 'before';
    return { stage, budget: of((i) => minutes[i] ?? 0), used: of((i) => (i > at ? 0 : (used[i] ?? 0))) };
  });
const early = standings.filter(({ stage }) => !PLANNING.includes(stage));

const standing = (used: Partial<Record<Stage, number>>, stage: Stage = 'picture'): TimeStanding => {
  const none = Object.fromEntries(STAGES.map((one) => [one, 0])) as Record<Stage, number>;
  return { stage, budget: divideTime(100), used: { ...none, ...used } };
};

describe('planning that loses time', () => {
  test('[TIME-1] is foreseen as soon as what comes before it will take more than it has', () => {
    expect(planningShortage(standing({ before: 8, goal: 5, picture: 30 }))).toBe(0);
    expect(planningShortage(standing({ before: 8, goal: 5, picture: 34.9 }))).toBe(4);
    expect(planningShortage(standing({ before: 14, goal: 5, picture: 2 }))).toBe(6);
    expect(planningShortage(standing({ before: 3, goal: 5, picture: 35 }))).toBe(0);
    expect(planningShortage(standing({ picture: 90 }, 'decision'))).toBe(0);
  });

  test('[TIME-2] is never foreseen as less than nothing, nor as part of a minute', () => {
    fc.assert(
      fc.property(standings, (one) => {
        const short = planningShortage(one);
        expect(short).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(short)).toBe(true);
      }),
    );
  });
});

describe('going on longer', () => {
  test('[TIME-3] adds exactly the minutes that were asked for and takes from no stage', () => {
    fc.assert(
      fc.property(standings, fc.integer({ min: 0, max: 60 }), (one, minutes) => {
        const longer = extended(one, minutes);
        expect(totalTime(longer)).toBe(totalTime(one.budget) + minutes);
        for (const stage of STAGES) expect(longer[stage]).toBeGreaterThanOrEqual(one.budget[stage]);
      }),
    );
  });

  test('[TIME-4] by what planning is short, planning is short of nothing any more', () => {
    fc.assert(
      fc.property(early, (one) => {
        const budget = extended(one, planningShortage(one));
        expect(planningShortage({ ...one, budget })).toBe(0);
        for (const stage of PLANNING) expect(budget[stage]).toBe(one.budget[stage]);
      }),
    );
  });
});

describe('shortening other stages', () => {
  test('[TIME-5] keeps the sum: whole minutes, none negative', () => {
    fc.assert(
      fc.property(standings, (one) => {
        const shorter = shortened(one);
        expect(totalTime(shorter)).toBe(totalTime(one.budget));
        expect(STAGES.every((stage) => Number.isInteger(shorter[stage]) && shorter[stage] >= 0)).toBe(true);
      }),
    );
  });

  test('[TIME-6] leaves a stage that is to come half of its time at least', () => {
    fc.assert(
      fc.property(standings, (one) => {
        const shorter = shortened(one);
        const ahead = STAGES.slice(STAGES.indexOf(one.stage) + 1);
        for (const stage of ahead) expect(shorter[stage]).toBeGreaterThanOrEqual(Math.floor(one.budget[stage] / 2));
      }),
    );
  });

  test('[TIME-7] touches planning only when nothing is left to take before it', () => {
    fc.assert(
      fc.property(early, (one) => {
        const shorter = shortened(one);
        if (PLANNING.every((stage) => shorter[stage] === one.budget[stage])) return;
        const present = STAGES.indexOf(one.stage);
        for (const [index, stage] of STAGES.entries()) {
          if (PLANNING.includes(stage)) continue;
          const floor = index < present ? 0 : Math.ceil(one.budget[stage] / 2);
          expect(shorter[stage]).toBeLessThanOrEqual(Math.max(1, floor, Math.ceil(one.used[stage])));
        }
      }),
    );
  });

  test('[TIME-8] finds the minutes where they hurt least', () => {
    const shorter = shortened(standing({ before: 8, goal: 5, picture: 36 }));
    expect(shorter).toEqual({ ...divideTime(100), picture: 36, scale: 5, close: 6 });
    expect(shortened(standing({ before: 4, goal: 5, picture: 33 }))).toMatchObject({
      before: 5,
      picture: 33,
      scale: 10,
    });
  });

  test('[TIME-10] judging and deciding keep their two fifths, or what they had', () => {
    fc.assert(
      fc.property(early, (one) => {
        const shorter = shortened(one);
        const had = one.budget.judgement + one.budget.decision;
        const keeps = shorter.judgement + shorter.decision;
        expect(keeps).toBeGreaterThanOrEqual(Math.min(had, Math.floor(totalTime(one.budget) * 0.4)));
      }),
    );
    const late = standing({ before: 8, goal: 5, picture: 60 });
    expect(shortened(late)).toEqual({ ...divideTime(100), picture: 38, scale: 5, close: 4 });
  });

  test('[TIME-9] nothing was overrun, so nothing changes', () => {
    const one = standing({ before: 8, goal: 2, picture: 12 });
    expect(shortened(one)).toEqual(one.budget);
  });
});
