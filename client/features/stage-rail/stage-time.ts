import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';

/** The time of one stage in whole minutes, ready to be put into words. */
export interface StageTime {
  readonly spent: number;
  readonly planned: number;
  /** Minutes beyond the plan; 0 while within it. */
  readonly over: number;
  /** How much of the plan is used, 0 to 1: the length of the bar. */
  readonly share: number;
}

type Clock = Pick<MeetingView, 'stage' | 'spent' | 'clockSince' | 'budget'>;

/** Seconds spent in a stage up to `now` (server time in ms); the clock of the present stage is running or stands still. */
function secondsIn(clock: Clock, stage: Stage, now: number): number {
  const running = clock.stage === stage && clock.clockSince !== null;
  const since = running ? Math.max(0, now - Date.parse(clock.clockSince ?? '')) / 1000 : 0;
  return (clock.spent[stage] ?? 0) + since;
}

export function stageTime(clock: Clock, stage: Stage, now: number): StageTime {
  const seconds = secondsIn(clock, stage, now);
  const planned = clock.budget[stage] ?? 0;
  const spent = Math.floor(seconds / 60);
  return {
    spent,
    planned,
    over: Math.max(0, spent - planned),
    share: planned === 0 ? 1 : Math.min(1, seconds / 60 / planned),
  };
}

/** The stages in which a plan is made; picture-forming tends to eat their time (domain.md §1). */
const PLANNING: readonly Stage[] = ['judgement', 'decision', 'close'];

/**
 * How many minutes of planning time the conference has used up before it got there; null while nothing is lost, and
 * once planning has begun.
 */
export function planningShortage(clock: Clock, now: number): number | null {
  if (PLANNING.includes(clock.stage)) return null;
  const total = STAGES.reduce((sum, stage) => sum + (clock.budget[stage] ?? 0), 0);
  const used = STAGES.reduce((sum, stage) => sum + secondsIn(clock, stage, now), 0) / 60;
  const needed = PLANNING.reduce((sum, stage) => sum + (clock.budget[stage] ?? 0), 0);
  const short = Math.floor(needed - (total - used));
  return short > 0 ? short : null;
}
