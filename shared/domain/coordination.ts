import type { ParticipantId } from './ids.ts';
import type { Role } from './roles.ts';

/** Who keeps the one plan of the family together, and whether that is about to change hands. */
export interface Coordination {
  /** Null while nobody was named: then it is the case manager. */
  readonly coordinator: ParticipantId | null;
  /** Since when, ISO 8601; null while nobody was named. */
  readonly since: string | null;
  readonly handOver: HandOver | null;
  /** The last one that was taken on, with its notes: they stay to be read until the next is. Left out while there was none. */
  readonly taken?: HandOver;
  /** Who had it earlier in this conference, the last one first; left out while it never changed hands. */
  readonly former?: readonly ParticipantId[];
  /** Who kept it together when this conference began; left out where nobody was named before. */
  readonly before?: EarlierCoordinator;
}

/** Who was named in an earlier conference of the case: a guest has no account, so by role and name. */
export interface EarlierCoordinator {
  readonly role: Role;
  readonly name: string;
  readonly organisation: string | null;
}

/** Coordination on its way to somebody else, who has not taken it on yet. */
export interface HandOver {
  readonly from: ParticipantId | null;
  readonly to: ParticipantId;
  /** What the next one should know. */
  readonly notes: string;
  readonly at: string;
}
