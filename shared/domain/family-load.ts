import { type AgreementState, type AgreementWords, RUNNING_STATES } from './agreements.ts';

/** What the load on the family is reckoned from. */
export type Bearing = Pick<AgreementWords, 'by' | 'load'> & {
  /** When it begins to ask something of the family, ISO 8601. */
  readonly from: string;
  readonly state: AgreementState;
};

/** One week of the family: how many agreements ask something of it. */
export interface FamilyWeek {
  /** The Monday on which it begins, `YYYY-MM-DD`. */
  readonly monday: string;
  readonly light: number;
  readonly heavy: number;
}

const DAY_MS = 86_400_000;
/** Half a year: further ahead a date says little of what a week will be like. */
const MOST_WEEKS = 26;

function mondayOf(time: number): number {
  const midnight = Math.floor(time / DAY_MS) * DAY_MS;
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  return midnight - sinceMonday * DAY_MS;
}

/**
 * The load on the family, week by week, from the week of `now` (ms) to that of the last agreement that has a load and a date
 * and still runs. An agreement asks something from the day on which it was made up to the day for which it was made; when that
 * day is over while it still runs, up to this week, for what was not finished still has to be done.
 */
export function loadOverTime(agreements: readonly Bearing[], now: number): FamilyWeek[] {
  const first = mondayOf(now);
  const bearing = agreements.flatMap(({ by, load, from, state }) => {
    const [begin, end] = [Date.parse(from), Date.parse(by)];
    const counts = load !== null && RUNNING_STATES.includes(state) && !Number.isNaN(begin) && !Number.isNaN(end);
    return counts ? [{ load, begin: mondayOf(begin), end: Math.max(first, mondayOf(Math.max(begin, end))) }] : [];
  });
  const last = Math.min(Math.max(...bearing.map(({ end }) => end)), first + (MOST_WEEKS - 1) * 7 * DAY_MS);
  const weeks: FamilyWeek[] = [];
  for (let monday = first; monday <= last; monday += 7 * DAY_MS) {
    const here = bearing.filter(({ begin, end }) => begin <= monday && monday <= end);
    weeks.push({
      monday: new Date(monday).toISOString().slice(0, 10),
      light: here.filter(({ load }) => load === 'light').length,
      heavy: here.filter(({ load }) => load === 'heavy').length,
    });
  }
  return weeks;
}

/** From so many heavy agreements in one week on it is too much at once; a word of caution, not a rule. */
const TOO_MANY_HEAVY = 3;

/** Whether a week asks too much of a family at once. */
export function isTooMuch({ heavy }: FamilyWeek): boolean {
  return heavy >= TOO_MANY_HEAVY;
}
