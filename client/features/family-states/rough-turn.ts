const QUARTER_MS = 15 * 60_000;

/**
 * About when a session begins that is planned for `startsAt` (ISO 8601), to the nearest quarter of an hour: a plan is no
 * promise. Null when it may be any moment now.
 */
export function roughTurn(startsAt: string, now: number): Date | null {
  const start = Date.parse(startsAt);
  const rough = Math.round(start / QUARTER_MS) * QUARTER_MS;
  return start > now && rough > now ? new Date(rough) : null;
}

/** Whether two moments are on one day for a reader in this time zone. */
export function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}
