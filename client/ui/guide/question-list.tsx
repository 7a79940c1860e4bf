import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { Question } from './arranging.ts';
import { QuestionRow, type RowMoves } from './question-row.tsx';
import { dragRow } from './row-drag.ts';

interface Props {
  /** The step of the decision; null elsewhere. */
  readonly title: string | null;
  readonly questions: readonly Question[];
  /** Puts a question before another one of this list; null is the foot of it. */
  readonly onPlace: (question: Question, before: string | null) => void;
  readonly onLeave: (question: Question) => void;
  readonly onChange: (question: Question) => void;
}

/** Questions in the order in which they are asked. Whoever moves one keeps it in hand. */
export function QuestionList({ title, questions, onPlace, onLeave, onChange }: Props) {
  const t = useText();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  const [over, setOver] = useState<string | 'foot' | null>(null);
  useEffect(() => {
    if (moved.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(moved.current)}"]`)?.focus();
    moved.current = null;
  });
  function put(question: Question, before: string | null) {
    moved.current = question.id;
    onPlace(question, before);
  }
  const moves: RowMoves = {
    step(question, by) {
      const from = questions.indexOf(question);
      if (questions[from + by] === undefined) return;
      put(question, (by === -1 ? questions[from - 1] : questions[from + 2])?.id ?? null);
    },
    toEnd: (question, end) => put(question, end === 'top' ? (questions[0]?.id ?? null) : null),
    leave: onLeave,
    change: onChange,
    grab(question, event) {
      if (list.current === null) return;
      const onDrop = (before: string | null) => put(question, before);
      dragRow(event, { list: list.current, handle: event.currentTarget, onOver: setOver, onDrop });
    },
  };
  return (
    <section aria-labelledby={title === null ? undefined : id}>
      {title !== null && (
        <h3 id={id} className="arranging-title">
          {title}
        </h3>
      )}
      <ol
        ref={list}
        className="arranging-list"
        data-foot={over === 'foot' || undefined}
        {...(title === null ? { 'aria-label': t('leading.asked') } : { 'aria-labelledby': id })}
      >
        {questions.map((question, index) => (
          <QuestionRow
            key={question.id}
            {...{ question, moves }}
            isFirst={index === 0}
            isLast={index === questions.length - 1}
            isTarget={over === question.id}
          />
        ))}
      </ol>
    </section>
  );
}
