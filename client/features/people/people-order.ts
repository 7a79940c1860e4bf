import type { MeetingView, RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
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

/** As people sort names: "Wijk 9" before "Wijk 10". */
function byName(a: string, b: string): number {
  return a.localeCompare(b, undefined, { numeric: true });
}

/**
 * Who has the turn, then the raised hands in the order in which they went up: at a big table these must not have to be
 * looked for. The others keep their seats.
 */
export function askingFirst(
  seats: readonly RosterEntry[],
  { hands, round }: Pick<MeetingView, 'hands' | 'round'>,
): { readonly asking: readonly RosterEntry[]; readonly others: readonly RosterEntry[] } {
  const turn: readonly (ParticipantId | undefined)[] = round === null ? [] : [round.order[round.index]];
  const first = [...new Set([...turn, ...hands])];
  const asking = first.flatMap((id) => seats.find((person) => person.participantId === id && !person.waiting) ?? []);
  return { asking, others: seats.filter((person) => !asking.includes(person)) };
}

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
      byName(clientName(a), clientName(b)) ||
      RANK[a.role] - RANK[b.role] ||
      byName(a.name, b.name) ||
      (a.participantId < b.participantId ? -1 : 1),
  );
}

/** The first letters of the first and the last word of a name; one letter when there is one word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letter = (word: string | undefined) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '';
  return words.length > 1 ? letter(words[0]) + letter(words.at(-1)) : letter(words[0]);
}
