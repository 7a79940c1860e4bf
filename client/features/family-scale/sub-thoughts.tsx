import { SUB_QUESTIONS, type SubAnswers } from '@samenspraak/shared/domain/ballots.ts';
import { useText } from '../../i18n/use-text.ts';
import { PlainField } from '../../ui/plain-field.tsx';

interface Props {
  /** The questions in plain words. */
  readonly asks: SubAnswers;
  readonly answers: SubAnswers;
  readonly onChange: (answers: SubAnswers) => void;
}

/** What may be told with a number: folded, for whoever has more to say. */
export function SubThoughts({ asks, answers, onChange }: Props) {
  const text = useText();
  const asked = SUB_QUESTIONS.flatMap((question) => {
    const ask = asks[question];
    return ask === undefined ? [] : [{ question, ask }];
  });
  if (asked.length === 0) return null;
  return (
    <details className="family-scale-grounds">
      <summary>{text('picking.sub.title')}</summary>
      <div className="plain-stack">
        {asked.map(({ question, ask }) => (
          <PlainField
            key={question}
            label={ask}
            value={answers[question] ?? ''}
            maxLength={1_000}
            onChange={(event) => onChange({ ...answers, [question]: event.target.value })}
          />
        ))}
      </div>
    </details>
  );
}
