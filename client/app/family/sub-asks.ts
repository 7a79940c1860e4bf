import { SUB_QUESTIONS, type SubAnswers } from '@samenspraak/shared/domain/ballots.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import { SUB_PROMPTS } from '@samenspraak/shared/guide/sub-questions.ts';
import type { useGuide } from '../../features/family-moment/use-guide.ts';

interface Guide {
  readonly find: ReturnType<typeof useGuide>;
  readonly language: Language;
}

/**
 * What is asked beside a number in this phase, in the client's wording, however the guide is arranged: trends lean on these; empty
 * while the guide has not come in.
 */
export function subAsks(phase: Phase, { find, language }: Guide): SubAnswers {
  const asked = SUB_QUESTIONS.flatMap((question) => {
    const prompt = find({ stage: 'scale', phase, step: null, guide: {} }, SUB_PROMPTS[phase][question]);
    return prompt === null ? [] : [[question, prompt.client[language].ask] as const];
  });
  return Object.fromEntries(asked);
}
