import { plainHints, USUAL_WORDS } from '@samenspraak/shared/guide/plain-words.ts';
import { describe, expect, test } from 'vitest';

describe('hints for plain words', () => {
  test('[GUIDE-25] a sentence is long above twelve words; two short ones are not', () => {
    const words = (count: number) => `${Array(count).fill('dag').join(' ')}?`;
    expect(plainHints(words(USUAL_WORDS), 'nl')).toEqual([]);
    expect(plainHints(words(USUAL_WORDS + 1), 'nl')).toEqual([{ about: 'long', words: USUAL_WORDS + 1 }]);
    expect(plainHints(`${words(8)} ${words(8)}`, 'nl')).toEqual([]);
  });

  test('[GUIDE-26] a hard word is named whole and once, in the language in which it is hard', () => {
    expect(plainHints('Welke Interventies en interventies?', 'nl')).toEqual([
      { about: 'hard', word: 'Interventies' },
      { about: 'hard', word: 'interventies' },
    ]);
    expect(plainHints('Is de veiligheidssituatie stabiel?', 'nl')).toEqual([]);
    expect(plainHints('What is the risk, and the risk?', 'en')).toEqual([{ about: 'hard', word: 'risk' }]);
    expect(plainHints('What is the risk?', 'nl')).toEqual([]);
    expect(plainHints('', 'nl')).toEqual([]);
    expect(plainHints('Welke multidisciplinaire, integrale hulp?', 'nl')).toEqual([
      { about: 'hard', word: 'multidisciplinaire' },
      { about: 'hard', word: 'integrale' },
    ]);
    expect(plainHints('Which multidisciplinary help?', 'en')).toEqual([{ about: 'hard', word: 'multidisciplinary' }]);
  });
});
