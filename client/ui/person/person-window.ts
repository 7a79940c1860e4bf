import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import { createContext, use } from 'react';

/** Whatever is known of somebody by their name alone: at the table, or at its door. */
export type NamedPerson = Pick<RosterEntry, 'participantId' | 'name' | 'role' | 'organisation' | 'organisationId'>;

/** Opens the window that tells who somebody is. Null where there is no such window. The same function as long as the page stands. */
export const PersonWindowContext = createContext<((person: NamedPerson) => void) | null>(null);

export function usePersonWindow(): ((person: NamedPerson) => void) | null {
  return use(PersonWindowContext);
}
