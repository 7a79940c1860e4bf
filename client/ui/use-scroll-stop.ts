import { type RefObject, useEffect } from 'react';

const REACHABLE = 'a[href], button:not([disabled]), input, select, textarea, [contenteditable="true"], [tabindex="0"]';

/** Lets the keyboard scroll what holds nothing to go to: then, and only then, it is a stop of the tab key itself. */
export function useScrollStop(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = area;
    if (current === null) return;
    if (current.querySelector(REACHABLE) === null) current.setAttribute('tabindex', '0');
    else current.removeAttribute('tabindex');
  });
}
