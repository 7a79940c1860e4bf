import { CARD_KINDS, type CardKind, STAGES_OF_KIND } from '@samenspraak/shared/domain/kinds.ts';
import type { Phase, Stage } from '@samenspraak/shared/domain/stages.ts';

/** What the picture is made of first, in the order of the conversation (domain.md §3). Five columns fit a laptop. */
const PICTURE_OF_PHASE: Readonly<Record<Phase, readonly CardKind[]>> = {
  immediateSafety: ['concern', 'incident', 'pattern', 'strength', 'unknown'],
  riskFocused: ['concern', 'riskFactor', 'strength', 'support', 'unknown'],
  recovery: ['recoveryPoint', 'strength', 'support', 'future', 'unknown'],
};

const MAIN_OF_STAGE: Readonly<Record<Exclude<Stage, 'picture'>, readonly CardKind[]>> = {
  before: ['concern', 'strength', 'support', 'domainNote', 'unknown'],
  goal: ['concern', 'need', 'strength', 'unknown'],
  scale: ['need'],
  judgement: ['need', 'bottomLine'],
  decision: ['bottomLine'],
  close: ['question'],
};

/** The funnel shows these in its lanes. */
const IN_FUNNEL: ReadonlySet<CardKind> = new Set(['idea', 'agreement']);

interface StageKinds {
  /** Always there, also while empty: they teach what belongs there. */
  readonly main: readonly CardKind[];
  /** Collected in this stage too; they come into sight with their first card, or when somebody asks for them. */
  readonly more: readonly CardKind[];
}

/** Which columns a stage has in a phase. */
export function kindsOfStage(stage: Stage, phase: Phase): StageKinds {
  const main = stage === 'picture' ? PICTURE_OF_PHASE[phase] : MAIN_OF_STAGE[stage];
  const more = CARD_KINDS.filter(
    (kind) => STAGES_OF_KIND[kind].includes(stage) && !main.includes(kind) && !IN_FUNNEL.has(kind),
  );
  return { main, more };
}
