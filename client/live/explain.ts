import type { Refusal } from '@samenspraak/shared/domain/errors.ts';
import { NOT_ANSWERED } from '@samenspraak/shared/domain/first-error-text.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import { untilHere } from './until-here.ts';

type Explain = (refusal: Omit<Refusal, 'ok'>, language: Language) => string;

/** The texts of refusals come in beside the first screen, which does without. */
let inWords: Explain = (_refusal, language) => NOT_ANSWERED[language];
void untilHere(() => import('@samenspraak/shared/domain/explain.ts')).then((found) => {
  inWords = found.explain;
});

/** A refusal that this page meets by itself, in the reader's words. */
export function explain(refusal: Omit<Refusal, 'ok'>, language: Language): string {
  return inWords(refusal, language);
}
