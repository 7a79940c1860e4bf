import type { TimeShares } from './house.ts';
import { STAGES, type Stage } from './stages.ts';

/** Minutes per stage. */
export type TimeBudget = Readonly<Record<Stage, number>>;

/**
 * How a conference's time is divided unless the house says otherwise, in shares of the whole. Judging and deciding keep
 * two fifths, because picture-forming eats the time and planning is skipped (domain.md §1).
 */
export const OUR_SHARES: TimeShares = {
  before: 8,
  goal: 5,
  picture: 30,
  scale: 10,
  judgement: 15,
  decision: 25,
  close: 7,
};

/** Divides `plannedMinutes` over the stages by their shares: whole minutes, at least one each, that add up to the plan (7 or more). */
export function divideTime(plannedMinutes: number, shares: TimeShares = OUR_SHARES): TimeBudget {
  const whole = STAGES.reduce((sum, stage) => sum + shares[stage], 0);
  const total = Math.max(STAGES.length, Math.round(plannedMinutes));
  const budget = {} as Record<Stage, number>;
  for (const stage of STAGES) budget[stage] = Math.max(1, Math.floor((total * shares[stage]) / whole));
  let over = total - STAGES.reduce((sum, stage) => sum + budget[stage], 0);
  for (const stage of ['decision', 'judgement', 'picture', 'scale', 'before', 'close', 'goal'] as const) {
    if (over > 0) {
      budget[stage] += 1;
      over -= 1;
    }
  }
  while (over < 0) {
    const widest = STAGES.reduce((a, b) => (budget[b] > budget[a] ? b : a));
    budget[widest] -= 1;
    over += 1;
  }
  return budget;
}

/** The stages in which a plan is made; picture-forming tends to eat their time (domain.md §1). */
const PLANNING: readonly Stage[] = ['judgement', 'decision', 'close'];
/** Judging and deciding give nothing away below this share of the whole; a house that gave them less keeps what it gave. */
const DECIDING: readonly Stage[] = ['judgement', 'decision'];
const DECIDING_SHARE = 0.4;
/** What a stage that shrinks for another keeps at least, as a share of its own time. */
const KEPT_SHARE = 0.5;

/** How far a session is: the stage that is under way, what was planned, and the minutes used so far, with their parts. */
export interface TimeStanding {
  readonly stage: Stage;
  readonly budget: TimeBudget;
  readonly used: TimeBudget;
}

export function totalTime(budget: TimeBudget): number {
  return STAGES.reduce((sum, stage) => sum + budget[stage], 0);
}

/** The stages before planning begins, with what each will have taken when all goes on as planned. */
function foreseen({ stage: now, budget, used }: TimeStanding): { stage: Stage; takes: number }[] {
  const present = STAGES.indexOf(now);
  return STAGES.filter((stage) => !PLANNING.includes(stage)).map((stage) => {
    const isOver = STAGES.indexOf(stage) < present;
    return { stage, takes: isOver ? used[stage] : Math.max(used[stage], budget[stage]) };
  });
}

/**
 * How many whole minutes planning will be short of if all goes on as planned: so that the chair hears of it while there is
 * something left to choose. 0 while nothing is lost, and once planning has begun.
 */
export function planningShortage(standing: TimeStanding): number {
  if (PLANNING.includes(standing.stage)) return 0;
  const over = foreseen(standing).reduce((sum, { stage, takes }) => sum + takes - standing.budget[stage], 0);
  return Math.max(0, Math.floor(over));
}

/** The budget with `minutes` more: for the stages that took more than they had, and what is left for the present one. */
export function extended({ stage: now, budget, used }: TimeStanding, minutes: number): TimeBudget {
  const longer: Record<Stage, number> = { ...budget };
  let left = Math.max(0, Math.round(minutes));
  for (const stage of STAGES) {
    const over = Math.min(left, Math.max(0, Math.ceil(used[stage] - longer[stage])));
    longer[stage] += over;
    left -= over;
  }
  longer[now] += left;
  return longer;
}

/** Takes up to `wanted` minutes from these stages, widest first, none below its floor; answers with what was found. */
function take(
  budget: Record<Stage, number>,
  wanted: number,
  { stages, floor }: { readonly stages: readonly Stage[]; readonly floor: (stage: Stage) => number },
): number {
  let found = 0;
  while (found < wanted) {
    const able = stages.filter((stage) => budget[stage] > floor(stage));
    const [first, ...others] = able;
    if (first === undefined) return found;
    const widest = others.reduce((a, b) => (budget[b] - floor(b) > budget[a] - floor(a) ? b : a), first);
    budget[widest] -= 1;
    found += 1;
  }
  return found;
}

/**
 * The same time in all, divided anew, so that what was overrun is found elsewhere: first in what was left over, then in what
 * is still to come before planning, and in planning itself only for what cannot be found there: closing, and what judging and
 * deciding have above their two fifths. No stage that is to come goes below half of its time, and none below what it has used.
 * What cannot be found stays overrun.
 */
export function shortened(standing: TimeStanding): TimeBudget {
  const { stage: now, budget, used } = standing;
  const present = STAGES.indexOf(now);
  const shorter: Record<Stage, number> = { ...budget };
  const over = STAGES.map((stage) => ({ stage, minutes: Math.max(0, Math.ceil(used[stage] - budget[stage])) }));
  const wanted = over.reduce((sum, { minutes }) => sum + minutes, 0);
  const half = (stage: Stage) => Math.max(1, Math.ceil(budget[stage] * KEPT_SHARE), Math.ceil(used[stage]));
  const past = STAGES.slice(0, present);
  const ahead = STAGES.slice(present).filter((stage) => !PLANNING.includes(stage));
  const deciding = STAGES.slice(present).filter((stage) => DECIDING.includes(stage));
  const spare = DECIDING.reduce((sum, stage) => sum + budget[stage], 0) - Math.ceil(totalTime(budget) * DECIDING_SHARE);
  let found = take(shorter, wanted, { stages: past, floor: (stage) => Math.ceil(used[stage]) });
  found += take(shorter, wanted - found, { stages: ahead, floor: half });
  found += take(shorter, wanted - found, { stages: ['close'], floor: half });
  found += take(shorter, Math.min(wanted - found, Math.max(0, spare)), { stages: deciding, floor: half });
  for (const { stage, minutes } of over) {
    const given = Math.min(found, minutes);
    shorter[stage] += given;
    found -= given;
  }
  return shorter;
}
