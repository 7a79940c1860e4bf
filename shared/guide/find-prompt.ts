import type { Phase, Stage, Step } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { PROMPTS } from './prompts.ts';

interface Moment {
  readonly stage: Stage;
  readonly phase: Phase;
  readonly step: Step | null;
}

/** The questions of this moment, in the order in which they are asked. */
export function promptsAt({ stage, phase, step }: Moment): Prompt[] {
  return PROMPTS.filter(
    (prompt) =>
      prompt.stage === stage &&
      prompt.phases.includes(phase) &&
      (step === null || prompt.step === null || prompt.step === step),
  );
}

/** A question of this stage and phase (of whichever step) by its id, or null. */
export function findPrompt({ stage, phase }: Moment, id: string): Prompt | null {
  return promptsAt({ stage, phase, step: null }).find((prompt) => prompt.id === id) ?? null;
}
