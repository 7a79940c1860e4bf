import type { AgreementId, CardId, ConferenceId, ParticipantId } from './ids.ts';
import type { Voice } from './roles.ts';

/** open: not begun; doing: under way; done: it came about; notKept: it did not, and the table has still to say what now; dropped: no longer wanted. */
export const AGREEMENT_STATES = ['open', 'doing', 'done', 'notKept', 'dropped'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** The states in which an agreement still asks something of whoever does it. */
export const RUNNING_STATES: readonly AgreementState[] = ['open', 'doing'];

/**
 * How an agreement stands with the table. running: somebody does it; unanswered: it was not kept, and waits until the table sets it
 * running again, drops it, or says that it came about after all; over: nobody has to do anything about it.
 */
export const AGREEMENT_STANDINGS = ['unanswered', 'running', 'over'] as const;
export type AgreementStanding = (typeof AGREEMENT_STANDINGS)[number];

export function standingOf(state: AgreementState): AgreementStanding {
  if (state === 'notKept') return 'unanswered';
  return RUNNING_STATES.includes(state) ? 'running' : 'over';
}

/** Whether something has still to be done about an agreement: by whoever does it, or by the table. */
export function isUnfinished({ state }: { readonly state: AgreementState }): boolean {
  return standingOf(state) !== 'over';
}

/** The states that are not entered without a reason: somebody counted on it. */
export const STATES_WITH_REASON: readonly AgreementState[] = ['notKept', 'dropped'];

/** The most characters of why an agreement changed, and of what is said about whether it was kept: it stands in every plan. */
export const LONGEST_REASON = 1_000;

/** So many of the last changes stand in the plan on a board; all of them in the plan of the case. */
export const CHANGES_SHOWN = 20;

/** What an agreement comes down to, and between whom (domain.md §1). */
export const AGREEMENT_KINDS = [
  'exchangeBetweenProfessionals',
  'actionBetweenProfessionals',
  'actionTowardsFamily',
  'informationToFamily',
  'meetingWithFamily',
  'meetingOfProfessionals',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** The kinds that reach the family itself; the others stay among professionals. */
export const KINDS_THAT_REACH: readonly AgreementKind[] = [
  'actionTowardsFamily',
  'informationToFamily',
  'meetingWithFamily',
];

/** What is agreed on working together (domain.md §3, decision 4); the closing plan in recovery alone. */
export const COOPERATION_ASPECTS = [
  'timeLine',
  'meetingAgain',
  'bottomLineBroken',
  'keepingInformed',
  'closingPlan',
] as const;
export type CooperationAspect = (typeof COOPERATION_ASPECTS)[number];

/** Whether an agreement was kept, as somebody for whom it was made sees it. */
export const KEPT_ANSWERS = ['kept', 'partly', 'notKept'] as const;
export type KeptAnswer = (typeof KEPT_ANSWERS)[number];

/** What an agreement says. People are participantIds or free text, dates ISO 8601; empty text and null: nothing was said. */
export interface AgreementWords {
  readonly what: string;
  /** The same in plain words, for the family. */
  readonly plainWords: string;
  readonly who: readonly string[];
  readonly by: string;
  readonly why: string;
  readonly forWhom: readonly string[];
  readonly answers: readonly CardId[];
  readonly agreementKind: AgreementKind | null;
  readonly term: 'short' | 'long' | null;
  readonly load: 'light' | 'heavy' | null;
  /** The bottom line that it guards. */
  readonly bottomLine: CardId | null;
  readonly watcher: string | null;
  readonly ifNotKept: string;
  readonly cooperation: CooperationAspect | null;
}

/** Words that say nothing: what an agreement lacks that was made before these were asked for. */
export const NO_WORDS: AgreementWords = {
  what: '',
  plainWords: '',
  who: [],
  by: '',
  why: '',
  forWhom: [],
  answers: [],
  agreementKind: null,
  term: null,
  load: null,
  bottomLine: null,
  watcher: null,
  ifNotKept: '',
  cooperation: null,
};

/** What became of an agreement, at one moment or on one day (ISO 8601). The reason stays where it was said: elsewhere it is empty. */
export interface AgreementChange {
  readonly at: string;
  /** The state that it got; null where its words changed. */
  readonly state: AgreementState | null;
  readonly why: string;
  /** Who changed it; null where the reader does not know them. */
  readonly by: ParticipantId | null;
}

/** How somebody for whom an agreement was made sees it, at one moment or on one day (ISO 8601); the last answer of each stands. */
export interface KeptReport {
  readonly by: ParticipantId;
  /** For whom it is said: null for themselves, else a child or absent client. */
  readonly voice: Voice | null;
  /** What that child or client is called at this table; empty when nobody was named. */
  readonly voiceOf: string;
  readonly answer: KeptAnswer;
  readonly words: string;
  /** The confidant who typed it for their client; left out where it is somebody's own. */
  readonly typedBy?: ParticipantId;
  readonly at: string;
}

/** Where an agreement was made that a later conference of the same case took along. */
export interface AgreementOrigin {
  readonly conferenceId: ConferenceId;
  readonly agreementId: AgreementId;
  /** When it was taken along, ISO 8601. */
  readonly takenAt: string;
}
