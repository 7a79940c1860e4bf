import { useCallback, useState } from 'react';
import type { LostText } from '../../live/types.ts';

interface LeftWords {
  readonly left: readonly LostText[];
  /** Keeps the words with which a session left the screen. */
  readonly keep: (words: readonly string[]) => void;
  readonly forget: (id: string) => void;
}

/** What this person wrote for a session that went from their screen and was not placed: theirs, outside any field. */
export function useLeftWords(reason: string): LeftWords {
  const [left, setLeft] = useState<readonly LostText[]>([]);
  const keep = useCallback(
    (words: readonly string[]) => {
      setLeft((all) => {
        const fresh = [...new Set(words)].filter((text) => !all.some((one) => one.text === text));
        return [...all, ...fresh.map((text) => ({ id: crypto.randomUUID(), cardId: null, text, reason }))];
      });
    },
    [reason],
  );
  const forget = useCallback((id: string) => setLeft((all) => all.filter((one) => one.id !== id)), []);
  return { left, keep, forget };
}
