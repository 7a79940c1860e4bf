/**
 * What no form can hold or what makes text show otherwise than it reads: control characters, halves of a character, and marks that
 * turn the direction of what follows. Marks that only say which way their neighbour runs stay: names are written with them.
 */
const UNWANTED = /[\p{Cc}\u061C\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;
const LINE_ENDS = /\r\n?|\u0085|\u2028|\u2029|\v|\f/g;

/** Text as every export may hold it: whole characters, ends of lines as `\n`, nothing that steers. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ')
    .split('\n')
    .map((line) => line.replace(UNWANTED, ''))
    .join('\n')
    .trim();
}

/** The same on one line. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ' ');
}
