import { SUB_QUESTIONS, type SubAnswers } from '@samenspraak/shared/domain/ballots.ts';
import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { useReadersWords } from '../../ui/card/use-readers-words.ts';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { subQuestionWords } from './scale-question.ts';

interface Props {
  readonly phase: Phase;
  readonly answers: SubAnswers;
  readonly onChange: (answers: SubAnswers) => void;
}

/** What the guide asks with a number: folded, since nobody has to answer it. */
export function SubQuestions({ phase, answers, onChange }: Props) {
  const t = useText();
  const language = useLanguage();
  const readers = useReadersWords();
  return (
    <details className="scale-sub">
      <summary>{t('choice.sub.title')}</summary>
      <p className="scale-soft">{t('choice.sub.what')}</p>
      {SUB_QUESTIONS.map((question) => (
        <ReadBy key={question} words={readers}>
          {(id) => (
            <TextArea
              aria-describedby={id}
              label={subQuestionWords(question, phase, language)}
              maxLength={1_000}
              rows={1}
              value={answers[question] ?? ''}
              onChange={(words) => onChange({ ...answers, [question]: words })}
            />
          )}
        </ReadBy>
      ))}
    </details>
  );
}
