import { LANGUAGES, type Language } from '@samenspraak/shared/domain/roles.ts';
import { PROMPTS } from '@samenspraak/shared/guide/prompts.ts';
import { describe, expect, test } from 'vitest';

/** Words of the trade, which a client should not have to know (domain.md §4). */
const JARGON: Readonly<Record<Language, RegExp>> = {
  nl: /casus|regisseur|interventie|bodemeis|risico|factor|schaalvraag|patro(on|nen)|beeldvorming|oordeelsvorming|besluitvorming|traject|problematiek|netwerk|hulpverlen|evaluatie|dynamisch|statisch|betrokkene|perspectief|draag(kracht|last)|fase|mandaat|organisatie|termijn|escalat|incident|slachtoffer|dader|pleger|diagnos|leefgebied|procedure|systeem|indicat/i,
  en: /case|coordinat|intervention|bottom line|risk|factor|pattern|trajectory|stakeholder|network|assessment|evaluation|dynamic|static|perspective|phase|mandate|organisation|term\b|escalat|incident|victim|offender|perpetrator|diagnos|life domain|procedure|system|indicat/i,
};
const MOST_WORDS = 15;
const USUAL_WORDS = 12;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/);
}

function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).length;
}

const SENTENCES = PROMPTS.flatMap(({ id, client }) =>
  LANGUAGES.flatMap((language) =>
    [client[language].ask, ...client[language].followUps]
      .flatMap(sentencesOf)
      .map((sentence) => ({ id, language, sentence })),
  ),
);

describe('what clients read', () => {
  test('[GUIDE-16] sentences are short: never above 15 words, hardly ever above 12', () => {
    const tooLong = SENTENCES.filter(({ sentence }) => wordsOf(sentence) > MOST_WORDS);
    const long = SENTENCES.filter(({ sentence }) => wordsOf(sentence) > USUAL_WORDS);
    expect(tooLong).toEqual([]);
    expect(long.length / SENTENCES.length).toBeLessThan(0.02);
  });

  test('[GUIDE-17] there is no jargon', () => {
    expect(SENTENCES.filter(({ language, sentence }) => JARGON[language].test(sentence))).toEqual([]);
  });

  test('[GUIDE-18] Dutch speaks of "u", never of "je"', () => {
    const familiar = /\b(je|jij|jou|jouw|jullie)\b/i;
    expect(SENTENCES.filter(({ language, sentence }) => language === 'nl' && familiar.test(sentence))).toEqual([]);
  });
});
