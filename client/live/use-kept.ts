import { useEffect, useRef, useState } from 'react';

interface Kept<Value> {
  /** What was edited here last, else what is kept. */
  readonly value: Value;
  readonly change: (next: Value) => void;
  readonly state: 'kept' | 'keeping' | 'refused';
  /** Why the last change was not kept, in words; null when it was. */
  readonly refusal: string | null;
  /** Tries again what was refused. */
  readonly again: () => void;
}

/**
 * What is edited on this screen and kept at the server. A change shows at once and is sent when the one before it was
 * answered, so that the last one always wins; one that is refused stays on the screen, with why. `keep` gets the new value
 * and what is kept now, and answers with a refusal in words or null.
 */
export function useKept<Value>(kept: Value, keep: (next: Value, before: Value) => Promise<string | null>): Kept<Value> {
  const [edited, setEdited] = useState<{ readonly value: Value } | null>(null);
  const [state, setState] = useState<Kept<Value>['state']>('kept');
  const [refusal, setRefusal] = useState<string | null>(null);
  const wanted = useRef(kept);
  const known = useRef(kept);
  const busy = useRef(false);
  const print = JSON.stringify(kept);
  useEffect(() => {
    if (busy.current || wanted.current !== known.current) return;
    const fresh = JSON.parse(print) as Value;
    wanted.current = fresh;
    known.current = fresh;
    setEdited(null);
  }, [print]);

  async function send() {
    if (busy.current) return;
    busy.current = true;
    setState('keeping');
    let refused: string | null = null;
    while (refused === null && wanted.current !== known.current) {
      const sent = wanted.current;
      refused = await keep(sent, known.current);
      if (refused === null) known.current = sent;
    }
    busy.current = false;
    setRefusal(refused);
    setState(refused === null ? 'kept' : 'refused');
  }

  return {
    value: edited === null ? kept : edited.value,
    change(next) {
      wanted.current = next;
      setEdited({ value: next });
      void send();
    },
    ...{ state, refusal },
    again: () => void send(),
  };
}
