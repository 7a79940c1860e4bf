/** The year of "2026-11-23". */
function yearOf(day: string): number {
  return Number.parseInt(day, 10);
}

/** Whether the year has its four figures; on its way to 2026, it is 2, 20 and 202 first. */
export function wholeDay(day: string): boolean {
  return yearOf(day) >= 1_000;
}

/** What is meant by a day that was left as it is: a year of two figures is of this century. Null when it means nothing. */
export function writtenDay(day: string): string | null {
  const year = yearOf(day);
  if (wholeDay(day)) return day;
  return year >= 10 && year < 100 ? `20${year}${day.slice(4)}` : null;
}
