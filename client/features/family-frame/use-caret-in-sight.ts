import { type RefObject, useEffect } from 'react';

/** Keeps the field with the caret in sight when a notice or a keyboard takes room from the screen. */
export function useCaretInSight(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = main.current;
    if (frame === null) return;
    const watcher = new ResizeObserver(() => {
      const active = document.activeElement;
      if (active !== frame && frame.contains(active)) active?.scrollIntoView({ block: 'nearest' });
    });
    watcher.observe(frame);
    return () => watcher.disconnect();
  }, [main]);
}
