/** The house lives by this clock, wherever its server stands. */
const TIME_ZONE = 'Europe/Amsterdam';

const parts = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' },
});

/** The day of a moment (ISO 8601), like `2026-11-22`; null for what is none. */
export function localDay(moment: string): string | null {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return null;
  const found = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${found.year}-${found.month}-${found.day}`;
}
