import { planningShortage, stageTime } from '@samenspraak/client/features/stage-rail/stage-time.ts';
import { divideTime } from '@samenspraak/shared/domain/budget.ts';
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
    expect(time).toEqual({ spent: 14, planned: 30, over: 0, share: 14.5 / 30 });
  });

  it('[FRAME-4] stands still while the clock is stopped', () => {
    const stopped = clock('picture', { spent: { picture: 300 }, stopped: true });
    expect(stageTime(stopped, 'picture', minutes(60)).spent).toBe(5);
  });

  it('[FRAME-4] says how many minutes a stage is over, and never draws more than a whole bar', () => {
    expect(stageTime(clock('goal'), 'goal', minutes(9))).toEqual({ spent: 9, planned: 5, over: 4, share: 1 });
  });

  it('[FRAME-4] other stages do not run along', () => {
    expect(stageTime(clock('picture'), 'scale', minutes(9)).spent).toBe(0);
  });

  it('[FRAME-4] a device clock that is behind never gives less than was spent', () => {
    expect(stageTime(clock('picture', { spent: { picture: 60 } }), 'picture', minutes(-5)).spent).toBe(1);
  });
});

describe('the time that is kept for planning', () => {
  it('[FRAME-5] is untouched while the earlier stages stay within their own', () => {
    expect(planningShortage(clock('picture', { spent: { before: 480, goal: 300 } }), minutes(40))).toBeNull();
  });

  it('[FRAME-5] is reported short by the minutes that were eaten', () => {
    const late = clock('picture', { spent: { before: 480, goal: 300 } });
    expect(planningShortage(late, minutes(46))).toBe(6);
  });

  it('[FRAME-5] is no longer spoken of once planning has begun', () => {
    expect(planningShortage(clock('judgement', { spent: { picture: 6000 } }), minutes(1))).toBeNull();
  });
});
