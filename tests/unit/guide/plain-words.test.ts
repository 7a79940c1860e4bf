import { LANGUAGES } from '@samenspraak/shared/domain/roles.ts';
import { plainHints } from '@samenspraak/shared/guide/plain-words.ts';
import { PROMPTS } from '@samenspraak/shared/guide/prompts.ts';
import { describe, expect, test } from 'vitest';

const MOST_WORDS = 15;

const LINES = PROMPTS.flatMap(({ id, client }) =>
  LANGUAGES.flatMap((language) =>
    [client[language].ask, ...client[language].followUps].map((line) => {
      return { id, language, line, hints: plainHints(line, language) };
    }),
  ),
);

describe('what clients read', () => {
  test('[GUIDE-16] sentences are short: never above 15 words, hardly ever above 12', () => {
    const long = LINES.flatMap(({ hints }) => hints.flatMap((hint) => (hint.about === 'long' ? hint.words : [])));
    expect(long.filter((words) => words > MOST_WORDS)).toEqual([]);
    expect(long.length / LINES.length).toBeLessThan(0.02);
  });

  test('[GUIDE-17] there is no jargon, and no hard word', () => {
    expect(LINES.filter(({ hints }) => hints.some(({ about }) => about === 'hard'))).toEqual([]);
  });

  test('[GUIDE-18] Dutch speaks of "u", never of "je"', () => {
    const familiar = /\b(je|jij|jou|jouw|jullie)\b/i;
    expect(LINES.filter(({ language, line }) => language === 'nl' && familiar.test(line))).toEqual([]);
  });
});
