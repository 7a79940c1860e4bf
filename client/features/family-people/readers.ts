import type { RosterEntry } from '@samenspraak/shared/document/read.ts';
import type { ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { ROLES } from '@samenspraak/shared/domain/roles.ts';

/** Everybody in the audience: who is at the table, and who may read it later. The reader is in neither count. */
export interface Readers {
  readonly here: readonly RosterEntry[];
  readonly away: readonly RosterEntry[];
  /** How many others can read it. */
  readonly others: number;
}

export function readersOf(roster: readonly RosterEntry[], me: ParticipantId): Readers {
  const sorted = [...roster].sort(
    (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.name.localeCompare(b.name),
  );
  const isHere = (entry: RosterEntry) => entry.participantId === me || (entry.present && !entry.waiting);
  return {
    here: sorted.filter(isHere),
    away: sorted.filter((entry) => !isHere(entry)),
    others: roster.filter((entry) => entry.participantId !== me).length,
  };
}
