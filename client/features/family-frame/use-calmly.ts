import { useEffect, useRef, useState } from 'react';

/** A screen reader is interrupted at most once in this many ms. */
const QUIET_MS = 5_000;

/** The latest of `message`, but never newer than the quiet allows: what comes in between is skipped, the last one is said. */
export function useCalmly(message: string, quietMs: number = QUIET_MS): string {
  const [said, setSaid] = useState(message);
  const last = useRef(0);
  useEffect(() => {
    if (message === said) return;
    const wait = Math.max(0, last.current + quietMs - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setSaid(message);
    }, wait);
    return () => clearTimeout(timer);
  }, [message, said, quietMs]);
  return said;
}
