import { PHASES, type Phase, STAGES, STEPS, type Stage, type Step } from '@samenspraak/shared/domain/stages.ts';
import type { ArrangedPrompt, GuideArrangement, OwnPrompt } from '@samenspraak/shared/guide/arrangement.ts';
import { asPrompt } from '@samenspraak/shared/guide/arrangement.ts';
import { findPrompt, promptsAt } from '@samenspraak/shared/guide/find-prompt.ts';
import type { Prompt } from '@samenspraak/shared/guide/prompt.ts';

/** The moment of which questions are arranged. */
export interface At {
  readonly phase: Phase;
  readonly stage: Stage;
}

/** One question in its place, with its words. */
export interface Question {
  readonly id: string;
  readonly prompt: Prompt;
  readonly own: OwnPrompt | null;
}

type Arranged = readonly ArrangedPrompt[];

/** The questions of a moment as our guide has them. */
function asGuided(at: At): Arranged {
  return promptsAt({ ...at, step: null }).map(({ id }) => ({ id, own: null }));
}

/** The questions of a moment in the order in which they are asked. */
export function arrangedAt(guide: GuideArrangement, at: At): Arranged {
  return guide[`${at.phase}.${at.stage}`] ?? asGuided(at);
}

export function questionsOf(arranged: Arranged, at: At): Question[] {
  return arranged.flatMap(({ id, own }) => {
    const prompt = own === null ? findPrompt(at, id) : asPrompt(id, own, at);
    return prompt === null ? [] : [{ id, prompt, own }];
  });
}

/** Our questions of a moment that are not asked, in the order of the guide. */
export function leftOut(arranged: Arranged, at: At): Prompt[] {
  const asked = new Set(arranged.map(({ id }) => id));
  return promptsAt({ ...at, step: null }).filter(({ id }) => !asked.has(id));
}

/** With one question before another; null puts it at the foot. */
export function placed(arranged: Arranged, id: string, before: string | null): Arranged {
  const one = arranged.find((prompt) => prompt.id === id);
  if (one === undefined || id === before) return arranged;
  const others = arranged.filter((prompt) => prompt.id !== id);
  const index = before === null ? -1 : others.findIndex((prompt) => prompt.id === before);
  return index === -1 ? [...others, one] : others.toSpliced(index, 0, one);
}

export function without(arranged: Arranged, id: string): Arranged {
  return arranged.filter((prompt) => prompt.id !== id);
}

/** With one of our questions asked again: behind the nearest of those that go before it in the guide. */
export function withBack(arranged: Arranged, id: string, at: At): Arranged {
  const guided = asGuided(at).map((prompt) => prompt.id);
  const earlier = new Set(guided.slice(0, guided.indexOf(id)));
  const index = arranged.findLastIndex((prompt) => earlier.has(prompt.id));
  return without(arranged, id).toSpliced(index + 1, 0, { id, own: null });
}

/** With an own question: in the place that it has, or behind the last of its step. */
export function withOwn(arranged: Arranged, id: string, { own, at }: { own: OwnPrompt; at: At }): Arranged {
  if (arranged.some((prompt) => prompt.id === id)) {
    return arranged.map((prompt) => (prompt.id === id ? { id, own } : prompt));
  }
  const steps = questionsOf(arranged, at).map(({ prompt }) => prompt.step);
  const index = own.step === null ? -1 : steps.lastIndexOf(own.step);
  return index === -1 ? [...arranged, { id, own }] : arranged.toSpliced(index + 1, 0, { id, own });
}

function isSame(one: Arranged, other: Arranged): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The arrangement to keep: null where it is our guide again. */
export function orAsGuided(arranged: Arranged, at: At): ArrangedPrompt[] | null {
  return isSame(arranged, asGuided(at)) ? null : [...arranged];
}

/** A whole guide with one moment arranged anew. */
export function withMoment(guide: GuideArrangement, at: At, arranged: Arranged): GuideArrangement {
  const { [`${at.phase}.${at.stage}` as const]: _before, ...others } = guide;
  const kept = orAsGuided(arranged, at);
  return kept === null ? others : { ...others, [`${at.phase}.${at.stage}`]: kept };
}

/** Whether a moment is asked otherwise than in `other`; `{}` is our own guide. */
export function differs(guide: GuideArrangement, other: GuideArrangement, at: At): boolean {
  return !isSame(arrangedAt(guide, at), arrangedAt(other, at));
}

/** The moments in which two guides differ. */
export function changedMoments(before: GuideArrangement, after: GuideArrangement): At[] {
  return PHASES.flatMap((phase) => STAGES.map((stage) => ({ phase, stage }))).filter((at) =>
    differs(before, after, at),
  );
}

/** The questions of a decision per step, those for every step last; of other stages in one group. */
export function groupsOf(questions: readonly Question[]): { readonly step: Step | null; readonly of: Question[] }[] {
  const steps: (Step | null)[] = [...STEPS, null];
  return steps
    .map((step) => ({ step, of: questions.filter(({ prompt }) => prompt.step === step) }))
    .filter(({ of }) => of.length > 0);
}
