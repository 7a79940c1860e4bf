import {
  ballotAtTable,
  lateOf,
  type Moment,
  momentKey,
  momentOf,
  sceneOf,
  taskOf,
} from '@samenspraak/client/features/family-moment/moment.ts';
import type { BallotView, MeetingView } from '@samenspraak/shared/document/read.ts';
import type { BallotId } from '@samenspraak/shared/domain/ids.ts';
import { STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';
import { describe, expect, it } from 'vitest';

const MEETING = {
  status: 'running',
  away: false,
  stage: 'picture',
  step: null,
  phase: 'immediateSafety',
  litPrompt: null,
  lane: null,
  lanes: [],
  timeoutSince: null,
} as unknown as MeetingView;

function ballot(state: BallotView['state']): BallotView {
  return {
    id: 'ballot-1' as BallotId,
    question: 'immediateSafety',
    subject: null,
    phase: 'immediateSafety',
    state,
    round: 1,
    scored: [],
    rounds: [],
  };
}

describe('the moment', () => {
  it('[FAM-1] every stage outside the decision has a scene of its own', () => {
    for (const stage of STAGES.filter((one) => one !== 'decision')) {
      expect(sceneOf({ stage, step: null, lane: null })).toBe(stage);
    }
  });

  it('[FAM-1] the decision shows the lane, and cooperating when the table is there', () => {
    expect(sceneOf({ stage: 'decision', step: 'brainstorm', lane: null })).toBe('brainstorm');
    expect(sceneOf({ stage: 'decision', step: 'weigh', lane: 'prioritise' })).toBe('prioritise');
    expect(sceneOf({ stage: 'decision', step: 'cooperate', lane: 'commit' })).toBe('cooperate');
  });

  it('[FAM-2] a time-out, a pause and the talk of others all rest: who waits for others waits, whatever else', () => {
    const [paused, timeoutSince] = [{ ...MEETING, status: 'paused', away: false } as const, '2026-11-22T10:00:00Z'];
    expect(momentOf(MEETING).rest).toBeNull();
    expect(momentOf(paused).rest).toBe('pause');
    expect(momentOf({ ...paused, timeoutSince }).rest).toBe('timeout');
    expect(momentOf({ ...paused, away: true }).rest).toBe('away');
    expect(momentOf({ ...paused, away: true, timeoutSince }).rest).toBe('away');
  });

  it('[FUN-4] a client chooses while dots are laid; what was shown stays until the table goes on to the next lane', () => {
    const ideas = (state: BallotView['state']) => ({ ...ballot(state), question: 'ideaWeight' });
    const at = (lane: MeetingView['lane']) => ({ ...MEETING, stage: 'decision', lane }) as MeetingView;
    const task = (state: BallotView['state'], lane: MeetingView['lane'], mayScore = true) =>
      taskOf(momentOf(at(lane), ideas(state)), ideas(state), mayScore);
    expect(task('open', 'weigh')).toBe('pick');
    expect(task('open', 'weigh', false)).toBe('companionPick');
    expect(task('revealed', 'weigh')).toBe('picks');
    expect(task('revealed', 'prioritise')).toBe('ideas');
  });

  it('[FUN-27] dots that stay open hold nobody: past the weighing the screen follows the table, and who did not choose still may', () => {
    const open = { ...ballot('open'), question: 'ideaWeight' };
    const place = (lane: MeetingView['lane'], step: MeetingView['step'] = null) =>
      momentOf({ ...MEETING, stage: 'decision', lane, step } as MeetingView, open);
    const past = [place('prioritise'), place('commit'), place('commit', 'cooperate')];
    expect(past.map((moment) => taskOf(moment, open, true))).toEqual(['ideas', 'agreements', 'agreements']);
    expect(taskOf(place('prioritise'), open, false)).toBe('ideas');
    const late = (moment: Moment, more: { table?: BallotView; mayScore?: boolean; isGiven?: boolean } = {}) =>
      lateOf(moment, { ballot: more.table ?? open, mayScore: more.mayScore ?? true, isGiven: more.isGiven ?? false });
    expect(past.map((moment) => late(moment))).toEqual(['may', 'may', 'may']);
    expect(past.map((moment) => late(moment, { isGiven: true }))).toEqual(['given', 'given', 'given']);
    expect(late(place('weigh'))).toBe('no');
    expect(late(place('commit'), { mayScore: false })).toBe('no');
    expect(late(place('commit'), { table: { ...open, state: 'revealed' } })).toBe('no');
    expect(late(place('commit'), { table: ballot('open') })).toBe('no');
    expect(late({ ...place('commit'), stage: 'close' })).toBe('no');
  });

  it('[FAM-2] what does not change the screen does not change the moment', () => {
    const before = momentKey(momentOf(MEETING));
    expect(momentKey(momentOf({ ...MEETING, hands: [], helpSince: '2026-11-22T10:00:00Z' }))).toBe(before);
    expect(momentKey(momentOf({ ...MEETING, litPrompt: 'picture.worries' }))).not.toBe(before);
  });

  const at = (stage: Stage, table: BallotView | null = null) => momentOf({ ...MEETING, stage }, table);
  const choice = (question: 'biggestConcern' | 'phaseOutcome', state: BallotView['state']) => ({
    ...ballot(state),
    question,
  });

  it('[FAM-3] the scale asks for a number, of a client and never of a confidant', () => {
    expect(taskOf(at('scale'), null, true)).toBe('listen');
    expect(taskOf(at('scale'), ballot('open'), true)).toBe('score');
    expect(taskOf(at('scale'), ballot('open'), false)).toBe('companion');
    expect(taskOf(at('scale'), ballot('revealed'), true)).toBe('spread');
    expect(taskOf(at('picture'), ballot('open'), true)).toBe('thought');
  });

  it('[FAM-30] what weighs most is picked with the picture and just after it, the phase while judging, nowhere else', () => {
    for (const stage of STAGES) {
      const concern = choice('biggestConcern', 'open');
      const phase = choice('phaseOutcome', 'open');
      const isPicked = stage === 'picture' || stage === 'scale';
      expect(taskOf(at(stage, concern), concern, true) === 'pick', stage).toBe(isPicked);
      expect(taskOf(at(stage, phase), phase, true) === 'pick', stage).toBe(stage === 'judgement');
    }
  });

  it('[FAM-30] a choice that is shown is read, a confidant picks nothing, and it is no score', () => {
    const open = choice('biggestConcern', 'open');
    const shown = choice('biggestConcern', 'revealed');
    expect(taskOf(at('picture', shown), shown, true)).toBe('picks');
    expect(taskOf(at('picture', open), open, false)).toBe('companionPick');
    const elsewhere = choice('phaseOutcome', 'revealed');
    expect(taskOf(at('scale', elsewhere), elsewhere, true)).toBe('listen');
  });

  it('[FAM-30] whoever is writing when a choice is put to all stays where they are: it is another moment', () => {
    const open = choice('biggestConcern', 'open');
    expect(momentKey(at('picture', open))).not.toBe(momentKey(at('picture')));
    expect(momentKey(at('picture', { ...open, state: 'revealed' }))).toBe(momentKey(at('picture', open)));
    expect(taskOf(at('picture'), open, true)).toBe('thought');
  });

  it('[FAM-3] a closed ballot is off the table', () => {
    expect(ballotAtTable([ballot('closed')])).toBeNull();
    expect(ballotAtTable([ballot('closed'), ballot('revealed')])?.state).toBe('revealed');
  });
});
