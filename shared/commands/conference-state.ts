import type {
  AgreementChange,
  AgreementOrigin,
  AgreementState,
  AgreementWords,
  KeptReport,
} from '../domain/agreements.ts';
import type { Dots, SubAnswers } from '../domain/ballots.ts';
import type { TimeBudget } from '../domain/budget.ts';
import type { ConferenceKind, ConferenceStatus, Participation, SessionStatus } from '../domain/conferences.ts';
import type { Coordination } from '../domain/coordination.ts';
import type { HouseChoices } from '../domain/house.ts';
import type {
  AgreementId,
  BallotId,
  CardId,
  CaseId,
  ConferenceId,
  OrganisationId,
  ParticipantId,
  SessionId,
} from '../domain/ids.ts';
import type { PreparedItem } from '../domain/preparation.ts';
import type { Language, Role, ScoreGroup, Voice } from '../domain/roles.ts';
import type { Audience, SessionPlan } from '../domain/sessions.ts';
import { type Lane, type Phase, type PhaseDecision, STAGES, type Stage, type Step } from '../domain/stages.ts';
import type { TrendPoint } from '../domain/trend.ts';
import type { GuideArrangement } from '../guide/arrangement.ts';

/** Somebody in a conference. Names live in base rows; in events stand those alone who had heard what was carried over. */
export interface Person {
  readonly id: ParticipantId;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: OrganisationId | null;
  /** The organisation's name, for the roster. */
  readonly organisation: string | null;
  readonly sessionIds: readonly SessionId[];
  readonly language: Language;
  readonly clientOf: ParticipantId | null;
  /** Who is never in one session with them; it counts for both. */
  readonly apartFrom: readonly ParticipantId[];
  readonly participation: Participation;
}

/** Somebody as another conference of the case knows them again. */
export type Known = Pick<Person, 'role' | 'name'>;

/** A raised hand, a call for help or a time-out: who and since when (ISO 8601). */
interface Signal {
  readonly by: ParticipantId;
  readonly at: string;
}

/** Everybody speaks in turn; `since` (ISO 8601) is when the present turn began to count. */
export interface Round {
  readonly order: readonly ParticipantId[];
  readonly index: number;
  readonly since: string;
  /** How long a turn is meant to take; null when nobody watches the clock. */
  readonly secondsPerTurn: number | null;
}

export interface Session extends SessionPlan {
  readonly id: SessionId;
  readonly name: string;
  readonly audience: Audience;
  readonly status: SessionStatus;
  /** Whether it rests because another session was begun. */
  readonly away: boolean;
  /** When its people may roughly expect it to begin or go on, by the chair's word (ISO 8601); null when nobody says so. */
  readonly expectedAt: string | null;
  /** Everybody who was ever in it since it began: they may have read and written there. */
  readonly sat: readonly ParticipantId[];
  readonly stage: Stage;
  readonly step: Step | null;
  readonly phase: Phase;
  /** What was concluded about it last; null while it is as planned. */
  readonly decided: PhaseDecision | null;
  readonly litPrompt: string | null;
  readonly lane: Lane | null;
  readonly lanes: readonly Lane[];
  /** The stage that was left last, and when. */
  readonly left: { readonly stage: Stage; readonly at: string } | null;
  /** Stages left before that one, each with when: of a table that goes on twice in a moment nobody's sentence breaks off. */
  readonly leftEarlier?: readonly { readonly stage: Stage; readonly at: string }[];
  /** Milliseconds spent per stage before `clockSince`. */
  readonly spent: Readonly<Record<Stage, number>>;
  /** Since when (ISO 8601) the clock of the present stage runs; null while it stands still. */
  readonly clockSince: string | null;
  readonly timeout: Signal | null;
  readonly hands: readonly Signal[];
  readonly helps: readonly Signal[];
  readonly round: Round | null;
  /** Minutes per stage as the chair settled them; null while they follow from the plan. */
  readonly budget: TimeBudget | null;
  /** The questions as they were arranged for this session; what is not named here is asked as the guide has it. */
  readonly guide: GuideArrangement;
  /** The concerns that the table settled as the ones that weigh most, the first one first. */
  readonly top: readonly CardId[];
  /** The order of the ideas as the table settled it; empty while it did not. */
  readonly priority: readonly CardId[];
  /** The earlier session whose picture was brought here, and when that was held; null while none was. */
  readonly carried: { readonly from: SessionId; readonly at: string } | null;
  /**
   * Of each earlier session from which something was brought here: who of the family and the prosecution had heard it. Nobody
   * else of them comes to this table any more.
   */
  readonly heard: readonly (readonly Known[])[];
  /** Who keeps a preparation for this session that was not released yet. */
  readonly prepared: readonly ParticipantId[];
  /** Whose preparation was made behind an earlier link: nobody reads it, whoever has the new one either. */
  readonly sealed: readonly ParticipantId[];
  /** Whose preparation came on the board. */
  readonly released: readonly ParticipantId[];
  /** What earlier conferences of this case showed, as far as the chair brought it to this table. */
  readonly trend: readonly TrendPoint[];
}

export interface Score {
  readonly participantId: ParticipantId;
  readonly voice: Voice | null;
  /** The name by which this table knows whom they speak for; empty when there is none. */
  readonly voiceOf: string;
  readonly round: number;
  /** From 1 to 10; 0 where the ballot asks for a choice. */
  readonly score: number;
  /** What was chosen: a card or an outcome; null where the ballot asks for a number. */
  readonly choice: string | null;
  readonly grounds: string;
  readonly answers: SubAnswers;
  /** Where the ballot asks to weigh ideas, of who lays dots. */
  readonly dots?: Dots;
}

/** A preparation as it is kept: by whom, and what they want to bring along. */
export interface Preparation {
  readonly participantId: ParticipantId;
  readonly items: readonly PreparedItem[];
}

export interface RevealedScore extends Score {
  readonly group: ScoreGroup;
}

export interface Ballot {
  readonly id: BallotId;
  readonly sessionId: SessionId;
  readonly question: string;
  readonly subject: string | null;
  readonly phase: Phase;
  readonly state: 'open' | 'revealed' | 'closed';
  readonly round: number;
  /** Who scored in this round, and for whom: that, never what. */
  readonly scored: readonly Pick<Score, 'participantId' | 'voice' | 'voiceOf'>[];
  /** The revealed rounds, oldest first. */
  readonly revealed: readonly (readonly RevealedScore[])[];
}

export interface Agreement extends AgreementWords {
  readonly id: AgreementId;
  readonly sessionId: SessionId;
  readonly cardId: CardId;
  readonly state: AgreementState;
  /** The agreement of another session of which this is what its readers may know; null when it was made here. */
  readonly copyOf: AgreementId | null;
  /** Where it was made, when an earlier conference of the case made it. */
  readonly origin: AgreementOrigin | null;
  readonly adoptedAt: string;
  /** What became of it, oldest first. */
  readonly changes: readonly AgreementChange[];
  readonly kept: readonly KeptReport[];
}

/** A card of one session that was published to another: where it came from is known to the server alone. */
export interface Copy {
  readonly from: SessionId;
  readonly cardId: CardId;
  readonly to: SessionId;
  readonly copyId: CardId;
  readonly maker: ParticipantId;
}

/** A conference as its events have made it: what every rule is decided on. */
export interface Conference {
  readonly id: ConferenceId;
  readonly caseId: CaseId;
  readonly reference: string;
  readonly kind: ConferenceKind;
  readonly startsAt: string;
  readonly plannedMinutes: number;
  /** The phase in which it was planned, and in which sessions begin. */
  readonly phase: Phase;
  /** What it took over from the house when it was planned. */
  readonly house: HouseChoices;
  readonly status: ConferenceStatus;
  /** Whether clients of different sessions are marked as never together, unless the chair says otherwise for a pair. */
  readonly clientsApart: boolean;
  readonly people: ReadonlyMap<ParticipantId, Person>;
  readonly sessions: ReadonlyMap<SessionId, Session>;
  readonly ballots: ReadonlyMap<BallotId, Ballot>;
  readonly agreements: ReadonlyMap<AgreementId, Agreement>;
  readonly coordination: Coordination;
  readonly copies: readonly Copy[];
  /** Cards that were taken away: whatever a board still holds of them goes. */
  readonly withdrawn: readonly { readonly sessionId: SessionId; readonly cardId: CardId }[];
  /** The number of the last event; the next one is decided on it. */
  readonly seq: number;
}

/** A session as it was planned. */
export type SessionBase = Pick<Session, 'id' | 'name' | 'audience' | keyof SessionPlan>;

/** A session before anything happened in it. */
export function newSession(base: SessionBase & Pick<Session, 'phase'> & Partial<Pick<Session, 'guide'>>): Session {
  const spent = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  return {
    ...base,
    status: 'planned',
    away: false,
    expectedAt: null,
    sat: [],
    stage: 'before',
    step: null,
    decided: null,
    litPrompt: null,
    lane: null,
    lanes: [],
    left: null,
    spent,
    clockSince: null,
    timeout: null,
    hands: [],
    helps: [],
    round: null,
    budget: null,
    guide: base.guide ?? {},
    top: [],
    priority: [],
    carried: null,
    heard: [],
    prepared: [],
    sealed: [],
    released: [],
    trend: [],
  };
}

/** A conference with one person changed. */
export function withPerson(conference: Conference, id: ParticipantId, patch: Partial<Person>): Conference {
  const person = conference.people.get(id);
  if (person === undefined) return conference;
  return { ...conference, people: new Map(conference.people).set(id, { ...person, ...patch }) };
}

/** A conference with one session changed. */
export function withSession(conference: Conference, id: SessionId, patch: Partial<Session>): Conference {
  const session = conference.sessions.get(id);
  if (session === undefined) return conference;
  return { ...conference, sessions: new Map(conference.sessions).set(id, { ...session, ...patch }) };
}

/** A conference with one ballot changed. */
export function withBallot(conference: Conference, id: BallotId, patch: Partial<Ballot>): Conference {
  const ballot = conference.ballots.get(id);
  if (ballot === undefined) return conference;
  return { ...conference, ballots: new Map(conference.ballots).set(id, { ...ballot, ...patch }) };
}

/** The people of one session's audience who have not been removed, in the order in which they were invited. */
export function audienceOf(conference: Conference, session: SessionId): Person[] {
  return [...conference.people.values()].filter(
    (person) => person.sessionIds.includes(session) && person.participation !== 'removed',
  );
}

/** A session in which these people now were as well, if it has begun. */
export function withSat(session: Session, people: readonly ParticipantId[]): Session {
  if (session.status === 'planned') return session;
  return { ...session, sat: [...new Set([...session.sat, ...people])] };
}

/**
 * The agreement that a card of a session has become, or null. Ids of cards are chosen in browsers, so one that was adopted in
 * another session says nothing here; nor does one that was made at an earlier conference, whose card stayed there.
 */
export function agreementOn({ agreements }: Conference, session: SessionId, card: CardId): Agreement | null {
  const made = [...agreements.values()].filter(({ origin }) => origin === null);
  return made.find((one) => one.sessionId === session && one.cardId === card) ?? null;
}
