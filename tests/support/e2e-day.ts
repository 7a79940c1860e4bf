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
