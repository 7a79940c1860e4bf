import { type RefObject, useLayoutEffect, useRef } from 'react';

const FIELD = 'textarea, input:not([type="radio"], [type="checkbox"]), [contenteditable="true"]';

/**
 * For the panel that comes up when `moment` becomes another one: it starts in sight, however far somebody had scrolled. Whoever
 * is writing keeps their field where it is. Nothing moves while `moment` is null.
 */
export function useIntoSight<Part extends HTMLElement = HTMLElement>(moment: string | null): RefObject<Part | null> {
  const panel = useRef<Part>(null);
  useLayoutEffect(() => {
    if (moment === null || document.activeElement?.matches(FIELD) === true) return;
    panel.current?.scrollIntoView({ block: 'start' });
  }, [moment]);
  return panel;
}
