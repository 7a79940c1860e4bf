import type { ConferenceKind, ConferenceStatus, Participation, SessionStatus } from '../domain/conferences.ts';
import type { CardId, ConferenceId, ParticipantId, SessionId } from '../domain/ids.ts';
import type { Language, Role } from '../domain/roles.ts';
import type { SessionLook } from '../domain/sessions.ts';

/** Somebody as another participant may know them. */
export interface PersonView {
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string | null;
}

/** A session of the reader. Sessions in which the reader does not take part are not in any list. */
export interface SessionView {
  readonly sessionId: SessionId;
  readonly name: string;
  readonly look: SessionLook;
  /** Which one it is of the reader's own sessions with this look, from 0. */
  readonly shade: number;
  readonly clients: boolean;
  readonly prosecutor: boolean;
  readonly status: SessionStatus;
  /** Whether it rests because the table is at another session. */
  readonly away: boolean;
  /** When it may roughly be expected to begin or go on, by the chair's word; null when nobody says so. */
  readonly expectedAt: string | null;
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly videoUrl: string | null;
}

/** Somebody as the chair knows them: how far they came, where they sit, beside whom and never with whom. */
export interface DeskPerson extends PersonView {
  readonly participation: Participation;
  readonly sessionIds: readonly SessionId[];
  readonly clientOf: ParticipantId | null;
  readonly apartFrom: readonly ParticipantId[];
  /** The sessions in which they sat since those began: what they said there stays to be read. */
  readonly sat: readonly SessionId[];
  /** Whether they are connected now, wherever. */
  readonly here: boolean;
}

/** What only the chair sees. */
export interface DeskView {
  /** Whether clients of different sessions are to be marked as never together, unless the chair says otherwise. */
  readonly clientsApart: boolean;
  readonly waiting: readonly (PersonView & {
    readonly organisationId: string | null;
    readonly sessionIds: readonly SessionId[];
  })[];
  /** Everybody who was ever invited and not removed, with how far they came. */
  readonly people: readonly DeskPerson[];
  /** Who was removed: cards and agreements may still name them. */
  readonly gone: readonly (PersonView & Pick<DeskPerson, 'apartFrom' | 'sat'>)[];
  /** Who kept the plan together before and is not here, while nobody was named in their place; left out when there is none. */
  readonly coordinatorBefore?: Pick<PersonView, 'name' | 'organisation'> | undefined;
  /** Who keeps a preparation for which session that was not released yet; never what is in it. */
  readonly prepared: readonly { readonly sessionId: SessionId; readonly participantId: ParticipantId }[];
  /** Which card of which session has a copy in which other one. */
  readonly published: readonly {
    readonly sessionId: SessionId;
    readonly cardId: CardId;
    readonly toSessionId: SessionId;
    /** What it is called there. */
    readonly copyId: CardId;
  }[];
  /** Which cards of a session came from another, and who first wrote them. */
  readonly copies: readonly {
    readonly sessionId: SessionId;
    readonly cardId: CardId;
    readonly maker: ParticipantId;
  }[];
  readonly helps: readonly {
    readonly sessionId: SessionId;
    readonly participantId: ParticipantId;
    readonly at: string;
  }[];
  readonly timeouts: readonly {
    readonly sessionId: SessionId;
    readonly participantId: ParticipantId;
    readonly at: string;
  }[];
}

/** Coordination that was handed over, with what the next one should know. */
export interface HandOverView {
  readonly from: PersonView | null;
  readonly to: PersonView;
  readonly notes: string;
  readonly at: string;
}

/**
 * The conference as one reader may see it: answer of `GET /api/conferences/:conferenceId` and the `view` notice of
 * `/live`. An allow-list, built up from nothing.
 */
export interface ConferenceView {
  readonly conferenceId: ConferenceId;
  readonly reference: string;
  readonly kind: ConferenceKind;
  /** When the first of the reader's sessions is planned, and how long theirs take together. */
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly status: ConferenceStatus;
  /** Server time, ISO 8601: clients reckon stage time from it. */
  readonly now: string;
  readonly me: PersonView & {
    readonly participation: Participation;
    readonly language: Language;
    readonly organisationId: string | null;
    readonly clientOf: ParticipantId | null;
    /** The sessions for which they keep a preparation that was not released yet. */
    readonly prepared: readonly SessionId[];
    /** Whether they keep the plan of this family together. */
    readonly coordinates: boolean;
  };
  /** Coordination on its way to somebody else: for them, for who hands it over, and for the chair; null for all others. */
  readonly handOver: HandOverView | null;
  /** The last one that was taken on, for the same three. */
  readonly takenOver: HandOverView | null;
  readonly invitedBy: PersonView | null;
  readonly sessions: readonly SessionView[];
  readonly desk: DeskView | null;
}
