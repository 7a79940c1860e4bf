import { useEffect, useRef } from 'react';

interface Busy {
  /** In the middle of something, or not yet sure that it is on disk. */
  readonly busy: boolean;
  readonly onBusy: (busy: boolean) => void;
  /** Words in a field that goes with this screen. */
  readonly words: string;
  readonly onLeft: (words: readonly string[]) => void;
}

/** Tells whoever chooses the screen whether this one may go, and hands over the words that would go with it. */
export function useBusy({ busy, onBusy, words, onLeft }: Busy): void {
  const last = useRef(words);
  useEffect(() => {
    last.current = words;
  }, [words]);
  useEffect(() => {
    onBusy(busy);
    return () => onBusy(false);
  }, [busy, onBusy]);
  useEffect(() => {
    return () => {
      if (last.current.trim() !== '') onLeft([last.current]);
    };
  }, [onLeft]);
}
