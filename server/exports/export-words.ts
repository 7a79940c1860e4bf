import type {
  AgreementKind,
  AgreementState,
  CooperationAspect,
  KeptAnswer,
} from '@samenspraak/shared/domain/agreements.ts';
import type { Basis, CardKind } from '@samenspraak/shared/domain/kinds.ts';
import type { Voice } from '@samenspraak/shared/domain/roles.ts';

/** What an agreement is told by, in the order in which it is read. */
export const FACTS = [
  'shareable',
  'plainWords',
  'who',
  'by',
  'why',
  'forWhom',
  'answers',
  'kind',
  'term',
  'load',
  'watcher',
  'bottomLine',
  'ifNotKept',
  'state',
  'adopted',
  'changes',
  'kept',
  'goodEnough',
  'sessions',
] as const;
export type FactName = (typeof FACTS)[number];

/** The heads of tables that no fact stands under. */
interface ColumnWords {
  readonly agreement: string;
  readonly cooperation: string;
  readonly session: string;
  readonly cardKind: string;
  readonly text: string;
  readonly source: string;
  readonly basis: string;
  readonly voice: string;
  readonly about: string;
  readonly who: string;
  readonly by: string;
  readonly why: string;
  readonly forWhom: string;
  readonly watcher: string;
  readonly plainWords: string;
  readonly ifNotKept: string;
  readonly goodEnough: string;
  readonly consequences: string;
  readonly when: string;
  readonly shareable: string;
  readonly madeFor: string;
  readonly madeOn: string;
}

/** What differs by who reads: professionals, or the family. */
export interface WordingWords {
  /** What the file is called in a window: for the family it tells nothing. */
  readonly fileTitle: string;
  readonly title: string;
  readonly contact: string;
  readonly noContact: string;
  readonly noAgreements: string;
  /** What is said where the file holds less than the plan. */
  readonly shortened: string;
  /** What is told of an agreement has its label here; the family reads no more than they can do something with. */
  readonly labels: Readonly<Partial<Record<FactName, string>>>;
  readonly states: Readonly<Record<AgreementState, string>>;
  readonly columns: ColumnWords;
  /** What stands with something that is not to be passed on now. */
  readonly heldBack: string;
}

/** All words of an export that nobody at the table wrote. `{…}` is filled in. */
export interface ExportWords {
  readonly professional: WordingWords;
  readonly family: WordingWords;
  readonly kinds: Readonly<Record<AgreementKind, string>>;
  readonly terms: Readonly<Record<'short' | 'long', string>>;
  readonly loads: Readonly<Record<'light' | 'heavy', string>>;
  readonly aspects: Readonly<Record<CooperationAspect, string>>;
  readonly keptAnswers: Readonly<Record<KeptAnswer, string>>;
  readonly cardKinds: Readonly<Record<CardKind, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly voices: Readonly<Record<Voice, string>>;
  readonly parts: {
    readonly running: string;
    /** What was not kept and waits for an answer; for the family it has not worked yet. */
    readonly unanswered: string;
    readonly notYet: string;
    readonly mine: string;
    readonly others: string;
    readonly cooperation: string;
    readonly ended: string;
    readonly bottomLines: string;
  };
  /** Above the numbers of agreements. */
  readonly number: string;
  readonly reference: string;
  readonly sessions: string;
  /** Before the sessions that are still to be held. */
  readonly toCome: string;
  readonly madeFor: string;
  readonly page: string;
  readonly you: string;
  /** Somebody who watches over a bottom line, with the agreement by which they do. */
  readonly byAgreement: string;
  /** Behind the day of an agreement that an earlier conference made. */
  readonly earlier: string;
  readonly somebodyGone: string;
  /** What stands in print for a character that the letter does not have. */
  readonly missingLetters: string;
  readonly calendar: {
    /** For the family: nobody who looks on reads what it is about. */
    readonly neutral: string;
    /** For professionals: which case it is for, and no more. */
    readonly agreement: string;
    readonly conference: string;
  };
}
