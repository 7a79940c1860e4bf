import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useCallback, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { LostText } from '../../live/types.ts';

interface Kept {
  readonly id: string;
  readonly text: string;
  /** The session for which this was written. */
  readonly from: SessionId;
}

interface LeftWords {
  /** The words, each with the session to which it belongs. */
  readonly left: readonly LostText[];
  /** Keeps the words with which a session left the screen. */
  readonly keep: (from: SessionId, words: readonly string[]) => void;
  readonly forget: (id: string) => void;
}

/**
 * What this person wrote for a session that went from their screen and was not placed: theirs, outside any field. It was
 * meant for the people of that session, so that one is named, unless they sit in it no longer.
 */
export function useLeftWords(sessions: readonly SessionView[], shown: SessionId | undefined): LeftWords {
  const t = useText();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const keep = useCallback((from: SessionId, words: readonly string[]) => {
    setKept((all) => {
      const isNew = (text: string) => !all.some((one) => one.text === text && one.from === from);
      const fresh = [...new Set(words)].filter(isNew);
      return [...all, ...fresh.map((text) => ({ id: crypto.randomUUID(), text, from }))];
    });
  }, []);
  const forget = useCallback((id: string) => setKept((all) => all.filter((one) => one.id !== id)), []);
  function reasonOf(from: SessionId): string {
    const name = sessions.find(({ sessionId }) => sessionId === from)?.name;
    if (name === undefined) return t('frame.left.reason');
    return t(from === shown ? 'frame.left.here' : 'frame.left.of', { name });
  }
  const left = kept.map(({ id, text, from }) => ({ id, cardId: null, text, reason: reasonOf(from) }));
  return { left, keep, forget };
}
