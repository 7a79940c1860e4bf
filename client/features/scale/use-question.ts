import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { questionWords } from './scale-question.ts';

/** What a ballot asks, with about whom when it is about one of the family. */
export function useQuestion(ballot: BallotView): string {
  const t = useText();
  const words = questionWords(ballot, useLanguage(), t);
  return ballot.subject === null ? words : t('work.scale.about', { question: words, subject: ballot.subject });
}
