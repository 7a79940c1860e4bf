import { SUB_QUESTIONS } from '@samenspraak/shared/domain/ballots.ts';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { subQuestionWords } from './scale-question.ts';
import type { ShownScore } from './scale-spread.ts';

interface Props {
  readonly score: ShownScore;
  readonly phase: Phase;
}

/** What somebody answered to the questions beside their number; nothing when they answered none. */
export function SubAnswerList({ score, phase }: Props) {
  const language = useLanguage();
  const given = SUB_QUESTIONS.flatMap((question) => {
    const words = score.answers[question];
    return words === undefined ? [] : [{ question, words }];
  });
  if (given.length === 0) return null;
  return (
    <dl className="scale-sub-answers">
      {given.map(({ question, words }) => (
        <div key={question}>
          <dt>{subQuestionWords(question, phase, language)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
