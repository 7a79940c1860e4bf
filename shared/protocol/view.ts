import type { ConferenceKind, ConferenceStatus, Participation, SessionStatus } from '../domain/conferences.ts';
import type { ConferenceId, ParticipantId, SessionId } from '../domain/ids.ts';
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
  readonly clients: boolean;
  readonly prosecutor: boolean;
  readonly status: SessionStatus;
}

/** What only the chair sees. */
export interface DeskView {
  readonly waiting: readonly (PersonView & { readonly sessionIds: readonly SessionId[] })[];
  /** Everybody who was ever invited and not removed, with how far they came. */
  readonly people: readonly (PersonView & { readonly participation: Participation })[];
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

/**
 * The conference as one reader may see it: answer of `GET /api/conferences/:conferenceId` and the `view` notice of
 * `/live`. An allow-list, built up from nothing.
 */
export interface ConferenceView {
  readonly conferenceId: ConferenceId;
  readonly reference: string;
  readonly kind: ConferenceKind;
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
  };
  readonly invitedBy: PersonView | null;
  readonly sessions: readonly SessionView[];
  readonly desk: DeskView | null;
}
