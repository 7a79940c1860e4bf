import { sentences } from '@samenspraak/client/features/family-frame/speech.ts';
import { aside as enAside } from '@samenspraak/client/i18n/en/aside.ts';
import { family as enFamily } from '@samenspraak/client/i18n/en/family.ts';
import { picking as enPicking } from '@samenspraak/client/i18n/en/picking.ts';
import { aside as nlAside } from '@samenspraak/client/i18n/nl/aside.ts';
import { family as nlFamily } from '@samenspraak/client/i18n/nl/family.ts';
import { picking as nlPicking } from '@samenspraak/client/i18n/nl/picking.ts';
import { describe, expect, it } from 'vitest';

const nl = { ...nlFamily, ...nlPicking, ...nlAside };
const en = { ...enFamily, ...enPicking, ...enAside };
const argumentsOf = (message: string) => [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();
/** The longest sentence that a reader of B1 takes in one go, in words. */
const LONGEST = 16;

describe('the words of the family', () => {
  it('[FAM-17] both languages say the same things with the same arguments', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    for (const [key, message] of Object.entries(nl)) {
      expect(argumentsOf(en[key as keyof typeof nl]), key).toEqual(argumentsOf(message));
    }
  });

  it('[FAM-17] sentences are short', () => {
    const plain = [...Object.values(nl), ...Object.values(en)].filter((message) => !message.includes(', plural,'));
    for (const message of plain) {
      for (const sentence of sentences(message)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(LONGEST);
      }
    }
  });

  it('[FAM-18] a voice reads sentence by sentence', () => {
    expect(sentences('Fijn dat u er bent. Ga zitten!\nWilt u iets drinken?')).toEqual([
      'Fijn dat u er bent.',
      'Ga zitten!',
      'Wilt u iets drinken?',
    ]);
  });
});
