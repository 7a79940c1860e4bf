import { useLayoutEffect, useMemo, useRef } from 'react';

type Handlers<Calls> = { readonly [Name in keyof Calls]: (...given: never[]) => void };

/** The same functions at every render, which do what the last render would: so that what has them need not render again. */
export function useSteady<Calls extends Handlers<Calls>>(calls: Calls): Calls {
  const now = useRef(calls);
  useLayoutEffect(() => {
    now.current = calls;
  });
  return useMemo(() => {
    const names = Object.keys(now.current) as (keyof Calls)[];
    return Object.fromEntries(
      names.map((name) => [name, (...given: never[]) => now.current[name](...given)]),
    ) as unknown as Calls;
  }, []);
}
