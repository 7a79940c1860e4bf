import type { Language } from '@samenspraak/shared/domain/roles.ts';

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

interface Reading {
  readonly language: Language;
  readonly now: Date;
}

/**
 * "maandag 30 november", with the year when it is not this one. A date without a time is that date wherever the reader
 * is; what is no date at all is given back as it stands.
 */
export function dayInWords(at: Date | string, { language, now }: Reading): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return String(at);
  const zone = typeof at === 'string' && DATE_ONLY.test(at) ? ({ timeZone: 'UTC' } as const) : {};
  const year = (zone.timeZone === 'UTC' ? date.getUTCFullYear() : date.getFullYear()) !== now.getFullYear();
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
    ...zone,
  }).format(date);
}

/** Whether this day (ISO 8601; a time after it does not count) is over for a reader in this time zone. */
export function isPastDay(day: string, now: Date): boolean {
  const two = (part: number) => String(part).padStart(2, '0');
  return day.slice(0, 10) < `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
