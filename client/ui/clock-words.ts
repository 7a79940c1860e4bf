/** What may stand for a time while it is still being typed: whole, with or without the colon. */
const WHOLE = /^(\d{1,2})[:.](\d{2})$|^(\d{2})(\d{2})$/;
/** What else may stand for it once it was left: "9", "930", "9 uur", "14u30". */
const LEFT = /^(\d{1,2})(?:\s*(?:u|uur|h)?\s*)?$|^(\d{1,2})\s*[:.uh]?\s*(\d{2})$/i;

function clock(hours: string, minutes: string): string | null {
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function timeBy(pattern: RegExp, words: string): string | null {
  const [hours, minutes = '00'] = (pattern.exec(words.trim()) ?? []).slice(1).filter((part) => part !== undefined);
  return hours === undefined ? null : clock(hours, minutes);
}

/** The time of day ("09:30") that is written here, or null while it is not whole. */
export function typedTime(words: string): string | null {
  return timeBy(WHOLE, words);
}

/** The time of day that somebody meant who wrote this and left it; null when it is none. */
export function meantTime(words: string): string | null {
  return timeBy(WHOLE, words) ?? timeBy(LEFT, words);
}
