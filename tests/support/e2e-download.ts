import { readFile } from 'node:fs/promises';
import type { Visitor } from './browser.ts';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses a link on the page and keeps what the browser downloads. */
export async function download({ page }: Visitor, link: string): Promise<Downloaded> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ]);
  const bytes = await readFile(await file.path());
  await file.delete();
  return { name: file.suggestedFilename(), bytes };
}

/** Today as files say it to somebody in the Netherlands: "22 november 2026". */
export function todayInWords(now = Date.now()): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(now);
}
