import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { createContext, useContext } from 'react';
import type { Hand } from './press-guard.ts';

interface Bar {
  /** The button that is being considered (focused, pointed at, held down); null when none. */
  readonly considered: string | null;
  /** Says by its id that a button is being considered, or no longer. */
  readonly consider: (id: string, isOn: boolean) => void;
  /** What the button under consideration does, as it is now: a press may make another move of it. */
  readonly tell: (says: string | null) => void;
  /** Sends a command; a refusal is shown in the bar's line, in words. The tail of a double press is not sent. */
  readonly press: (intent: Intent) => Promise<void>;
  /** The hands whose presses are ignored for a moment, because one has just moved the table. */
  readonly still: ReadonlySet<Hand>;
  /** Where the sheets of the bar are put: inside it, so that they belong to the same landmark. */
  readonly sheets: Element | null;
}

export const BarContext = createContext<Bar>({
  considered: null,
  consider: () => {},
  tell: () => {},
  press: async () => {},
  still: new Set(),
  sheets: null,
});

export function useBar(): Bar {
  return useContext(BarContext);
}
