/** The parts of a day as they stand in its field; null where nothing stands yet. */
export interface DayParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Whether all of a day was typed and no calendar has it, like 31 February. */
export function isImpossible({ year, month, day }: DayParts): boolean {
  if (year === null || month === null || day === null) return false;
  const date = new Date(Date.UTC(2000, month - 1, day));
  // years below 100 would be read as those of the last century
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day;
}
