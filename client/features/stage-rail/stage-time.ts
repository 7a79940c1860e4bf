import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import {
  extended,
  planningShortage,
  shortened,
  type TimeBudget,
  type TimeStanding,
} from '@samenspraak/shared/domain/budget.ts';
import { STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';

/** The time of one stage in whole minutes, ready to be put into words. */
export interface StageTime {
  readonly spent: number;
  readonly planned: number;
  /** Minutes beyond the plan; 0 while within it. */
  readonly over: number;
  /** How much of the plan is used, 0 to 1: the length of the bar. */
  readonly share: number;
  /** The table is here and the clock stands still: a pause, or somebody's time-out. */
  readonly still: boolean;
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
    share: planned === 0 ? Math.min(1, spent) : Math.min(1, seconds / 60 / planned),
    still: clock.stage === stage && clock.clockSince === null,
  };
}

/** How far a session is at `now` (server time in ms). */
export function standingOf(clock: Clock, now: number): TimeStanding {
  const used = Object.fromEntries(STAGES.map((stage) => [stage, secondsIn(clock, stage, now) / 60]));
  return { stage: clock.stage, budget: clock.budget, used: used as Record<Stage, number> };
}

export interface TimeChange {
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
}

/** What another division takes from the stages from this one on, and what it gives: shorter is never called longer. */
export function timeChanges({ stage: now, budget }: Pick<TimeStanding, 'stage' | 'budget'>, other: TimeBudget) {
  const ahead = STAGES.slice(STAGES.indexOf(now));
  const all = ahead.map((stage): TimeChange => ({ stage, from: budget[stage], to: other[stage] }));
  return { shorter: all.filter(({ from, to }) => to < from), longer: all.filter(({ from, to }) => to > from) };
}

/** Every so many lost minutes the chair is told once more. */
const TELL_EVERY = 5;

/**
 * How many minutes of planning the chair is to be told of; null while there is nothing new to tell. `told` is what they
 * put aside last, 0 when nothing.
 */
export function shortageToTell(standing: TimeStanding, told: number): number | null {
  const short = planningShortage(standing);
  if (short === 0) return null;
  return told === 0 || short >= told + TELL_EVERY ? short : null;
}

/** A meeting is made longer by whole fives of minutes. */
const BY_FIVES = 5;

export function inFives(minutes: number): number {
  return Math.ceil(minutes / BY_FIVES) * BY_FIVES;
}

/**
 * Another division in which planning is short of nothing: other stages give what they can, and only when that does not suffice
 * the meeting goes on `longer`, in minutes.
 */
export function shortening(standing: TimeStanding): { readonly shorter: TimeBudget; readonly longer: number } {
  const divided = { ...standing, budget: shortened(standing) };
  const longer = inFives(planningShortage(divided));
  return { shorter: longer === 0 ? divided.budget : extended(divided, longer), longer };
}
