import type { SubQuestion } from '@samenspraak/shared/domain/ballots.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { PHASES, type Phase } from '@samenspraak/shared/domain/stages.ts';
import { PROMPTS } from '@samenspraak/shared/guide/prompts.ts';
import { SUB_PROMPTS } from '@samenspraak/shared/guide/sub-questions.ts';
import type { MessageKey } from '../../i18n/message-key.ts';

interface Asked {
  /** A phase's key, or the id of a question of the guide. */
  readonly question: string;
  readonly phase: Phase;
}

/** What a ballot asks, in words. */
export function questionWords(
  { question, phase }: Asked,
  language: Language,
  text: (key: MessageKey) => string,
): string {
  const ofPhase = PHASES.find((one) => one === question);
  if (ofPhase !== undefined) return text(`work.scale.question.${ofPhase}`);
  const prompt = PROMPTS.find((one) => one.id === question);
  return prompt?.professional[language].ask ?? text(`work.scale.question.${phase}`);
}

/** How the guide asks a question beside the number in this phase. */
export function subQuestionWords(question: SubQuestion, phase: Phase, language: Language): string {
  const id = SUB_PROMPTS[phase][question];
  return PROMPTS.find((one) => one.id === id)?.professional[language].ask ?? '';
}
