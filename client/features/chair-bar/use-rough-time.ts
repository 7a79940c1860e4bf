import { useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { localMoment } from '../../live/local-time.ts';
import { useNow } from '../../live/use-clock.ts';
import { type RoughTime, roughTimeOf, toCome } from './rough-time.ts';

/** What the press of a form goes by: the moment (ISO 8601), or null where none is given. */
type Given = { readonly at: string | null };

/**
 * A field for a rough time that begins with `start` (ISO 8601; null for none). What cannot be read or is over stops the
 * press: the words stay in the field, what to do stands below it, and the caret goes there.
 */
export function useRoughTime(start: string | null) {
  const t = useText();
  const now = useNow(60);
  const [words, setWords] = useState<string | null>(null);
  const [fault, setFault] = useState<'unreadable' | 'past' | null>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  function read(): RoughTime {
    if (words === null) return start === null ? { type: 'none' } : toCome(start, now);
    const planned = start === null ? now : Date.parse(start);
    return roughTimeOf(words, { now, near: Math.max(now, planned) });
  }
  return {
    field: {
      inputRef,
      value: words ?? (start === null ? '' : localMoment(new Date(start)).time),
      onChange(_time: string, typed: string) {
        setWords(typed);
        setFault(null);
      },
      error: fault === null ? null : t(fault === 'past' ? 'turn.past' : 'common.timeWrong'),
    },
    /** What is in the field, or null when it stops the press. */
    give(): Given | null {
      const time = read();
      if (time.type === 'at') return time;
      if (time.type === 'none') return { at: null };
      setFault(time.type);
      inputRef.current?.focus();
      return null;
    },
    reset: () => setWords(null),
  };
}
