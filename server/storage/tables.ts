import type { Participation } from '@samenspraak/shared/domain/conferences.ts';
import type {
  BallotId,
  CommandId,
  ConferenceId,
  GuideId,
  OrganisationId,
  ParticipantId,
  SessionId,
  UserId,
} from '@samenspraak/shared/domain/ids.ts';
import type { Language, Role, Voice } from '@samenspraak/shared/domain/roles.ts';
import type { ConferenceBase } from '../ports/conference-store.ts';
import type { Case, ConferenceSummary, InvitationRow, Organisation, ReadRow, User } from '../ports/identity-store.ts';

/**
 * The tables as rows. Columns carry the names that the domain uses, unchanged. Moments are ISO 8601 texts, yes and no are
 * 1 and 0, and columns that end in `Json` hold JSON text, so that every database keeps the same values.
 */
export interface Tables {
  organisations: Organisation;
  users: Omit<User, 'coordinator'> & { readonly coordinator: number };
  cases: Case;
  conferences: ConferencesRow;
  sessions: SessionsRow;
  participants: ParticipantsRow;
  invitations: InvitationRow;
  accesses: AccessesRow;
  events: EventsRow;
  commands: CommandsRow;
  clients: { readonly sessionId: SessionId; readonly client: number; readonly participantId: ParticipantId };
  scores: ScoresRow;
  guides: { readonly id: GuideId; readonly name: string; readonly guideJson: string };
  house: { readonly key: 'shares'; readonly valueJson: string };
  digests: { readonly userId: UserId; readonly wanted: number; readonly sentOn: string | null };
  reads: ReadRow;
  [updates: `updates${number}`]: PieceRow;
  [snapshots: `snapshots${number}`]: PieceRow;
  [preparations: `preparations${number}`]: PreparationRow;
}

interface ConferencesRow extends Omit<ConferenceBase, 'sessions' | 'house'>, Pick<ConferenceSummary, 'status'> {
  /** The order in which conferences were made. */
  readonly position: number;
  /** The number of the last event: who writes the next one must have seen it. */
  readonly eventSeq: number;
  /** What it took over from its house; null for nothing. */
  readonly houseJson: string | null;
}

interface SessionsRow {
  readonly id: SessionId;
  readonly conferenceId: ConferenceId;
  /** By this its tables are called; never used again. */
  readonly number: number;
  /** The order in which they are held. */
  readonly position: number;
  readonly name: string;
  readonly clients: number;
  readonly prosecutor: number;
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly videoUrl: string | null;
  /** The number of the last update, also when a snapshot has taken its place. */
  readonly updateSeq: number;
}

interface ParticipantsRow {
  readonly conferenceId: ConferenceId;
  readonly id: ParticipantId;
  /** The order in which they were invited. */
  readonly position: number;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: OrganisationId | null;
  readonly organisation: string | null;
  readonly sessionIdsJson: string;
  readonly language: Language;
  readonly clientOf: ParticipantId | null;
  readonly apartFromJson: string;
  readonly participation: Participation;
}

interface AccessesRow {
  readonly secretHash: string;
  readonly expiresAt: string;
  readonly kind: 'participant' | 'user';
  readonly conferenceId: ConferenceId | null;
  readonly participantId: ParticipantId | null;
  readonly userId: UserId | null;
}

interface EventsRow {
  readonly conferenceId: ConferenceId;
  readonly seq: number;
  readonly at: string;
  readonly actor: ParticipantId | null;
  readonly factJson: string;
  readonly previous: string;
  readonly hash: string;
}

interface CommandsRow {
  readonly conferenceId: ConferenceId;
  readonly id: CommandId;
  readonly actor: ParticipantId;
  readonly seq: number;
  readonly dataJson: string | null;
}

/** A piece of a session's document; `checksum` covers its number and its bytes. */
export interface PieceRow {
  readonly seq: number;
  readonly bytes: Uint8Array;
  readonly checksum: string;
}

interface ScoresRow {
  readonly conferenceId: ConferenceId;
  readonly sessionId: SessionId;
  readonly ballotId: BallotId;
  readonly participantId: ParticipantId;
  /** Empty when somebody scores for themselves: a key column holds no null. */
  readonly voice: Voice | '';
  /** By which name the table knows whom they speak for; empty when by none. */
  readonly voiceOf: string;
  readonly round: number;
  /** The answer: what it says opens with the house's secret alone. */
  readonly enclosed: Uint8Array;
}

/** What one person prepared for the session whose table this is. */
export interface PreparationRow {
  readonly participantId: ParticipantId;
  /** The items: what they say opens with the house's secret alone. */
  readonly enclosed: Uint8Array;
}
