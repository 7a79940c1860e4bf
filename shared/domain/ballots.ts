import type { CardKind } from './kinds.ts';

/**
 * What a ballot asks for. A scaling question asks for a number from 1 to 10; the other two ask to choose one of several, in
 * secret until all is shown together: which concern weighs most, and in which phase this family is (domain.md §1, §3).
 */
export type BallotKind = 'scale' | 'biggestConcern' | 'phaseOutcome';

/** The kind of ballot that a question makes: two questions are named, every other one is a scaling question. */
export function ballotKind(question: string): BallotKind {
  return question === 'biggestConcern' || question === 'phaseOutcome' ? question : 'scale';
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
