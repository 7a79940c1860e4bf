import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { Lane } from '@samenspraak/shared/domain/stages.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useMeeting } from '../../live/use-document.ts';
import { Button } from '../../ui/button.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { SomeOf } from '../../ui/card/some-of.tsx';
import { useSights } from '../../ui/card/use-sights.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { laneOf } from './lanes.ts';
import { useWeighing } from './weighing.ts';

interface Props {
  readonly idea: CardSnapshot;
  readonly now: Lane | null;
}

/** Which concern or need an idea answers; while it is weighed, that is chosen here. */
export function IdeaAnswers({ idea, now }: Props) {
  const t = useText();
  const { answerable, isWeighed } = useWeighing();
  const { mayPlace } = useSights()(idea);
  const [isOpen, setOpen] = useState(false);
  const answers = answerable.filter(({ id }) => idea.answers?.includes(id));
  // once it is chosen, what it answers is asked where it is lacking alone
  const isAsked = laneOf(idea) === 'weigh' || (laneOf(idea) === 'prioritise' && answers.length === 0);
  const isChosen = isWeighed && mayPlace && isAsked && now !== 'commit';
  const press = t(answers.length === 0 ? 'work.funnel.answersPress' : 'work.funnel.answersChange');
  const what = answers.map(({ text }) => shortWords(text, 48)).join('; ');
  if (answers.length === 0 && !isChosen && !isOpen) return null;
  return (
    <>
      <div className="funnel-answers">
        {isChosen && (
          <Button
            size="small"
            variant="quiet"
            icon="link"
            className="funnel-quiet"
            aria-label={t('work.funnel.pressOn', { press, words: shortWords(idea.text, 48) })}
            onPress={() => setOpen(true)}
          >
            {answers.length === 0 ? press : undefined}
          </Button>
        )}
        {answers.length > 0 && <span>{t('work.funnel.answers', { what })}</span>}
      </div>
      {isOpen && <AnswersDialog idea={idea} onClose={() => setOpen(false)} />}
    </>
  );
}

interface DialogProps {
  readonly idea: CardSnapshot;
  readonly onClose: () => void;
}

/** All concerns and needs on the board, what weighs most first. */
function AnswersDialog({ idea, onClose }: DialogProps) {
  const t = useText();
  const board = useCardBoard();
  const { answerable } = useWeighing();
  const top = useMeeting()?.top ?? [];
  const rank = ({ id }: CardSnapshot) => (top.includes(id) ? top.indexOf(id) : top.length);
  const sorted = answerable.toSorted((a, b) => rank(a) - rank(b));
  const chosen = sorted.filter(({ id }) => idea.answers?.includes(id)).map(({ id }) => id);
  return (
    <Dialog isOpen onOpenChange={(open) => open || onClose()} title={t('work.funnel.answersTitle')}>
      <div className="card-details">
        <p className="card-details-words">{shortWords(idea.text, 200)}</p>
        <SomeOf
          label={t('work.agree.answers')}
          {...(sorted.length === 0 && { hint: t('work.agree.nothingToAnswer') })}
          options={sorted.map((card) => ({
            value: card.id,
            label: t('work.funnel.answer', { kind: t(`kind.${card.kind}`), words: shortWords(card.text, 80) }),
          }))}
          chosen={chosen}
          onChange={(values) => {
            const ids = sorted.filter(({ id }) => values.includes(id)).map(({ id }) => id);
            board.set(idea.id, 'answers', ids.length === 0 ? undefined : ids);
          }}
        />
        <div className="card-details-foot">
          <Button variant="primary" onPress={onClose}>
            {t('work.details.done')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
