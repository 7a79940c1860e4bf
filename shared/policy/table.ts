import { ROLES, type Role } from '../domain/roles.ts';
import type { ConditionName } from './conditions.ts';

/** One row: who may do this, and under which conditions, asked in this order. */
export interface Row {
  readonly roles: readonly Role[];
  readonly when: readonly ConditionName[];
}

function row(roles: readonly Role[], ...when: readonly ConditionName[]): Row {
  return { roles, when };
}

const CHAIR = ['chair'] as const satisfies readonly Role[];
const EVERYBODY = ROLES;
/** Those who bring content; the recorder keeps the minutes and nothing else. */
const WRITERS = ROLES.filter((role) => role !== 'recorder');
const PROFESSIONALS = WRITERS.filter((role) => role !== 'client' && role !== 'confidant');
/** The chair leads and does not score; a confidant speaks through their client. */
const SCORERS = ROLES.filter((role) => role !== 'chair' && role !== 'recorder' && role !== 'confidant');
/** Who leads brings nothing of their own; who keeps the minutes neither; a confidant prepares with their client. */
const PREPARERS = SCORERS;
/** Who says for the family whether something was kept. */
const FOR_THE_FAMILY = ['client', 'confidant', 'caseManager'] as const satisfies readonly Role[];
/** Who weighs ideas with dots: the family chooses what comes first for itself, and that is never summed away. */
const DOT_LAYERS = SCORERS.filter((role) => role !== 'client');
const RECORDERS = ['recorder', 'chair', 'caseManager'] as const satisfies readonly Role[];

/**
 * The one table of rights: role × what × where. The server's gate and command runner and every button in the client ask
 * it; nothing else decides.
 */
export const POLICY = {
  'conference.open': row(CHAIR),
  'conference.close': row(CHAIR),
  'participant.invite': row(CHAIR),
  'participant.reissue': row(CHAIR),
  'participant.join': row(EVERYBODY),
  'participant.admit': row(CHAIR),
  'participant.remove': row(CHAIR),
  'participant.place': row(CHAIR),
  'participant.keepApart': row(CHAIR),
  'session.add': row(CHAIR),
  'guide.arrange': row(CHAIR),
  'budget.settle': row(CHAIR),
  'preparation.keep': row(PREPARERS),
  'preparation.release': row(CHAIR, 'sessionIsLive'),
  'session.plan': row(CHAIR),
  'session.start': row(CHAIR),
  'session.pause': row(CHAIR, 'sessionIsLive'),
  'session.resume': row(CHAIR, 'sessionIsLive'),
  'stage.set': row(CHAIR, 'sessionIsLive'),
  'prompt.light': row(CHAIR, 'sessionIsLive'),
  'phase.decide': row(CHAIR, 'sessionIsLive'),
  'round.start': row(CHAIR, 'sessionIsLive'),
  'round.next': row(CHAIR, 'sessionIsLive'),
  'round.end': row(CHAIR, 'sessionIsLive'),
  'round.pass': row(EVERYBODY, 'sessionIsLive'),
  'hand.raise': row(EVERYBODY, 'sessionIsLive'),
  'hand.lower': row(EVERYBODY, 'sessionIsLive'),
  'hand.answer': row(CHAIR, 'sessionIsLive'),
  'timeout.call': row(EVERYBODY, 'sessionIsLive'),
  'timeout.end': row(CHAIR, 'sessionIsLive'),
  'help.ask': row(EVERYBODY, 'sessionIsLive'),
  'help.answer': row(CHAIR, 'sessionIsLive'),
  'ballot.open': row(CHAIR, 'sessionIsLive'),
  'ballot.pick': row(SCORERS, 'sessionIsLive', 'mayLendThisVoice', 'clientsSpeakForThemselves'),
  'ballot.dots': row(DOT_LAYERS, 'sessionIsLive'),
  'ballot.score': row(SCORERS, 'sessionIsLive', 'mayLendThisVoice', 'clientsSpeakForThemselves'),
  'ballot.reveal': row(CHAIR, 'sessionIsLive'),
  'ballot.again': row(CHAIR, 'sessionIsLive'),
  'ballot.close': row(CHAIR, 'sessionIsLive'),
  'concern.settle': row(CHAIR, 'sessionIsLive'),
  'trend.look': row(CHAIR),
  'trend.show': row(CHAIR, 'sessionIsLive'),
  'funnel.open': row(CHAIR, 'sessionIsLive'),
  'priority.settle': row(CHAIR, 'sessionIsLive'),
  'card.add': row(
    WRITERS,
    'sessionIsLive',
    'kindIsCollected',
    'brainstormIsOpen',
    'nothingIsJudgedYet',
    'remarksAreExperts',
    'mayLendThisVoice',
    'clientsSpeakForThemselves',
  ),
  'card.write': row(
    WRITERS,
    'sessionIsLive',
    'kindIsOpen',
    'familyKeepsItsWords',
    'familyWritesItsOwn',
    'prosecutorStandsApart',
    'remarksAreTheirMakers',
    'ideasStandWhileBrainstorming',
    'adoptedStands',
    'copiesStand',
  ),
  'card.place': row(
    PROFESSIONALS,
    'sessionIsLive',
    'kindIsOpen',
    'laneIsOpen',
    'remarksAreTheirMakers',
    'nothingIsJudgedYet',
    'adoptedStands',
  ),
  'card.mark': row(WRITERS, 'sessionIsLive', 'ownOrganisation'),
  'organisation.change': row(PROFESSIONALS, 'forThatOrganisation'),
  'card.publish': row(CHAIR, 'sessionIsLive'),
  'card.withdraw': row(
    WRITERS,
    'sessionIsLive',
    'ownOrganisationOrChair',
    'ideasStandWhileBrainstorming',
    'adoptedStands',
  ),
  'link.add': row(PROFESSIONALS, 'sessionIsLive'),
  'link.remove': row(PROFESSIONALS, 'sessionIsLive', 'ownOrganisationOrChair'),
  'minutes.write': row(RECORDERS, 'sessionIsLive'),
  'agreement.adopt': row(CHAIR, 'sessionIsLive'),
  'agreement.update': row(PROFESSIONALS, 'planIsKept', 'keepsThePlanOrDoesIt'),
  'agreement.change': row(PROFESSIONALS, 'planIsKept', 'keepsThePlan'),
  'agreement.answer': row(
    FOR_THE_FAMILY,
    'planIsKept',
    'mayLendThisVoice',
    'clientsSpeakForThemselves',
    'caseManagerLendsAVoice',
  ),
  'coordinator.handOver': row(PROFESSIONALS, 'coordinates'),
  'coordinator.take': row(PROFESSIONALS),
  'coordinator.decline': row(PROFESSIONALS),
  'coordinator.keep': row(PROFESSIONALS, 'coordinates'),
  'plan.carry': row(CHAIR, 'sessionIsLive'),
  'picture.carry': row(CHAIR, 'sessionIsLive'),
} as const satisfies Record<string, Row>;
export type Action = keyof typeof POLICY;
