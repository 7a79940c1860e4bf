import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { Lane } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { OneOf } from '../../ui/card/one-of.tsx';
import { useSights } from '../../ui/card/use-sights.ts';
import { Pill } from '../../ui/pill.tsx';
import { laneOf } from './lanes.ts';

interface Props {
  readonly idea: CardSnapshot;
  /** The lane in which the table is. */
  readonly now: Lane | null;
}

/** What weighing says of an idea: its load for the family and its term. */
export function IdeaMarks({ idea, now }: Props) {
  const t = useText();
  const board = useCardBoard();
  const { mayPlace } = useSights()(idea);
  if (laneOf(idea) !== 'weigh' || now !== 'weigh' || !mayPlace) return <MarkPills idea={idea} />;
  return (
    <div className="funnel-marks">
      <OneOf
        quietLabel
        label={t('work.funnel.load')}
        options={[
          { value: 'light', label: t('work.load.light') },
          { value: 'heavy', label: t('work.load.heavy') },
        ]}
        value={idea.load}
        onChange={(value) => board.set(idea.id, 'load', value)}
      />
      <OneOf
        quietLabel
        label={t('work.funnel.term')}
        options={[
          { value: 'short', label: t('work.term.short') },
          { value: 'long', label: t('work.term.long') },
        ]}
        value={idea.term}
        onChange={(value) => board.set(idea.id, 'term', value)}
      />
    </div>
  );
}

function MarkPills({ idea }: { readonly idea: CardSnapshot }) {
  const t = useText();
  if (idea.load === undefined && idea.term === undefined) return null;
  return (
    <div className="funnel-marks">
      {idea.load !== undefined && <Pill>{t(`work.load.${idea.load}`)}</Pill>}
      {idea.term !== undefined && <Pill>{t(`work.term.${idea.term}`)}</Pill>}
    </div>
  );
}
