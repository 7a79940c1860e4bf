import { type ComponentType, useCallback, useEffect, useState } from 'react';

type State = { readonly state: 'coming' | 'missing' } | { readonly state: 'here'; readonly Desk: ComponentType };

/** Fetches what minutes are written with, once they are opened to write; without a line it may be missing, and asked for again. */
export function useWritingPart(): readonly [State, () => void] {
  const [part, setPart] = useState<State>({ state: 'coming' });
  const fetch = useCallback(() => {
    setPart({ state: 'coming' });
    import('./minutes-desk.tsx').then(
      ({ MinutesDesk }) => setPart({ state: 'here', Desk: MinutesDesk }),
      () => setPart({ state: 'missing' }),
    );
  }, []);
  useEffect(fetch, [fetch]);
  return [part, fetch];
}
