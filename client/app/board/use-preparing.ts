import { idIn } from '@samenspraak/shared/domain/id-form.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { useCallback, useEffect, useState } from 'react';

/** The session of which a step in the browser's history is the preparation; null for every other step. */
function preparingIn(state: unknown): SessionId | null {
  if (typeof state !== 'object' || state === null || !('preparing' in state)) return null;
  const { preparing } = state;
  return typeof preparing === 'string' ? idIn<SessionId>(preparing) : null;
}

/**
 * The session that somebody prepares for. Their preparation is one step in the browser's history, under the same address, so
 * that going back leads to where they were and not out of the conference.
 */
export function usePreparing(): [SessionId | null, (session: SessionId | null) => void] {
  const [preparing, setPreparing] = useState(() => preparingIn(history.state));
  useEffect(() => {
    const follow = (event: PopStateEvent) => setPreparing(preparingIn(event.state));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const prepare = useCallback((next: SessionId | null) => {
    const isIn = preparingIn(history.state) !== null;
    if (next === null) {
      if (isIn) history.back();
    } else if (isIn) history.replaceState({ preparing: next }, '');
    else history.pushState({ preparing: next }, '');
    setPreparing(next);
  }, []);
  return [preparing, prepare];
}
