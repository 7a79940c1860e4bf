import './funnel.css';
import './funnel-ideas.css';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useMeeting } from '../../live/use-document.ts';
import { CardRegion } from '../../ui/card/card-region.tsx';
import { UndoButtons } from '../../ui/card/undo-buttons.tsx';
import { agreedIdeas } from './agreement-draft.ts';
import { CommitLane, type SheetAsked } from './commit-lane.tsx';
import { DotsDesk } from './dots-desk.tsx';
import { IdeaColumn } from './idea-column.tsx';
import { IDEA_LANES, ideasByLane, laneState } from './lanes.ts';
import { useMakeWeighing, WeighingContext } from './weighing.ts';

/** From many ideas to a few firm agreements: the lanes stand from left to right and open one by one, the mirror under the last. */
export function Funnel({ mirror }: { mirror: ReactNode }) {
  const t = useText();
  const meeting = useMeeting();
  const cards = useCards();
  const agreed = useAgreed(cards);
  const ideas = useMemo(() => ideasByLane(cards, agreed), [cards, agreed]);
  const [sheet, setSheet] = useState<SheetAsked | null>(null);
  const onSheet = useCallback((id: CardId) => setSheet({ id }), []);
  const weighing = useMakeWeighing({ cards, ideas, meeting, agreed, onSheet });
  if (meeting === null) return null;
  const agreeing = laneState('commit', meeting) !== 'closed';
  return (
    <CardRegion className="funnel" label={t('stage.decision')}>
      <WeighingContext value={weighing}>
        <div className="card-bar">
          <h2 className="card-bar-title">{t('work.funnel.title')}</h2>
          <UndoButtons />
        </div>
        <DotsDesk />
        <div className="funnel-lanes" data-agreeing={agreeing || undefined}>
          {IDEA_LANES.map((lane) => (
            <IdeaColumn key={lane} lane={lane} ideas={ideas} meeting={meeting} />
          ))}
          <CommitLane meeting={meeting} mirror={mirror} asked={sheet} />
        </div>
      </WeighingContext>
    </CardRegion>
  );
}

/** The ideas that became an agreement; the same object until one more did, or one no longer. */
function useAgreed(cards: readonly CardSnapshot[]): ReadonlyMap<CardId, CardId> {
  const found = agreedIdeas(cards);
  const key = JSON.stringify([...found]);
  return useMemo(() => new Map(JSON.parse(key) as [CardId, CardId][]), [key]);
}
