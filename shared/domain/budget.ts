import { STAGES, type Stage } from './stages.ts';

/** Minutes per stage. */
export type TimeBudget = Readonly<Record<Stage, number>>;

/**
 * How a conference's time is divided unless the house says otherwise, in shares of the whole. Judging and deciding keep
 * two fifths, because picture-forming eats the time and planning is skipped (domain.md §1).
 */
const SHARES: Readonly<Record<Stage, number>> = {
  before: 8,
  goal: 5,
  picture: 30,
  scale: 10,
  judgement: 15,
  decision: 25,
  close: 7,
};

/** Divides `plannedMinutes` over the stages: whole minutes, at least one each, that add up to the plan (7 or more). */
export function divideTime(plannedMinutes: number): TimeBudget {
  const total = Math.max(STAGES.length, Math.round(plannedMinutes));
  const budget = {} as Record<Stage, number>;
  for (const stage of STAGES) budget[stage] = Math.max(1, Math.floor((total * SHARES[stage]) / 100));
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
