import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { useState } from 'react';

interface MovedOut {
  /** The session that was on this screen was taken from its reader. */
  readonly isMovedOut: boolean;
  /** The reader has seen it. */
  readonly onSeen: () => void;
}

/** Notices that the session on this screen is no longer one of the reader's own. `shown` is null in the waiting room. */
export function useMovedOut(mine: readonly SessionId[], shown: SessionId | null): MovedOut {
  const [last, setLast] = useState(shown);
  const [isMovedOut, setMovedOut] = useState(false);
  if (last !== shown) {
    setLast(shown);
    if (last !== null && !mine.includes(last)) setMovedOut(true);
  }
  return { isMovedOut, onSeen: () => setMovedOut(false) };
}
