import type { ConferenceKind, ConferenceStatus, Track } from '@samenspraak/shared/domain/conferences.ts';
import type { CaseId, ConferenceId, OrganisationId, ParticipantId, UserId } from '@samenspraak/shared/domain/ids.ts';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';

export interface User {
  readonly id: UserId;
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly passwordHash: string;
  readonly coordinator: boolean;
}

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly task: string;
  readonly can: string;
  readonly cannot: string;
  readonly mandate: string;
  /** Counts its changes, from 1: whoever changes it names the one they saw. */
  readonly version: number;
  /** When it was made or changed last; null for what was there before this was kept. */
  readonly updatedAt: string | null;
  /** By whom; it never leaves the server. Null for nobody in particular. */
  readonly updatedBy: ParticipantId | UserId | null;
}

export interface Case {
  readonly id: CaseId;
  readonly reference: string;
  readonly track: Track;
  readonly phase: Phase;
  readonly purpose: string;
  readonly createdAt: string;
}

/** A conference in a list, without anything that was said in it. */
export interface ConferenceSummary {
  readonly id: ConferenceId;
  readonly caseId: CaseId;
  readonly kind: ConferenceKind;
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly status: ConferenceStatus;
}

/** A personal link. Only the hash of its token is stored. */
export interface InvitationRow {
  readonly tokenHash: string;
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

/** What a cookie opens: one participant's place at one table, or a user's account. Only its hash is stored. */
export type AccessRow = { readonly secretHash: string; readonly expiresAt: string } & (
  | { readonly kind: 'participant'; readonly conferenceId: ConferenceId; readonly participantId: ParticipantId }
  | { readonly kind: 'user'; readonly userId: UserId }
);

/**
 * A read that matters: who, what and when, never content. `earlier`: what former conferences of the case showed or left behind;
 * `plan`: what of this conference stands in the plan of its case.
 */
export interface ReadRow {
  readonly at: string;
  readonly conferenceId: ConferenceId;
  readonly reader: ParticipantId | UserId;
  readonly what: 'join' | 'open' | 'preparation' | 'earlier' | 'plan' | 'export';
}

export interface IdentityStore {
  countUsers(): Promise<number>;
  /** False when the e-mail address is taken. */
  addUser(user: User): Promise<boolean>;
  userByEmail(email: string): Promise<User | null>;
  user(id: UserId): Promise<User | null>;

  addOrganisation(organisation: Organisation): Promise<void>;
  organisations(): Promise<Organisation[]>;
  organisation(id: OrganisationId): Promise<Organisation | null>;
  /** Puts `changed` in the place of the version before it; false when that is not what stands there (any more). */
  changeOrganisation(changed: Organisation): Promise<boolean>;

  addCase(added: Case): Promise<void>;
  cases(): Promise<Case[]>;
  case(id: CaseId): Promise<Case | null>;
  conferencesOf(id: CaseId): Promise<ConferenceSummary[]>;

  /** Replaces every earlier invitation of the same participant. */
  putInvitation(invitation: InvitationRow): Promise<void>;
  invitation(tokenHash: string): Promise<InvitationRow | null>;
  /** Marks the invitation used and stores the access it was exchanged for, in one transaction; false when it was used already. */
  useInvitation(tokenHash: string, usedAt: string, access: AccessRow): Promise<boolean>;

  addAccess(access: AccessRow): Promise<void>;
  access(secretHash: string): Promise<AccessRow | null>;
  endAccess(secretHash: string): Promise<void>;
  /** Forgets the invitations and accesses that ran out before `at` (ISO 8601); answers how many. */
  dropExpired(at: string): Promise<number>;

  /** Notes who read what, in one transaction. */
  addReads(reads: readonly ReadRow[]): Promise<void>;
}
