import type { Person, Preparation, Score, SessionBase } from '@samenspraak/shared/commands/conference-state.ts';
import type { Effect } from '@samenspraak/shared/commands/define.ts';
import type { Fact } from '@samenspraak/shared/commands/registry.ts';
import type { ConferenceKind } from '@samenspraak/shared/domain/conferences.ts';
import type { HouseChoices } from '@samenspraak/shared/domain/house.ts';
import type {
  BallotId,
  CaseId,
  CommandId,
  ConferenceId,
  ParticipantId,
  SessionId,
  UserId,
} from '@samenspraak/shared/domain/ids.ts';
import type { PreparedItem } from '@samenspraak/shared/domain/preparation.ts';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';

/** One link of the audit chain. `hash` covers `previous` and everything else in it. */
export interface StoredEvent {
  /** 1 for the first of a conference; without gaps. */
  readonly seq: number;
  readonly at: string;
  readonly actor: ParticipantId | null;
  readonly fact: Fact;
  readonly previous: string;
  readonly hash: string;
}

/** One row of a session's log: a Yjs update (V1) that was applied. */
export interface StoredUpdate {
  readonly sessionId: SessionId;
  /** 1 for the first of a session; without gaps. */
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** A Yjs clientID that belongs to this participant in this session, for ever. */
export interface ClientBinding {
  readonly sessionId: SessionId;
  readonly client: number;
  readonly participantId: ParticipantId;
}

/** What a command was answered: the same id gets the same answer. */
export interface CommandResult {
  readonly id: CommandId;
  /** Who gave the command: nobody else gets its answer. */
  readonly actor: ParticipantId;
  readonly seq: number;
  readonly data: Readonly<Record<string, string>> | null;
}

/** What one conference wants stored; all of it or nothing. */
export interface CommitUnit {
  readonly conferenceId: ConferenceId;
  readonly events: readonly StoredEvent[];
  readonly effects: readonly Effect[];
  readonly updates: readonly StoredUpdate[];
  readonly clients: readonly ClientBinding[];
  readonly commands: readonly CommandResult[];
}

/** A conference before anything happened in it. */
export interface ConferenceBase {
  readonly id: ConferenceId;
  readonly caseId: CaseId;
  readonly reference: string;
  readonly kind: ConferenceKind;
  readonly phase: Phase;
  readonly startsAt: string;
  readonly plannedMinutes: number;
  /** What it takes over from its house. */
  readonly house: HouseChoices;
  /** The user who made it, or null for the practice conference. */
  readonly madeBy: UserId | null;
  /** In the order in which they are held. */
  readonly sessions: readonly SessionBase[];
}

export interface StoredConference {
  readonly base: ConferenceBase;
  /** In the order in which they were invited; all with participation `invited`, for events say the rest. */
  readonly people: readonly Person[];
  readonly events: readonly StoredEvent[];
}

export interface StoredDocument {
  /** The newest snapshot that is whole, or null. `seq` is the last update that it holds. */
  readonly snapshot: { readonly seq: number; readonly bytes: Uint8Array } | null;
  /** The updates after the snapshot, without gaps. */
  readonly updates: readonly StoredUpdate[];
  readonly clients: readonly ClientBinding[];
  /** True when a newer snapshot failed its checksum and was passed over. */
  readonly fellBack: boolean;
}

export interface Compaction {
  readonly sessionId: SessionId;
  /** The last update that `bytes` holds. */
  readonly seq: number;
  readonly bytes: Uint8Array;
  /**
   * `keepPrevious`: the snapshot before stays, with the updates after it, as a net under this one. `forget`: something
   * was withdrawn, so no earlier snapshot or update stays and their pages are overwritten.
   */
  readonly earlier: 'keepPrevious' | 'forget';
}

export interface ConferenceStore {
  /** Stores the conference with its sessions, in one transaction. */
  createConference(base: ConferenceBase): Promise<void>;
  conference(id: ConferenceId): Promise<StoredConference | null>;
  conferenceOfSession(id: SessionId): Promise<ConferenceId | null>;
  /** The conferences that a user made, newest first. */
  conferencesMadeBy(id: UserId): Promise<ConferenceId[]>;
  /** The other conferences of the same case that the same user made; none of one that no user made. */
  conferencesOfSameChair(id: ConferenceId): Promise<ConferenceId[]>;

  /**
   * Stores all units in one durable transaction: when the promise resolves they survive a kill -9 and a power cut.
   * Rejects, with nothing stored, when an event or update number is taken (somebody else wrote) or the store fails.
   */
  commit(units: readonly CommitUnit[]): Promise<void>;
  commandResult(conference: ConferenceId, id: CommandId): Promise<CommandResult | null>;
  scores(ballot: BallotId): Promise<Score[]>;
  /** What people prepared for a session and was not released yet; nothing for a session that nobody made. */
  preparations(session: SessionId): Promise<Preparation[]>;
  /** What one person keeps for a session, without a look at what others keep; null when that is nothing. */
  preparation(session: SessionId, participant: ParticipantId): Promise<PreparedItem[] | null>;

  /** Throws `DamagedDocument` when neither snapshot is whole and the log does not reach back to the beginning. */
  document(session: SessionId): Promise<StoredDocument>;
  compact(compaction: Compaction): Promise<void>;
}

/** What was stored cannot be read back; the document stays closed rather than opening empty. */
export class DamagedDocument extends Error {
  readonly session: SessionId;

  constructor(session: SessionId) {
    super('no whole snapshot and no whole log');
    this.name = 'DamagedDocument';
    this.session = session;
  }
}
