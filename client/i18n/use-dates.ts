import { useMemo } from 'react';
import { dayInWords } from './day-words.ts';
import { useLanguage } from './use-language.ts';

interface Dates {
  /** "maandag 23 november", and the year when it is not this one */
  readonly day: (at: Date | string) => string;
  /** "23 nov 2026" */
  readonly date: (at: Date | string) => string;
  /** "10:00" */
  readonly time: (at: Date | string) => string;
  /** "10:00:30", for what is over within a minute or so */
  readonly clock: (at: Date | string) => string;
}

/** Dates and times as the reader writes them, in the reader's own time zone. */
export function useDates(): Dates {
  const language = useLanguage();
  return useMemo(() => {
    const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
    const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
    const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
    const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
    return {
      day: (at) => dayInWords(at, { language, now: new Date() }),
      date: (at) => date.format(new Date(at)),
      time: (at) => time.format(new Date(at)),
      clock: (at) => clock.format(new Date(at)),
    };
  }, [language]);
}
