import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Lane } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { shortWords } from '../../ui/card/card-words.ts';
import { useSights } from '../../ui/card/use-sights.ts';
import { Pill } from '../../ui/pill.tsx';
import { IdeaAnswers } from './idea-answers.tsx';
import { FirstChoices, IdeaDots } from './idea-dots.tsx';
import { IdeaMarks } from './idea-marks.tsx';
import { IdeaRemarks } from './idea-remarks.tsx';
import { isLeft, laneOf } from './lanes.ts';
import { useWeighing } from './weighing.ts';

interface Props {
  readonly idea: CardSnapshot;
  /** The lane in which the table is. */
  readonly now: Lane | null;
  /** Asks why it is left aside. */
  readonly onPark: (idea: CardSnapshot) => void;
}

/** What the funnel adds to an idea under its words; while the table widens nothing is said of anybody's idea. */
export function IdeaUnder({ idea, now, onPark }: Props) {
  const { isWeighed, agreed } = useWeighing();
  const sheet = agreed.get(idea.id);
  return (
    <div className="funnel-under">
      {isWeighed && <IdeaDots idea={idea} />}
      {isWeighed && <FirstChoices idea={idea.id} />}
      {laneOf(idea) === 'prioritise' && <Moved idea={idea} />}
      {sheet !== undefined && <Agreed idea={idea} sheet={sheet} />}
      {sheet === undefined && isLeft(idea, now) && <Left idea={idea} onPark={onPark} />}
      <IdeaMarks idea={idea} now={now} />
      <IdeaAnswers idea={idea} now={now} />
      <IdeaRemarks idea={idea} />
    </div>
  );
}

/** How it moved since the order was settled. */
function Moved({ idea }: { readonly idea: CardSnapshot }) {
  const t = useText();
  const { since } = useWeighing();
  const place = since.moved.get(idea.id);
  if (since.isUnsettled || (place === undefined && !since.added.has(idea.id))) return null;
  return (
    <div className="funnel-marks">
      <Pill tone="accent">{place === undefined ? t('work.funnel.added') : t('work.funnel.moved', { place })}</Pill>
    </div>
  );
}

/** That it became an agreement, and the way to its sheet. */
function Agreed({ idea, sheet }: { readonly idea: CardSnapshot; readonly sheet: CardId }) {
  const t = useText();
  const { onSheet } = useWeighing();
  const press = t('work.funnel.agreed');
  return (
    <div className="funnel-marks">
      <Button
        size="small"
        variant="quiet"
        icon="check"
        className="funnel-quiet"
        aria-label={t('work.funnel.pressOn', { press, words: shortWords(idea.text, 60) })}
        onPress={() => onSheet(sheet)}
      >
        {press}
      </Button>
    </div>
  );
}

/** That it was not chosen; who may say why, can do so here. */
function Left({ idea, onPark }: Pick<Props, 'idea' | 'onPark'>) {
  const t = useText();
  const { mayPlace } = useSights()(idea);
  const press = t('work.funnel.parkWithReason');
  return (
    <div className="funnel-marks">
      <Pill line="dashed">{t('work.funnel.left')}</Pill>
      {mayPlace && (
        <Button
          size="small"
          variant="quiet"
          className="funnel-quiet"
          aria-label={t('work.funnel.pressOn', { press, words: shortWords(idea.text, 60) })}
          onPress={() => onPark(idea)}
        >
          {press}
        </Button>
      )}
    </div>
  );
}
