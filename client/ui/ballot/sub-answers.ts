import { SUB_QUESTIONS, type SubAnswers } from '@samenspraak/shared/domain/ballots.ts';

/** What was really answered: without blank lines, and without what was left empty. */
export function filled(answers: SubAnswers): SubAnswers {
  const given = SUB_QUESTIONS.map((question) => [question, answers[question]?.trim() ?? ''] as const);
  return Object.fromEntries(given.filter(([, words]) => words !== ''));
}
