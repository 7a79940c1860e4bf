import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';

/** Who leads first, then who knows the family, then who does not, then the family itself with those beside them. */
const RANK: Readonly<Record<Role, number>> = {
  chair: 0,
  recorder: 1,
  caseManager: 2,
  partner: 3,
  experienceExpert: 4,
  expert: 5,
  prosecutor: 6,
  client: 7,
  confidant: 8,
};

/**
 * The table in an order that does not change while people come and go, so that nobody's line moves under a reader's
 * eyes; a confidant sits beside their client.
 */
export function seatPeople(roster: readonly RosterEntry[]): RosterEntry[] {
  const clientName = (person: RosterEntry) =>
    roster.find((one) => one.participantId === person.clientOf)?.name ?? person.name;
  const seat = (person: RosterEntry) => (person.role === 'confidant' ? RANK.client : RANK[person.role]);
  return [...roster].sort(
    (a, b) =>
      seat(a) - seat(b) ||
      clientName(a).localeCompare(clientName(b)) ||
      RANK[a.role] - RANK[b.role] ||
      a.name.localeCompare(b.name) ||
      (a.participantId < b.participantId ? -1 : 1),
  );
}

/** The first letters of the first and the last word of a name; one letter when there is one word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letter = (word: string | undefined) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '';
  return words.length > 1 ? letter(words[0]) + letter(words.at(-1)) : letter(words[0]);
}
