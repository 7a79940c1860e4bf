import { useCallback, useEffect, useState } from 'react';
import { type Failure, get } from './api.ts';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly value: Value };

/** What the server has at `path`, and a way to ask for it again. What was shown stays until the new answer is there. */
export function useLoaded<Value>(path: string): readonly [Loaded<Value>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  useEffect(() => {
    let wanted = asked >= 0;
    get<Value>(path).then((answer) => {
      if (!wanted) return;
      setLoaded(answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', failure: answer });
    });
    return () => {
      wanted = false;
    };
  }, [path, asked]);
  return [loaded, again];
}
