import * as z from 'zod/mini';
import { refuse } from '../domain/errors.ts';
import { type SessionId, sessionId } from '../domain/ids.ts';
import {
  LANES,
  type Lane,
  PHASE_OUTCOMES,
  PHASES,
  type Phase,
  type PhaseOutcome,
  phaseAfter,
  STAGES,
  STEP_OF_LANE,
  STEPS,
  type Stage,
  type Step,
} from '../domain/stages.ts';
import { findPrompt } from '../guide/find-prompt.ts';
import { type Conference, type Session, withSession } from './conference-state.ts';
import { command, decided, NOTHING_TO_DO, sessionFor } from './define.ts';
import { stopClock } from './session.ts';

export type StageEvent =
  | { readonly type: 'stage.set'; readonly sessionId: SessionId; readonly stage: Stage; readonly step: Step | null }
  | { readonly type: 'funnel.opened'; readonly sessionId: SessionId; readonly lane: Lane }
  | { readonly type: 'prompt.lit'; readonly sessionId: SessionId; readonly promptId: string | null }
  | {
      readonly type: 'phase.decided';
      readonly sessionId: SessionId;
      readonly outcome: PhaseOutcome;
      readonly phase: Phase;
      readonly why: string;
    };

const LANE_OF_STEP: Readonly<Record<Step, Lane>> = {
  brainstorm: 'brainstorm',
  weigh: 'weigh',
  commit: 'commit',
  cooperate: 'commit',
};

interface PhaseFields {
  readonly sessionId: SessionId;
  readonly from?: Phase | undefined;
  readonly outcome: PhaseOutcome;
  readonly why: string;
}

/** Whether this is what was concluded last. */
function isConcluded({ decided: last }: Session, { from, outcome }: PhaseFields): boolean {
  return last !== null && last.from === from && last.outcome === outcome;
}

/** Coming back to the decision goes on where the funnel was; the first time it begins wide. */
function stepWhereLeft(session: Session): Step {
  return session.lane === null ? 'brainstorm' : STEP_OF_LANE[session.lane];
}

export const stageCommands = {
  /** Moves the table to a stage, forward or back; within the decision also to a step. */
  'stage.set': command<{ sessionId: SessionId; stage: Stage; step?: Step | undefined }, StageEvent>({
    schema: z.object({ sessionId, stage: z.enum(STAGES), step: z.optional(z.enum(STEPS)) }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (fields.step !== undefined && fields.stage !== 'decision') return refuse('stage.unknownStep');
      const step = fields.stage === 'decision' ? (fields.step ?? session.step ?? stepWhereLeft(session)) : null;
      if (session.stage === fields.stage && session.step === step) return NOTHING_TO_DO;
      return decided([{ type: 'stage.set', sessionId: session.id, stage: fields.stage, step }]);
    },
  }),
  /** Opens a lane of the funnel; an earlier one may be opened again. */
  'funnel.open': command<{ sessionId: SessionId; lane: Lane }, StageEvent>({
    schema: z.object({ sessionId, lane: z.enum(LANES) }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (session.stage !== 'decision') return refuse('stage.closed');
      if (session.lane === fields.lane) return NOTHING_TO_DO;
      return decided([{ type: 'funnel.opened', sessionId: session.id, lane: fields.lane }]);
    },
  }),
  /** Lights one question of the guide for everybody; null puts it out. */
  'prompt.light': command<{ sessionId: SessionId; promptId: string | null }, StageEvent>({
    schema: z.object({ sessionId, promptId: z.nullable(z.string().check(z.maxLength(80))) }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (session.litPrompt === fields.promptId) return NOTHING_TO_DO;
      if (fields.promptId !== null && findPrompt(session, fields.promptId) === null) return refuse('prompt.unknown');
      return decided([{ type: 'prompt.lit', sessionId: session.id, promptId: fields.promptId }]);
    },
  }),
  /** What the table concluded. With `from`, the phase that the chair saw, a repeat does not go a phase further. */
  'phase.decide': command<PhaseFields, StageEvent>({
    schema: z.object({
      sessionId,
      from: z.optional(z.enum(PHASES)),
      outcome: z.enum(PHASE_OUTCOMES),
      why: z.string().check(z.trim(), z.maxLength(2_000)),
    }),
    rule(conference, fields, context) {
      const session = sessionFor(conference, fields.sessionId, context);
      if (session === null) return refuse('session.unknown');
      if (fields.from !== undefined && fields.from !== session.phase) {
        return isConcluded(session, fields) ? NOTHING_TO_DO : refuse('conference.moved');
      }
      const phase = phaseAfter(session.phase, fields.outcome);
      if (phase === null) return refuse('phase.none');
      const { outcome, why } = fields;
      return decided([{ type: 'phase.decided', sessionId: session.id, outcome, phase, why }]);
    },
  }),
};

function opened(session: Session, lane: Lane): Pick<Session, 'lane' | 'lanes'> {
  const lanes = LANES.filter((one) => one === lane || session.lanes.includes(one));
  return { lane, lanes };
}

/** The lane in which the table is after a move to a step: weighing keeps the order that was begun. */
function laneAt(session: Session, step: Step): Lane {
  if (session.lane !== null && STEP_OF_LANE[session.lane] === step) return session.lane;
  return LANE_OF_STEP[step];
}

/** The stage that is left now, and those that were left before it, each once. */
function leaving({ stage, left, leftEarlier = [] }: Session, at: string): Pick<Session, 'left' | 'leftEarlier'> {
  const before = left === null ? leftEarlier : [...leftEarlier.filter((one) => one.stage !== left.stage), left];
  return { left: { stage, at }, leftEarlier: before.filter((one) => one.stage !== stage) };
}

function setStage(conference: Conference, event: StageEvent & { type: 'stage.set' }, at: string): Conference {
  const session = conference.sessions.get(event.sessionId);
  if (session === undefined) return conference;
  const moved = session.stage !== event.stage;
  const clock = moved ? { ...stopClock(session, at), clockSince: session.clockSince === null ? null : at } : {};
  const lanes = event.step === null ? {} : opened(session, laneAt(session, event.step));
  return withSession(conference, event.sessionId, {
    ...clock,
    ...lanes,
    stage: event.stage,
    step: event.step,
    litPrompt: null,
    ...(moved && leaving(session, at)),
  });
}

function openLane(conference: Conference, event: StageEvent & { type: 'funnel.opened' }): Conference {
  const session = conference.sessions.get(event.sessionId);
  if (session === undefined) return conference;
  return withSession(conference, event.sessionId, { ...opened(session, event.lane), step: STEP_OF_LANE[event.lane] });
}

function decidePhase(conference: Conference, event: StageEvent & { type: 'phase.decided' }): Conference {
  const from = conference.sessions.get(event.sessionId)?.phase ?? event.phase;
  const { outcome, phase, why } = event;
  return withSession(conference, event.sessionId, { phase, decided: { from, outcome, phase, why }, litPrompt: null });
}

export const stageFacts = {
  'stage.set': setStage,
  'funnel.opened': openLane,
  'prompt.lit': (conference: Conference, event: StageEvent & { type: 'prompt.lit' }) =>
    withSession(conference, event.sessionId, { litPrompt: event.promptId }),
  'phase.decided': decidePhase,
};
