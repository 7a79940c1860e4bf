import { ERROR_TEXTS } from './error-texts.ts';
import type { ErrorCode, Refusal } from './errors.ts';
import type { LimitName } from './limits.ts';
import type { Language } from './roles.ts';

interface Wording {
  readonly codes: Readonly<Record<ErrorCode, string>>;
  readonly limits: Readonly<Record<LimitName, string>>;
}

const TEXTS: Readonly<Record<Language, Wording>> = ERROR_TEXTS;

/** The refusal in the reader's words: what happened, what was kept, what to do. */
export function explain(refusal: Omit<Refusal, 'ok'>, language: Language): string {
  const text = TEXTS[language].codes[refusal.code];
  if (refusal.limit === undefined) return text.replace('{limit}', '').trim();
  return text.replace(
    '{limit}',
    TEXTS[language].limits[refusal.limit.name].replace('{max}', String(refusal.limit.max)),
  );
}
