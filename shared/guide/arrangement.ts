import { CARD_KINDS, type CardKind, STAGES_OF_KIND } from '../domain/kinds.ts';
import { PHASES, type Phase, STAGES, type Stage, type Step } from '../domain/stages.ts';
import type { Prompt, Wording } from './prompt.ts';
import { PROMPTS } from './prompts.ts';

/** A question that a chair or a house added. It is asked as it was written, in whatever language somebody reads. */
export interface OwnPrompt {
  readonly ask: string;
  readonly followUps: readonly string[];
  /** How it is asked of clients; they get the other wording while this is null. */
  readonly client: string | null;
  /** The step of the decision to which it belongs; null elsewhere, or for all steps. */
  readonly step: Step | null;
  /** The kinds of card that its answers become; left out when it asks for none in particular. */
  readonly collects?: readonly CardKind[] | undefined;
}

/** One question in its place: one of the guide by its id, or an own one (`own.…`) with its words. */
export interface ArrangedPrompt {
  readonly id: string;
  readonly own: OwnPrompt | null;
}

type GuideMoment = `${Phase}.${Stage}`;

/** The questions per phase and stage in the order in which they are asked. A moment that is not named is asked as the guide has it. */
export type GuideArrangement = { readonly [Moment in GuideMoment]?: readonly ArrangedPrompt[] };

export const MOST_PROMPTS_PER_MOMENT = 30;
/** Own questions of a whole guide: their words stand in the document of a session. */
const MOST_OWN_PROMPTS = 60;

/** The questions that trends are drawn from: a variant may move them, never leave them out. */
export const KEPT_PROMPTS: ReadonlySet<string> = new Set(PHASES.map((phase) => `scale.${phase}`));

const OWN_ID = /^own\.[0-9A-Za-z_-]{8,64}$/;

/** Kinds with a place of their own, into which no question leads. */
const ELSEWHERE: ReadonlySet<CardKind> = new Set(['domainNote', 'agreement']);

/** The kinds that an own question of this stage may collect: those of which cards are made then. */
export function kindsCollectedIn(stage: Stage): CardKind[] {
  return CARD_KINDS.filter((kind) => STAGES_OF_KIND[kind].includes(stage) && !ELSEWHERE.has(kind));
}

function belongs(prompt: Prompt, phase: Phase, stage: Stage): boolean {
  return prompt.stage === stage && prompt.phases.includes(phase);
}

/** What is wrong with the questions of one moment, or null: unknown or repeated ones, and a kept one that is missing. */
export function arrangementFault(
  { phase, stage }: { readonly phase: Phase; readonly stage: Stage },
  prompts: readonly ArrangedPrompt[],
): 'unknown' | 'twice' | 'kept' | null {
  const ids = new Set(prompts.map(({ id }) => id));
  if (ids.size !== prompts.length) return 'twice';
  const here = PROMPTS.filter((prompt) => belongs(prompt, phase, stage));
  for (const { id, own } of prompts) {
    if (own === null ? !here.some((prompt) => prompt.id === id) : !OWN_ID.test(id)) return 'unknown';
    if (own !== null && own.step !== null && stage !== 'decision') return 'unknown';
    if (own?.collects?.some((kind) => !kindsCollectedIn(stage).includes(kind))) return 'unknown';
  }
  return here.some((prompt) => KEPT_PROMPTS.has(prompt.id) && !ids.has(prompt.id)) ? 'kept' : null;
}

/** Whether a guide has more questions of its own than it may. */
export function hasTooManyOwn(guide: GuideArrangement): boolean {
  const all = Object.values(guide).flatMap((prompts) => prompts ?? []);
  return all.filter(({ own }) => own !== null).length > MOST_OWN_PROMPTS;
}

/** What is wrong with a whole arrangement, or null. */
export function guideFault(guide: GuideArrangement): 'unknown' | 'twice' | 'kept' | 'many' | null {
  if (hasTooManyOwn(guide)) return 'many';
  for (const phase of PHASES) {
    for (const stage of STAGES) {
      const prompts = guide[`${phase}.${stage}`];
      const fault = prompts === undefined ? null : arrangementFault({ phase, stage }, prompts);
      if (fault !== null) return fault;
    }
  }
  return null;
}

function wording(ask: string, followUps: readonly string[]): Record<'nl' | 'en', Wording> {
  return { nl: { ask, followUps }, en: { ask, followUps } };
}

/** An own question in the form of one of the guide. */
export function asPrompt(
  id: string,
  { ask, followUps, client, step, collects = [] }: OwnPrompt,
  { phase, stage }: { readonly phase: Phase; readonly stage: Stage },
): Prompt {
  return {
    ...{ id, stage, phases: [phase], step, collects },
    professional: wording(ask, followUps),
    client: wording(client ?? ask, []),
  };
}
