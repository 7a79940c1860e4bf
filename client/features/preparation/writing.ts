import type { Voice } from '@samenspraak/shared/domain/roles.ts';
import { createContext, use } from 'react';
import type { Draft, DraftItem } from './draft.ts';

/** What everything on the page of one preparation shares. */
export interface Writing {
  readonly draft: Draft;
  /** Puts an item in the place of the one with its key, or adds it. */
  readonly put: (changed: DraftItem) => void;
  readonly remove: (key: string) => void;
  readonly hasRoom: boolean;
  /** Whose voice this person may bring in. */
  readonly voices: readonly Voice[];
  /** The names that were used here. */
  readonly names: readonly string[];
  /** The element that says who reads what is written here. */
  readonly readersId: string;
}

export const WritingContext = createContext<Writing | null>(null);

export function useWriting(): Writing {
  const writing = use(WritingContext);
  if (writing === null) throw new Error('useWriting belongs in a preparation');
  return writing;
}
