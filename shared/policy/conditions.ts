import type { ErrorCode } from '../domain/errors.ts';
import { STAGES_OF_KIND } from '../domain/kinds.ts';
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

function kindIsOpen({ place, target }: Question): boolean {
  if (target.kind === undefined) return false;
  const stages = STAGES_OF_KIND[target.kind];
  const { stage, leaving, leavingEarlier = [] } = place;
  return [stage, leaving, ...leavingEarlier].some((one) => one !== null && stages.includes(one));
}

/** The conditions that rows of the table can ask for, by name; each says with which code it refuses. */
export const CONDITIONS = {
  /** The session is under way; during a pause people may finish writing. */
  sessionIsLive: {
    code: 'session.notRunning',
    holds: ({ place }) => place.status === 'running' || place.status === 'paused',
  },
  /** New cards of a kind come in the stages that collect them, or in the moment after; agreements once lane commit is open. */
  kindIsCollected: {
    code: 'stage.closed',
    holds: (question) =>
      kindIsOpen(question) && (question.target.kind !== 'agreement' || question.place.lane === 'commit'),
  },
  /** No new ideas once the brainstorm is closed. */
  brainstormIsOpen: {
    code: 'lane.closed',
    holds: ({ place, target }) => target.kind !== 'idea' || place.lane === 'brainstorm',
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
      question.target.kind !== 'idea' ||
      question.place.lane !== 'brainstorm' ||
      own(question) ||
      (question.actor.role === 'confidant' && question.actor.clientOf === question.target.maker?.participantId),
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
  /**
   * Whoever came speaks for themselves, also while they are silent (domain.md §4). When all clients of a session were let in,
   * one speaks for another client by a name alone: for a parent who was not invited, not for those at the table.
   */
  clientsSpeakForThemselves: {
    code: 'voice.isHere',
    holds: ({ place: { clients = [] }, target: { voice, voiceOf = '' } }) => {
      if (voice !== 'client') return true;
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
} as const satisfies Record<string, Condition>;
export type ConditionName = keyof typeof CONDITIONS;
