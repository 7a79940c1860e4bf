import type { CardField } from '../document/card-field-names.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { STAGES_OF_KIND } from '../domain/kinds.ts';
import { isFamily } from '../domain/roles.ts';
import type { Actor, Place, Target } from './actors.ts';

interface Question {
  readonly actor: Actor;
  readonly place: Place;
  readonly target: Target;
}

interface Condition {
  readonly code: ErrorCode;
  readonly holds: (question: Question) => boolean;
}

const own = ({ actor, target }: Question) => target.maker?.participantId === actor.participantId;

/** Whether it is theirs, or that of the client for whom they came. */
function writesThere(question: Question): boolean {
  const { actor, target } = question;
  return own(question) || (actor.role === 'confidant' && actor.clientOf === target.maker?.participantId);
}

/** What says how an idea is weighed, or that it is set aside. */
const WEIGHING: ReadonlySet<CardField | undefined> = new Set(['parked', 'load', 'term']);

function keepsThePlan({ role, coordinates }: Actor): boolean {
  return role === 'chair' || role === 'caseManager' || coordinates === true;
}

function kindIsOpen({ place, target }: Question): boolean {
  if (target.kind === undefined) return false;
  const stages = STAGES_OF_KIND[target.kind];
  const { stage, leaving, leavingEarlier = [] } = place;
  return [stage, leaving, ...leavingEarlier].some((one) => one !== null && stages.includes(one));
}

/** Whether a professional is at the table where agreements are written. */
function isAgreeing({ actor, place }: Question): boolean {
  return place.stage === 'decision' && place.lane === 'commit' && !isFamily(actor.role);
}

/** The conditions that rows of the table can ask for, by name; each says with which code it refuses. */
export const CONDITIONS = {
  /** The session is under way; during a pause people may finish writing. */
  sessionIsLive: {
    code: 'session.notRunning',
    holds: ({ place }) => place.status === 'running' || place.status === 'paused',
  },
  /** A plan is kept from the moment its session began, also when the meeting is over. */
  planIsKept: { code: 'session.notRunning', holds: ({ place }) => place.status !== 'planned' },
  /** Coordination is given on by who has it, and by the chair. */
  coordinates: {
    code: 'role.forbidden',
    holds: ({ actor }) => actor.role === 'chair' || actor.coordinates === true,
  },
  /** Who keeps the plan together, and the chair. */
  keepsThePlan: { code: 'role.forbidden', holds: ({ actor }) => keepsThePlan(actor) },
  /** How an agreement goes is said by who does it as well. */
  keepsThePlanOrDoesIt: {
    code: 'role.forbidden',
    holds: ({ actor, target }) => keepsThePlan(actor) || target.doers?.includes(actor.participantId) === true,
  },
  /** Experts who do not know the family look at ideas from outside (domain.md §3). */
  remarksAreExperts: {
    code: 'role.forbidden',
    holds: ({ actor, target }) =>
      target.kind !== 'remark' || actor.role === 'expert' || actor.role === 'experienceExpert',
  },
  /** What an expert says of an idea, and of which, is theirs alone to change. */
  remarksAreTheirMakers: {
    code: 'card.notYours',
    holds: (question) => question.target.kind !== 'remark' || question.target.field === 'order' || own(question),
  },
  /**
   * New cards of a kind come in the stages that collect them, or in the moment after; agreements once lane commit is open, and
   * with them the concern to which they are the answer, when nobody had put that on the board.
   */
  kindIsCollected: {
    code: 'stage.closed',
    holds: (question) => {
      const { place, target } = question;
      if (target.kind === 'agreement') return kindIsOpen(question) && place.lane === 'commit';
      return kindIsOpen(question) || (target.kind === 'concern' && isAgreeing(question));
    },
  },
  /** No new ideas once the brainstorm is closed. */
  brainstormIsOpen: {
    code: 'lane.closed',
    holds: ({ place, target }) => target.kind !== 'idea' || place.lane === 'brainstorm',
  },
  /** While the table widens nobody judges: no idea is weighed, set aside or remarked on (domain.md §3). */
  nothingIsJudgedYet: {
    code: 'lane.closed',
    holds: (question) => {
      const { place, target } = question;
      if (target.kind === 'remark') return place.lanes.includes('weigh') && place.lane !== 'brainstorm';
      if (target.kind !== 'idea' || place.lane !== 'brainstorm') return true;
      return target.field === 'answers' ? writesThere(question) : !WEIGHING.has(target.field);
    },
  },
  /** An existing card is worked on in the stages of its kind, or in the moment after one of those was left. */
  kindIsOpen: { code: 'stage.closed', holds: kindIsOpen },
  /** What a client wrote is theirs: they and their confidant alone change the words (domain.md §4). */
  familyKeepsItsWords: {
    code: 'card.familyWords',
    holds: (question) => {
      const { actor, target } = question;
      if (target.maker?.role !== 'client' && target.maker?.role !== 'confidant') return true;
      return own(question) || (actor.role === 'confidant' && actor.clientOf === target.maker.participantId);
    },
  },
  /** A client or confidant changes no words of professionals. */
  familyWritesItsOwn: {
    code: 'card.notYours',
    holds: (question) => {
      const { actor, target } = question;
      if (actor.role !== 'client' && actor.role !== 'confidant') return true;
      return own(question) || (actor.role === 'confidant' && actor.clientOf === target.maker?.participantId);
    },
  },
  /** The prosecutor keeps an independent position: writes its own cards alone, and alone writes those (domain.md §5). */
  prosecutorStandsApart: {
    code: 'card.prosecutorWords',
    holds: (question) =>
      own(question) || (question.actor.role !== 'prosecutor' && question.target.maker?.role !== 'prosecutor'),
  },
  /** Brainstorming judges nobody: another's idea is not reworded and not taken away (domain.md §3). */
  ideasStandWhileBrainstorming: {
    code: 'card.ideasStand',
    holds: (question) =>
      question.target.kind !== 'idea' || question.place.lane !== 'brainstorm' || writesThere(question),
  },
  /** What was adopted stands as it was adopted: later changes are made to the plan. */
  adoptedStands: { code: 'agreement.adopted', holds: ({ target }) => target.adopted !== true },
  /** What came from another session says what it said there; only the chair, who brought it over, may mend it. */
  copiesStand: { code: 'card.copyStands', holds: (question) => question.target.copied !== true || own(question) },
  /** Cards go to lanes that the chair has opened. */
  laneIsOpen: {
    code: 'lane.closed',
    holds: ({ place, target }) => target.toLane === undefined || place.lanes.includes(target.toLane),
  },
  /** For whom one may speak: the case manager for absent clients and children, other professionals for a child. */
  mayLendThisVoice: {
    code: 'role.forbidden',
    holds: ({ actor, target }) => {
      if (target.voice === undefined || target.voice === null) return true;
      if (actor.role === 'caseManager') return true;
      return target.voice === 'child' && (actor.role === 'partner' || actor.role === 'expert');
    },
  },
  /** The case manager says what others think, and nothing of their own. */
  caseManagerLendsAVoice: {
    code: 'role.forbidden',
    holds: ({ actor, target }) => actor.role !== 'caseManager' || (target.voice ?? null) !== null,
  },
  /**
   * Whoever came speaks for themselves, also while they are silent (domain.md §4). When all clients of a session were let in,
   * one speaks for another client by a name alone: for a parent who was not invited, not for those at the table. When the
   * meeting is over nobody is at the table, and whoever is named may be spoken for.
   */
  clientsSpeakForThemselves: {
    code: 'voice.isHere',
    holds: ({ place: { status, clients = [] }, target: { voice, voiceOf = '' } }) => {
      if (voice !== 'client' || (status === 'ended' && voiceOf !== '')) return true;
      const asOne = (name: string) => name.trim().toLowerCase();
      const here = clients.filter(({ admitted }) => admitted);
      if (voiceOf === '') return here.length === 0 || here.length < clients.length;
      return !here.some(({ name }) => asOne(name) === asOne(voiceOf));
    },
  },
  /** Only the maker, the maker's organisation or the chair takes a card away. */
  ownOrganisationOrChair: {
    code: 'card.notYours',
    holds: (question) => {
      const { actor, target } = question;
      if (own(question) || actor.role === 'chair') return true;
      return actor.organisationId !== null && actor.organisationId === target.maker?.organisationId;
    },
  },
  /** Whether something may be passed on is said by who brought it in, their organisation, or a client's confidant. */
  ownOrganisation: {
    code: 'card.notYours',
    holds: (question) => {
      const { actor, target } = question;
      if (own(question)) return true;
      if (actor.role === 'confidant') return actor.clientOf === target.maker?.participantId;
      return actor.organisationId !== null && actor.organisationId === target.maker?.organisationId;
    },
  },
  /** What an organisation does, may and may not is said by those who sit there for it. */
  forThatOrganisation: {
    code: 'organisation.notYours',
    holds: ({ actor, target }) => actor.organisationId !== null && actor.organisationId === target.organisationId,
  },
} as const satisfies Record<string, Condition>;
export type ConditionName = keyof typeof CONDITIONS;
