import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { LANES, type Lane, neighbourStage, STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';

type Moment = Pick<MeetingView, 'stage' | 'step' | 'lane'>;

/** Where the funnel can be: one of its lanes, or working together, which comes after the last lane. */
export type FunnelStop = Lane | 'cooperate';
const FUNNEL: readonly FunnelStop[] = [...LANES, 'cooperate'];

/** Where the table can go on to: a next stage, or a next stop of the funnel. */
export type Goal = Stage | FunnelStop;

export function isStage(goal: Goal): goal is Stage {
  return STAGES.some((stage) => stage === goal);
}

/** The stage before or after the present one; null beyond the ends. */
export function stageMove(moment: Moment, shift: -1 | 1): Stage | null {
  return neighbourStage(moment.stage, shift);
}

/** Where the funnel is now; null outside the decision. */
export function funnelStop(moment: Moment): FunnelStop | null {
  if (moment.stage !== 'decision') return null;
  return moment.step === 'cooperate' ? 'cooperate' : (moment.lane ?? 'brainstorm');
}

/** The stop before or after the present one; null outside the decision and beyond the ends. */
export function funnelMove(moment: Moment, shift: -1 | 1): FunnelStop | null {
  const stop = funnelStop(moment);
  return stop === null ? null : (FUNNEL[FUNNEL.indexOf(stop) + shift] ?? null);
}

/** What the chair says to the server to bring the funnel to a stop. */
export function funnelIntent(sessionId: SessionId, moment: Moment, stop: FunnelStop): Intent {
  if (stop === 'cooperate') return { type: 'stage.set', sessionId, stage: 'decision', step: 'cooperate' };
  // Leaving "cooperate" for the lane that is still open is a change of step, which opening that lane would not make.
  if (stop === 'commit' && moment.lane === 'commit') {
    return { type: 'stage.set', sessionId, stage: 'decision', step: 'commit' };
  }
  return { type: 'funnel.open', sessionId, lane: stop };
}
