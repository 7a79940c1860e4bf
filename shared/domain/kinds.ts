import type { Stage } from './stages.ts';

/** What people put on the board (domain.md §2). */
export const CARD_KINDS = [
  'concern',
  'incident',
  'danger',
  'pattern',
  'riskFactor',
  'strength',
  'support',
  'unknown',
  'recoveryPoint',
  'future',
  'need',
  'bottomLine',
  'idea',
  'remark',
  'agreement',
  'domainNote',
  'question',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const BASES = ['seen', 'told', 'suspected'] as const;
export type Basis = (typeof BASES)[number];

export const LINK_KINDS = ['causes', 'keepsUp', 'protects', 'answers'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const LIFE_DOMAINS = [
  'work',
  'freeTime',
  'finances',
  'housing',
  'parenting',
  'socialNetwork',
  'crime',
  'mentalHealth',
  'mildIntellectualDisability',
  'physicalHealth',
  'education',
  'addiction',
  'romanticRelationships',
  'violenceAcrossGenerations',
] as const;

/** How a life domain stands. */
export const DOMAIN_LEVELS = ['none', 'some', 'serious', 'unknown'] as const;

const PICTURE: readonly Stage[] = ['picture'];
const EARLY: readonly Stage[] = ['before', 'goal', 'picture'];
const DECIDING: readonly Stage[] = ['decision'];

/** In which stages cards of a kind are open: new ones are added, existing ones are worked on. */
export const STAGES_OF_KIND: Readonly<Record<CardKind, readonly Stage[]>> = {
  concern: EARLY,
  incident: PICTURE,
  danger: PICTURE,
  pattern: PICTURE,
  riskFactor: PICTURE,
  strength: EARLY,
  support: EARLY,
  unknown: EARLY,
  recoveryPoint: PICTURE,
  future: EARLY,
  need: ['goal', 'picture', 'scale', 'judgement'],
  bottomLine: ['judgement', 'decision'],
  idea: DECIDING,
  remark: DECIDING,
  agreement: DECIDING,
  domainNote: ['before', 'picture'],
  question: ['before', 'goal', 'picture', 'scale', 'judgement', 'decision', 'close'],
};
