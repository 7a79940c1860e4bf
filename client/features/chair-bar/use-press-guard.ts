import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { afterPress, type Hand, handOf, isStill, STILL_MS, type Still } from './press-guard.ts';

interface PressGuard {
  /** The hands that are still now. */
  readonly still: ReadonlySet<Hand>;
  /** Sends what a press says, unless it is the tail of a press before it; null then. */
  readonly guarded: <Answer>(intent: Intent, send: (intent: Intent) => Promise<Answer>) => Promise<Answer | null>;
}

/**
 * Keeps a double press from moving the table twice. A hand is still from the press, and again from the answer: that is
 * when the buttons change under the finger.
 */
export function usePressGuard(): PressGuard {
  const until = useRef<Still>(new Map());
  const timers = useRef(new Set<number>());
  const [still, setStill] = useState<ReadonlySet<Hand>>(new Set());
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  const refresh = useCallback(() => {
    const now = performance.now();
    setStill(new Set([...until.current.keys()].filter((hand) => isStill(until.current, { hand, now }))));
  }, []);
  const rest = useCallback(
    (hand: Hand) => {
      until.current = afterPress(until.current, { hand, now: performance.now() });
      refresh();
      const timer = window.setTimeout(() => {
        timers.current.delete(timer);
        refresh();
      }, STILL_MS + 10);
      timers.current.add(timer);
    },
    [refresh],
  );
  const guarded = useCallback<PressGuard['guarded']>(
    async (intent, send) => {
      const hand = handOf(intent);
      if (isStill(until.current, { hand, now: performance.now() })) return null;
      if (hand !== null) rest(hand);
      const answer = await send(intent);
      if (hand !== null) rest(hand);
      return answer;
    },
    [rest],
  );
  return { still, guarded };
}
