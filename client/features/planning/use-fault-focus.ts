import { type RefObject, useEffect, useRef } from 'react';

const FAULTY = '[aria-invalid="true"], [data-faulty] :is(input, select):not(:disabled)';

/** Brings whoever tried to go on to the first field that is wrong. `tries` counts how often they tried. */
export function useFaultFocus(tries: number): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) around.current?.querySelector<HTMLElement>(FAULTY)?.focus();
  }, [tries]);
  return around;
}
