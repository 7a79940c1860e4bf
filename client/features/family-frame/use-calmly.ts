import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';

/** A screen reader is interrupted at most once in this many ms. */
const QUIET_MS = 5_000;

/**
 * The latest of `message`, but never newer than the quiet allows: what comes in between is skipped, the last one is said.
 * Empty until it may be said, so that nobody ever finds here what is no longer so. Another language empties it too: the
 * same moment is not told again in other words.
 */
export function useCalmly(message: string, quietMs: number = QUIET_MS): string {
  const language = useLanguage();
  const [said, setSaid] = useState({ message: '', words: '', language });
  const last = useRef(0);
  useEffect(() => {
    if (language !== said.language) {
      setSaid({ message, words: '', language });
      return;
    }
    if (message === said.message) return;
    const wait = Math.max(0, last.current + quietMs - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setSaid({ message, words: message, language });
    }, wait);
    return () => clearTimeout(timer);
  }, [message, said, quietMs, language]);
  return said.language === language && said.message === message ? said.words : '';
}
