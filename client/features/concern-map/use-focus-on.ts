import { type RefObject, useEffect, useRef } from 'react';

/** Frames in which the focus must have stayed before it is taken to have arrived, and after which it is given up. */
const STAYS = 4;
const MOST = 60;

/**
 * Brings the focus to a card or link by its id. That may take some frames: the menu before it has to close, and gives the
 * focus back to a thing that may be gone; the card may have moved between the map and the list. A key or a press of the
 * reader ends it.
 */
export function useFocusOn(region: RefObject<HTMLElement | null>): (id: string) => void {
  const ends = useRef<AbortController | null>(null);
  useEffect(() => () => ends.current?.abort(), []);
  return (id) => {
    ends.current?.abort();
    const until = new AbortController();
    const { signal } = until;
    ends.current = until;
    const selector = `[data-map-item="${CSS.escape(id)}"]`;
    let [stayed, frames] = [0, 0];
    const seek = () => {
      if (signal.aborted) return;
      frames += 1;
      const found = region.current?.querySelector<HTMLElement>(selector);
      stayed = found !== null && found === document.activeElement ? stayed + 1 : 0;
      if (stayed === 0) found?.focus();
      if (stayed < STAYS && frames < MOST) requestAnimationFrame(seek);
      else until.abort();
    };
    for (const input of ['keydown', 'pointerdown'])
      addEventListener(input, () => until.abort(), { signal, capture: true });
    requestAnimationFrame(seek);
  };
}
