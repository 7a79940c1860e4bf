import type { BallotView, MeetingView } from '@samenspraak/shared/document/read.ts';
import { type BallotKind, ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import type { BallotId } from '@samenspraak/shared/domain/ids.ts';
import type { Lane, Phase, Stage, Step } from '@samenspraak/shared/domain/stages.ts';

/** Why the table rests: a time-out, a pause, or the talk is in another session (away). */
export type Rest = 'timeout' | 'pause' | 'away' | null;

/** Where the table is: whatever makes the screen of a client change, and nothing else. */
export interface Moment {
  readonly stage: Stage;
  readonly step: Step | null;
  readonly lane: Lane | null;
  readonly phase: Phase;
  readonly litPrompt: string | null;
  /** The choice that is put to everybody now, by its ballot; null while there is none, or it asks for a number. */
  readonly asked: BallotId | null;
  readonly rest: Rest;
}

/** One picture and one heading each. */
export type Scene = Exclude<Stage, 'decision'> | Lane | 'cooperate';

/** The one thing that a screen asks. `listen` asks nothing. */
export type Task =
  | 'thought'
  | 'score'
  | 'companion'
  | 'spread'
  | 'pick'
  | 'companionPick'
  | 'picks'
  | 'ideas'
  | 'agreements'
  | 'plan'
  | 'listen';

export function momentOf(meeting: MeetingView, ballot: BallotView | null = null): Moment {
  const { stage, step, lane, phase, litPrompt } = meeting;
  const asked = ballot !== null && isPickedAt(ballot, meeting) ? ballot.id : null;
  return { stage, step, lane, phase, litPrompt, asked, rest: restOf(meeting) };
}

/** Where something is chosen: what weighs most with the picture or just after it, the phase while judging, ideas while deciding. */
const PICKED_AT: Readonly<Record<BallotKind, readonly Stage[]>> = {
  biggestConcern: ['picture', 'scale'],
  phaseOutcome: ['judgement'],
  ideaWeight: ['decision'],
  scale: [],
};

type Place = Pick<Moment, 'stage' | 'step' | 'lane'>;

function isPickedAt({ question }: BallotView, place: Place): boolean {
  const kind = ballotKind(question);
  // where the table goes on to the next lane the ideas make room, whether they were shown or not: nobody is held
  if (kind === 'ideaWeight' && sceneOf(place) !== 'weigh') return false;
  return PICKED_AT[kind].includes(place.stage);
}

/** Whether the table has gone on while it can still be chosen which idea comes first: nothing was shown. */
function isOpenBehind({ question, state }: BallotView, place: Place): boolean {
  return (
    ballotKind(question) === 'ideaWeight' &&
    state === 'open' &&
    place.stage === 'decision' &&
    sceneOf(place) !== 'weigh'
  );
}

/** What somebody does who may still choose after the table has gone on. */
export type Late = 'no' | 'may' | 'given';

/** Whether somebody who chooses for themselves may still do so where the table is by now, or has: nobody is held for it. */
export function lateOf(
  place: Place,
  { ballot, mayScore, isGiven }: { ballot: BallotView | null; mayScore: boolean; isGiven: boolean },
): Late {
  if (ballot === null || !mayScore || !isOpenBehind(ballot, place)) return 'no';
  return isGiven ? 'given' : 'may';
}

/** Who waits for others waits, whatever else stands still there. */
function restOf({ status, away, timeoutSince }: MeetingView): Rest {
  if (status === 'paused' && away) return 'away';
  if (timeoutSince !== null) return 'timeout';
  return status === 'running' ? null : 'pause';
}

/** Two moments with the same key look the same. */
export function momentKey(moment: Moment): string {
  return [moment.stage, moment.step, moment.lane, moment.phase, moment.litPrompt, moment.asked, moment.rest].join('|');
}

export function sceneOf({ stage, step, lane }: Pick<Moment, 'stage' | 'step' | 'lane'>): Scene {
  if (stage !== 'decision') return stage;
  if (step === 'cooperate') return 'cooperate';
  return lane ?? step ?? 'brainstorm';
}

/** The ballot that is on the table, if any: one at a time is open or revealed. */
export function ballotAtTable(ballots: readonly BallotView[]): BallotView | null {
  return ballots.find((ballot) => ballot.state !== 'closed') ?? null;
}

const TASKS: Readonly<Record<Exclude<Scene, 'scale'>, Task>> = {
  before: 'thought',
  goal: 'thought',
  picture: 'thought',
  judgement: 'thought',
  brainstorm: 'thought',
  weigh: 'ideas',
  prioritise: 'ideas',
  commit: 'agreements',
  cooperate: 'agreements',
  close: 'plan',
};

export function taskOf(moment: Moment, ballot: BallotView | null, mayScore: boolean): Task {
  const scene = sceneOf(moment);
  if (ballot !== null && moment.asked === ballot.id) {
    if (ballot.state === 'revealed') return 'picks';
    return mayScore ? 'pick' : 'companionPick';
  }
  if (scene !== 'scale') return TASKS[scene];
  if (ballot === null || ballotKind(ballot.question) !== 'scale') return 'listen';
  if (ballot.state === 'revealed') return 'spread';
  return mayScore ? 'score' : 'companion';
}
