import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { RUNNING_STATES } from '@samenspraak/shared/domain/agreements.ts';
import { localDay, localTime } from '@samenspraak/shared/domain/local-day.ts';

const DAY_MS = 86_400_000;

/** How many days an agreement that still runs is over its date, by the clock of the house; 0 when it is not. `now` in ms since 1970. */
export function daysLate({ state, by }: Pick<PlanEntry, 'state' | 'by'>, now: number): number {
  const due = localDay(by);
  if (due === null || !RUNNING_STATES.includes(state)) return 0;
  return Math.max(0, Math.round((Date.parse(localTime(now).day) - Date.parse(due)) / DAY_MS));
}
