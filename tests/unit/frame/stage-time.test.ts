import {
  shortageToTell,
  shortening,
  stageTime,
  standingOf,
  timeChanges,
} from '@samenspraak/client/features/stage-rail/stage-time.ts';
import { divideTime, planningShortage, shortened, totalTime } from '@samenspraak/shared/domain/budget.ts';
import { STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';
import { describe, expect, it } from 'vitest';

const START = Date.parse('2026-11-23T09:00:00.000Z');
const minutes = (count: number) => START + count * 60_000;
const none = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
const budget = divideTime(100);

function clock(stage: Stage, options: { spent?: Partial<Record<Stage, number>>; stopped?: boolean } = {}) {
  const clockSince = options.stopped === true ? null : new Date(START).toISOString();
  return { stage, budget, spent: { ...none, ...options.spent }, clockSince };
}

describe('the time of a stage', () => {
  it('[FRAME-4] counts whole minutes of the present stage on top of what was spent before', () => {
    const time = stageTime(clock('picture', { spent: { picture: 240 } }), 'picture', minutes(10.5));
    expect(time).toEqual({ spent: 14, planned: 30, over: 0, share: 14.5 / 30, still: false });
  });

  it('[FRAME-4] stands still while the clock is stopped', () => {
    const stopped = clock('picture', { spent: { picture: 300 }, stopped: true });
    expect(stageTime(stopped, 'picture', minutes(60)).spent).toBe(5);
  });

  it('[FRAME-4] says how many minutes a stage is over, and never draws more than a whole bar', () => {
    expect(stageTime(clock('goal'), 'goal', minutes(9))).toEqual({
      ...{ spent: 9, planned: 5, over: 4, share: 1 },
      still: false,
    });
  });

  it('[FRAME-4] other stages do not run along', () => {
    expect(stageTime(clock('picture'), 'scale', minutes(9)).spent).toBe(0);
  });

  it('[FRAME-4] a device clock that is behind never gives less than was spent', () => {
    expect(stageTime(clock('picture', { spent: { picture: 60 } }), 'picture', minutes(-5)).spent).toBe(1);
  });
});

describe('what the chair is told of time that planning loses', () => {
  const before = { before: 480, goal: 300 };
  const told = (count: number, put = 0) =>
    shortageToTell(standingOf(clock('picture', { spent: before }), minutes(count)), put);

  it('[FRAME-5] nothing while the earlier stages stay within their own', () => {
    expect(told(30)).toBeNull();
    expect(told(30.9)).toBeNull();
  });

  it('[FRAME-5] the minutes that planning will be short, while the scaling question is still to come', () => {
    expect(told(31)).toBe(1);
    expect(told(36)).toBe(6);
  });

  it('[FRAME-5] what was put aside comes back once for every five minutes more', () => {
    expect(told(35, 1)).toBeNull();
    expect(told(36, 1)).toBe(6);
    expect(told(40, 6)).toBeNull();
    expect(told(41, 6)).toBe(11);
  });

  it('[FRAME-5] a clock that stands still eats nothing, and is shown as standing still', () => {
    const stopped = clock('picture', { spent: { ...before, picture: 1200 }, stopped: true });
    expect(shortageToTell(standingOf(stopped, minutes(300)), 0)).toBeNull();
    expect(stageTime(stopped, 'picture', minutes(300)).still).toBe(true);
    expect(stageTime(stopped, 'scale', minutes(300)).still).toBe(false);
  });

  it('[FRAME-5] what gets longer is told apart from what gets shorter', () => {
    const standing = standingOf(clock('picture', { spent: before }), minutes(34));
    const { shorter, longer } = timeChanges(standing, shortened(standing));
    expect(longer).toEqual([{ stage: 'picture', from: 30, to: 34 }]);
    expect(shorter).toEqual([{ stage: 'scale', from: 10, to: 6 }]);
    expect(timeChanges(standing, standing.budget)).toEqual({ shorter: [], longer: [] });
  });

  it('[FRAME-5] what is offered in place of going on longer takes the shortage away, whatever was overrun', () => {
    for (let late = 31; late <= 120; late += 1) {
      const standing = standingOf(clock('picture', { spent: before }), minutes(late));
      const { shorter, longer } = shortening(standing);
      expect(planningShortage({ ...standing, budget: shorter }), `after ${late} minutes`).toBe(0);
      expect(totalTime(shorter)).toBe(totalTime(standing.budget) + longer);
    }
    expect(shortening(standingOf(clock('picture', { spent: before }), minutes(34))).longer).toBe(0);
    expect(shortening(standingOf(clock('picture', { spent: before }), minutes(48))).longer).toBeGreaterThan(0);
  });

  it('[FRAME-5] it is no longer spoken of once planning has begun', () => {
    expect(shortageToTell(standingOf(clock('judgement', { spent: { picture: 6000 } }), minutes(1)), 0)).toBeNull();
  });
});
