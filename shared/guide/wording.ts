import type { Wording } from './prompt.ts';

/** A question with the questions that unfold under it. */
export function ask(question: string, ...followUps: readonly string[]): Wording {
  return { ask: question, followUps };
}
