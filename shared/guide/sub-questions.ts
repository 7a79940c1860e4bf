import type { SubQuestion } from '../domain/ballots.ts';
import type { Phase } from '../domain/stages.ts';

/** Which question of the guide gives each question beside the number its words: they differ by phase (domain.md §3). */
export const SUB_PROMPTS: Readonly<Record<Phase, Readonly<Record<SubQuestion, string>>>> = {
  immediateSafety: {
    severity: 'scale.whatHappens',
    extent: 'scale.consequences',
    likelihood: 'scale.repetition',
    ownView: 'scale.ownView',
  },
  riskFocused: {
    severity: 'scale.riskFactors',
    extent: 'scale.consequences',
    likelihood: 'scale.repetition',
    ownView: 'scale.ownView',
  },
  recovery: {
    severity: 'scale.harmDone',
    extent: 'scale.bestReachable',
    likelihood: 'scale.repetition',
    ownView: 'scale.ownView',
  },
};
