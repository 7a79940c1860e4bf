import { ERROR_TEXTS } from '@samenspraak/shared/domain/error-texts.ts';
import { ERRORS, type ErrorCode, refuse, refuseLimit } from '@samenspraak/shared/domain/errors.ts';
import { explain } from '@samenspraak/shared/domain/explain.ts';
import { LIMITS, type LimitName } from '@samenspraak/shared/domain/limits.ts';
import { LANGUAGES } from '@samenspraak/shared/domain/roles.ts';
import { expect, test } from 'vitest';

const CODES = Object.keys(ERRORS) as ErrorCode[];
const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

test('[DOM-15] every refusal says in both languages what happened, in sentences and without its code', () => {
  for (const language of LANGUAGES) {
    expect(Object.keys(ERROR_TEXTS[language].codes).sort()).toEqual([...CODES].sort());
    for (const code of CODES) {
      const text = explain(refuse(code), language);
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      if (code.includes('.')) expect(text).not.toContain(code);
    }
  }
});

test('[DOM-16] every refusal has the HTTP status of a refusal', () => {
  for (const code of CODES) {
    expect(ERRORS[code]).toBeGreaterThanOrEqual(400);
    expect(ERRORS[code]).toBeLessThan(code === 'internal' || code === 'store.unavailable' ? 600 : 500);
  }
});

test('[DOM-17] a limit that is met is named, with the number that is allowed', () => {
  for (const language of LANGUAGES) {
    for (const name of LIMIT_NAMES) {
      const text = explain(refuseLimit(name, LIMITS[name]), language);
      expect(text).toContain(String(LIMITS[name]));
      expect(text).not.toMatch(/[{}]/);
    }
  }
});

test('[DOM-18] the two languages do not share a text', () => {
  for (const code of CODES) expect(ERROR_TEXTS.nl.codes[code]).not.toBe(ERROR_TEXTS.en.codes[code]);
});
