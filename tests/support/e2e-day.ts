import { daysAfter, localTime } from '@samenspraak/shared/domain/local-day.ts';
import type { Locator } from 'playwright-core';

/** Types a day, "2026-11-23", into the parts of a field, in whatever order the language of the page has them. */
export async function typeDay(field: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const figures: Readonly<Record<string, string>> = { year, month, day: date };
  for (const [type, typed] of Object.entries(figures)) {
    const part = field.locator(`[data-type="${type}"]`);
    await part.focus();
    await part.pressSequentially(typed);
  }
}

/** The day, like "2026-11-23", so many days from the one that it is in the house, also shortly after midnight. */
export function dayIn(days: number): string {
  return daysAfter(localTime(Date.now()).day, days);
}

/** How many days of a calendar lie between two moments (ms), as people in the house count them. */
export function daysBetween(from: number, to: number): number {
  const [first, last] = [from, to].map((at) => Date.parse(localTime(at).day)) as [number, number];
  return Math.round((last - first) / 86_400_000);
}
