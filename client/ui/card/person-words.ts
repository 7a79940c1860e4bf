import type { RosterEntry } from '@samenspraak/shared/document/read.ts';

/** A person in an agreement, by name: somebody at the table with their organisation, or the free text that stands there. */
export function personWords(who: string, roster: readonly RosterEntry[]): string {
  const person = roster.find((entry) => entry.participantId === who);
  if (person === undefined) return who;
  return person.organisation === null ? person.name : `${person.name} (${person.organisation})`;
}
