import type { Step } from '@samenspraak/shared/domain/stages.ts';
import type { ArrangedPrompt, GuideArrangement } from '@samenspraak/shared/guide/arrangement.ts';
import { MOST_PROMPTS_PER_MOMENT } from '@samenspraak/shared/guide/arrangement.ts';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';
import { newCardId } from '../../live/new-id.ts';
import { Button } from '../button.tsx';
import {
  type At,
  arrangedAt,
  groupsOf,
  leftOut,
  placed,
  type Question,
  questionsOf,
  withBack,
  withOwn,
  without,
} from './arranging.ts';
import { LeftOut } from './left-out.tsx';
import { OwnQuestion } from './own-question.tsx';
import { QuestionList } from './question-list.tsx';

interface Props {
  readonly guide: GuideArrangement;
  readonly at: At;
  /** Of which guide these are. */
  readonly place: string;
  /** The step of the decision in which an own question begins. */
  readonly step: Step | null;
  /** Clients read along. */
  readonly forClients: boolean;
  /** The questions as they are to be asked, and in words what was done. */
  readonly onArrange: (arranged: readonly ArrangedPrompt[], done: string) => void;
}

/** The questions of one phase and stage, put in order: moved, left out, taken back, and own ones added. */
export function MomentQuestions({ guide, at, place, step, forClients, onArrange }: Props) {
  const t = useText();
  const language = useLanguage();
  const [writing, setWriting] = useState<Question | 'new' | null>(null);
  const arranged = arrangedAt(guide, at);
  const questions = questionsOf(arranged, at);
  const nameOf = ({ prompt }: Pick<Question, 'prompt'>) => prompt.professional[language].ask;
  const isFull = arranged.length >= MOST_PROMPTS_PER_MOMENT;
  if (writing !== null) {
    const own = writing === 'new' ? null : writing.own;
    return (
      <OwnQuestion
        {...{ own, step, forClients }}
        place={`${place}.${at.phase}.${at.stage}.${writing === 'new' ? 'new' : writing.id}`}
        stage={at.stage}
        onCancel={() => setWriting(null)}
        onKeep={(words) => {
          const id = writing === 'new' ? `own.${newCardId()}` : writing.id;
          onArrange(withOwn(arranged, id, { own: words, at }), t('leading.done.own', { name: words.ask }));
          setWriting(null);
        }}
      />
    );
  }
  return (
    <>
      {questions.length === 0 && <p className="arranging-soft">{t('leading.none')}</p>}
      {groupsOf(questions).map((group) => (
        <QuestionList
          key={group.step ?? 'all'}
          title={at.stage === 'decision' ? t(group.step === null ? 'leading.steps.all' : `step.${group.step}`) : null}
          questions={group.of}
          onPlace={(question, before) =>
            onArrange(placed(arranged, question.id, before), t('leading.done.moved', { name: nameOf(question) }))
          }
          onLeave={(question) =>
            onArrange(without(arranged, question.id), t('leading.done.left', { name: nameOf(question) }))
          }
          onChange={setWriting}
        />
      ))}
      <div>
        <Button icon="add" isDisabled={isFull} onPress={() => setWriting('new')}>
          {t('leading.own.add')}
        </Button>
        {isFull && <p className="arranging-soft">{t('leading.full', { most: MOST_PROMPTS_PER_MOMENT })}</p>}
      </div>
      <LeftOut
        prompts={leftOut(arranged, at)}
        isFull={isFull}
        onBack={(prompt) =>
          onArrange(withBack(arranged, prompt.id, at), t('leading.done.back', { name: nameOf({ prompt }) }))
        }
      />
    </>
  );
}
