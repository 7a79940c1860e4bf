/** The stages of a conference in their order: BOB with what comes before and after (domain.md §2). */
export const STAGES = ['before', 'goal', 'picture', 'scale', 'judgement', 'decision', 'close'] as const;
export type Stage = (typeof STAGES)[number];

/** The steps of the decision, opened one by one (domain.md §3). */
export const STEPS = ['brainstorm', 'weigh', 'commit', 'cooperate'] as const;
export type Step = (typeof STEPS)[number];

/** The lanes of the funnel, from wide to firm. */
export const LANES = ['brainstorm', 'weigh', 'prioritise', 'commit'] as const;
export type Lane = (typeof LANES)[number];

/** The step of the guide that belongs to a lane: weighing ends with an order. */
export const STEP_OF_LANE: Readonly<Record<Lane, Step>> = {
  brainstorm: 'brainstorm',
  weigh: 'weigh',
  prioritise: 'weigh',
  commit: 'commit',
};

export const PHASES = ['immediateSafety', 'riskFocused', 'recovery'] as const;
export type Phase = (typeof PHASES)[number];

/** Where a 10 is bad and where it is good (domain.md §3): the scale says so in words at both ends. */
export const SCALE_DIRECTION: Readonly<Record<Phase, 'highIsBad' | 'highIsGood'>> = {
  immediateSafety: 'highIsBad',
  riskFocused: 'highIsBad',
  recovery: 'highIsGood',
};

export const PHASE_OUTCOMES = ['stay', 'forward', 'back'] as const;
export type PhaseOutcome = (typeof PHASE_OUTCOMES)[number];

/** What was concluded about the phase last, and why: everybody at the table reads it. */
export interface PhaseDecision {
  readonly from: Phase;
  readonly outcome: PhaseOutcome;
  readonly phase: Phase;
  readonly why: string;
}

/** The phase after a decision; the first and the last have nothing beyond them, so there the outcome is refused. */
export function phaseAfter(phase: Phase, outcome: PhaseOutcome): Phase | null {
  const shift = outcome === 'stay' ? 0 : outcome === 'forward' ? 1 : -1;
  return PHASES[PHASES.indexOf(phase) + shift] ?? null;
}

/** The stage before and after one on the rail; null beyond both ends. */
export function neighbourStage(stage: Stage, shift: -1 | 1): Stage | null {
  return STAGES[STAGES.indexOf(stage) + shift] ?? null;
}
