import { type RefObject, useEffect, useRef } from 'react';

/**
 * Another screen starts at its top. When what had the focus went with the old one, the focus goes to the new one, and not
 * to the top of the page.
 */
export function useNewScreen(screen: string, main: RefObject<HTMLElement | null>): void {
  const last = useRef(screen);
  useEffect(() => {
    if (screen === last.current) return;
    last.current = screen;
    main.current?.scrollTo(0, 0);
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [screen, main]);
}
