import type { CardField } from '../document/card-field-names.ts';
import type { SessionStatus } from '../domain/conferences.ts';
import type { OrganisationId, ParticipantId } from '../domain/ids.ts';
import type { CardKind } from '../domain/kinds.ts';
import type { Role, Voice } from '../domain/roles.ts';
import type { Lane, Stage } from '../domain/stages.ts';

/** Who asks. */
export interface Actor {
  readonly participantId: ParticipantId;
  readonly role: Role;
  readonly organisationId: OrganisationId | null;
  /** The client to whom a confidant belongs. */
  readonly clientOf: ParticipantId | null;
  readonly admitted: boolean;
  /** Whether they keep the plan of this family together. */
  readonly coordinates?: boolean;
}

/** Where and when: the state of the session in which it would happen. */
export interface Place {
  readonly status: SessionStatus;
  readonly stage: Stage;
  readonly lane: Lane | null;
  /** The lanes opened so far. */
  readonly lanes: readonly Lane[];
  /** The stage that was left a moment ago and still takes the last words of those who were typing; null after that. */
  readonly leaving: Stage | null;
  /** Those left before it, not longer ago than their words are still taken. */
  readonly leavingEarlier?: readonly Stage[];
  /** The clients of this session, and whether they were let in; left out where there are none. */
  readonly clients?: readonly SeatedClient[];
}

/** A client as the table of a session knows them. */
export interface SeatedClient {
  readonly name: string;
  readonly admitted: boolean;
}

/** The maker of the card or link in question. */
export type Maker = Pick<Actor, 'participantId' | 'role' | 'organisationId'>;

/** Which card is touched. Left out by actions that touch none. */
export interface Target {
  readonly kind?: CardKind;
  readonly maker?: Maker;
  readonly voice?: Voice | null;
  /** The name by which the table knows whom they speak for; left out when there is none. */
  readonly voiceOf?: string | undefined;
  /** The field of the card that is set; left out where that is its words, or nothing is said of it. */
  readonly field?: CardField;
  /** Whether the card is an agreement that was adopted. */
  readonly adopted?: boolean;
  /** Whether the card is a copy from another session. */
  readonly copied?: boolean;
  /** Who does the agreement: participantIds, or free text for somebody who is not at the table. */
  readonly doers?: readonly string[];
  /** The organisation whose card is touched. */
  readonly organisationId?: OrganisationId;
  /** The lane to which the card is moved. */
  readonly toLane?: Lane;
}

/** Outside any session: what commands about the conference as a whole are judged by. */
export const NOWHERE: Place = { status: 'planned', stage: 'before', lane: null, lanes: [], leaving: null };
