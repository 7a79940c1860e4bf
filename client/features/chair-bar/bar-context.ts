import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { createContext, useContext } from 'react';
import type { Hand } from './press-guard.ts';

interface Bar {
  /** Says which button is being considered (focused, pointed at, held down): the bar's one line tells what it does. */
  readonly consider: (says: string | null) => void;
  /** Sends a command; a refusal is shown in the bar's line, in words. The tail of a double press is not sent. */
  readonly press: (intent: Intent) => Promise<void>;
  /** The hands whose presses are ignored for a moment, because one has just moved the table. */
  readonly still: ReadonlySet<Hand>;
  /** Where the sheets of the bar are put: inside it, so that they belong to the same landmark. */
  readonly sheets: Element | null;
}

export const BarContext = createContext<Bar>({
  consider: () => {},
  press: async () => {},
  still: new Set(),
  sheets: null,
});

export function useBar(): Bar {
  return useContext(BarContext);
}
