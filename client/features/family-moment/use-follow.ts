import { useState } from 'react';

interface Following<Shown> {
  readonly shown: Shown;
  /** The table has gone on while this person was busy. */
  readonly movedOn: boolean;
  readonly goAlong: () => void;
}

interface Ways<Shown> {
  /** What is shown has changed when its key has. */
  readonly keyOf: (shown: Shown) => string;
  /** Whether this person is in the middle of something on what is shown. */
  readonly isBusy: (shown: Shown) => boolean;
}

/**
 * Follows the table, but never tears anybody out of a sentence (ux.md): while busy, what is shown stays as it was until
 * the person is done or goes along of their own accord.
 */
export function useFollow<Shown>(table: Shown, { keyOf, isBusy }: Ways<Shown>): Following<Shown> {
  const [shown, setShown] = useState(table);
  const differs = keyOf(shown) !== keyOf(table);
  const busy = isBusy(shown);
  if (differs && !busy) setShown(table);
  return {
    shown: differs && !busy ? table : shown,
    movedOn: differs && busy,
    goAlong: () => setShown(table),
  };
}
