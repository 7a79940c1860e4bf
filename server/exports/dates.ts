import type { Language } from '@samenspraak/shared/domain/roles.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
/** Where the houses are: a paper has no time zone of its own. */
const TIME_ZONE = 'Europe/Amsterdam';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "23 november 2026" of a day or a moment (ISO 8601); empty for what is no date. */
export function dayWords(iso: string, language: Language): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const timeZone = DAY.test(iso) ? 'UTC' : TIME_ZONE;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone }).format(at);
}

/** The day (`yyyy-mm-dd`) on which something falls in the Netherlands; null for what is no date. */
export function dayOf(iso: string): string | null {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return null;
  if (DAY.test(iso)) return iso;
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: TIME_ZONE }).format(at);
}
