import { useLayoutEffect, useRef } from 'react';
import { goAway, isLeaving } from '../../live/leave-now.ts';
import type { ConferenceLink } from '../../live/types.ts';

function isFromHistory(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
}

/**
 * Whoever reaches this page by the back or forward button sees nothing until it is known that they still have a place; when
 * it was given up, the neutral page comes instead. So somebody else who presses back learns nothing, not even that there
 * was a talk.
 */
export function useReturn({ view, connection }: Pick<ConferenceLink, 'view' | 'connection'>): void {
  const known = useRef(!isFromHistory());
  useLayoutEffect(() => {
    if (known.current) return;
    known.current = view !== null;
    if (!isLeaving()) document.documentElement.hidden = !known.current;
    if (connection === 'signedOut') goAway();
  }, [view, connection]);
}
