import type { Phase, Stage, Step } from '../domain/stages.ts';
import { asPrompt, type GuideArrangement } from './arrangement.ts';
import type { Prompt } from './prompt.ts';
import { PROMPTS } from './prompts.ts';

interface Moment {
  readonly stage: Stage;
  readonly phase: Phase;
  readonly step: Step | null;
  /** How the questions were arranged for this session. */
  readonly guide?: GuideArrangement;
}

/** All questions of a stage and phase, of whichever step, as they were arranged. */
function questionsOf({ stage, phase, guide }: Omit<Moment, 'step'>): Prompt[] {
  const here = PROMPTS.filter((prompt) => prompt.stage === stage && prompt.phases.includes(phase));
  const arranged = guide?.[`${phase}.${stage}`];
  if (arranged === undefined) return here;
  return arranged.flatMap(({ id, own }) =>
    own === null ? here.filter((prompt) => prompt.id === id) : [asPrompt(id, own, { phase, stage })],
  );
}

/** The questions of this moment, in the order in which they are asked. */
export function promptsAt(moment: Moment): Prompt[] {
  const { step } = moment;
  return questionsOf(moment).filter((prompt) => step === null || prompt.step === null || prompt.step === step);
}

/** A question of this stage and phase (of whichever step) by its id, or null. */
export function findPrompt(moment: Omit<Moment, 'step'> & { readonly step?: Step | null }, id: string): Prompt | null {
  return questionsOf(moment).find((prompt) => prompt.id === id) ?? null;
}
