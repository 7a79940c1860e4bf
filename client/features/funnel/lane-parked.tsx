import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { shortWords } from '../../ui/card/card-words.ts';
import { useSights } from '../../ui/card/use-sights.ts';
import { FirstChoices } from './idea-dots.tsx';

interface Props {
  readonly ideas: readonly CardSnapshot[];
  /** Asks for another reason. */
  readonly onReason: (idea: CardSnapshot) => void;
}

/** What was set aside in a lane: it stays in sight with its reason, and can be taken up again. */
export function LaneParked({ ideas, onReason }: Props) {
  const t = useText();
  const id = useId();
  if (ideas.length === 0) return null;
  return (
    <section className="funnel-parked" aria-labelledby={id}>
      <h4 id={id}>{t('work.funnel.parkedHere', { count: ideas.length })}</h4>
      <ul>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <ParkedIdea {...{ idea, onReason }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface IdeaProps extends Pick<Props, 'onReason'> {
  readonly idea: CardSnapshot;
}

function ParkedIdea({ idea, onReason }: IdeaProps) {
  const t = useText();
  const board = useCardBoard();
  const { can } = useSession();
  const { mayPlace } = useSights()(idea);
  const words = shortWords(idea.text, 60);
  return (
    <article className="funnel-aside" aria-label={words}>
      <p className="funnel-aside-words">{idea.text}</p>
      <p className="funnel-aside-why">{t('work.funnel.reason', { why: idea.parked ?? '' })}</p>
      <FirstChoices idea={idea.id} />
      {mayPlace && can('card.place', { kind: 'idea', field: 'parked' }) && (
        <div className="funnel-presses">
          <Button
            size="small"
            variant="quiet"
            icon="undo"
            className="funnel-quiet"
            aria-label={t('work.funnel.pressOn', { press: t('work.funnel.unpark'), words })}
            onPress={() => {
              board.set(idea.id, 'parked', undefined);
              board.say(t('work.funnel.unparkedSaid'));
            }}
          >
            {t('work.funnel.unpark')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon="edit"
            className="funnel-quiet"
            aria-label={t('work.funnel.pressOn', { press: t('work.funnel.reasonPress'), words })}
            onPress={() => onReason(idea)}
          >
            {t('work.funnel.reasonPress')}
          </Button>
        </div>
      )}
    </article>
  );
}
