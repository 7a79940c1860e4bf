/** The house lives by this clock, wherever its server stands. */
const TIME_ZONE = 'Europe/Amsterdam';

const parts = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: TIME_ZONE, hourCycle: 'h23' },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' },
});

/** The day, like `2026-11-22`, and the hour, 0 to 23, that it is in the house at a moment (ms since 1970). */
export function localTime(at: number): { readonly day: string; readonly hour: number } {
  const found = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: `${found.year}-${found.month}-${found.day}`, hour: Number(found.hour) };
}

/** The day of a date or moment (ISO 8601); null for anything else, a day that does not exist included. */
export function localDay(date: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return isDay(date) ? date : null;
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : localTime(at).day;
}

/** Whether a calendar has this day: a date reads 31 February as the 3rd of March. */
function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}

/** The day that comes so many days after another one. */
export function daysAfter(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00.000Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}
