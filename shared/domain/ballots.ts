import type { CardKind } from './kinds.ts';

/**
 * What a ballot asks for. A scaling question asks for a number from 1 to 10; the others ask to choose among several, in
 * secret until all is shown together: which concern weighs most, in which phase this family is, and which ideas should come
 * first (domain.md §1, §3).
 */
export type BallotKind = 'scale' | 'biggestConcern' | 'phaseOutcome' | 'ideaWeight';

const NAMED = ['biggestConcern', 'phaseOutcome', 'ideaWeight'] as const satisfies readonly BallotKind[];

/** The kind of ballot that a question makes: some questions are named, every other one is a scaling question. */
export function ballotKind(question: string): BallotKind {
  return NAMED.find((kind) => kind === question) ?? 'scale';
}

/** The kinds of card of which one may weigh most. */
export const CONCERN_KINDS: readonly CardKind[] = ['concern', 'incident', 'danger', 'pattern', 'riskFactor'];

/** What is asked with a number beside its grounds: how serious, how far it reaches, how likely, how they see it themselves. */
export const SUB_QUESTIONS = ['severity', 'extent', 'likelihood', 'ownView'] as const;
export type SubQuestion = (typeof SUB_QUESTIONS)[number];

/** What somebody answered to the questions beside the number; what was not answered is left out. */
export type SubAnswers = { readonly [Question in SubQuestion]?: string };

/** For how many others somebody answers one question: children and clients who are not here. */
export const MOST_VOICES = 12;

/** The most concerns that are settled as the ones that weigh most. */
export const MOST_TOP_CONCERNS = 3;

/** How many dots each professional has to lay with the ideas of their preference, more than one with one idea if they like. */
export const MOST_DOTS = 5;

/** How many dots lie with which idea (cardId). A client lays none: their own first choice stands apart and is not summed. */
export type Dots = { readonly [idea: string]: number };
