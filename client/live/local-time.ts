/** A day and a time as the fields of a form hold them, in the reader's own time zone. */
export interface LocalMoment {
  /** "2026-11-23" */
  readonly date: string;
  /** "10:00" */
  readonly time: string;
}

/** A moment as the reader's clock and calendar show it. */
export function localMoment(at: Date): LocalMoment {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** The moment (ISO 8601) in the fields, or null when they hold none. */
export function momentIn({ date, time }: LocalMoment): string | null {
  const at = new Date(`${date}T${time}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** The moment (ISO 8601) nearest to `now` at which the reader's clock shows this time, or null when it is none. */
export function nearestMoment(time: string, now: number): string | null {
  const days = [-1, 0, 1].map((shift) => {
    const day = new Date(now);
    day.setDate(day.getDate() + shift);
    return momentIn({ date: localMoment(day).date, time });
  });
  const far = (at: string) => Math.abs(Date.parse(at) - now);
  const [nearest] = days.filter((at) => at !== null).sort((one, other) => far(one) - far(other));
  return nearest ?? null;
}

/** Whether two moments are on one day for a reader in this time zone. */
export function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}
