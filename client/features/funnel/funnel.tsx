import './funnel.css';
import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useMeeting } from '../../live/use-document.ts';
import { CardRegion } from '../../ui/card/card-region.tsx';
import { UndoButtons } from '../../ui/card/undo-buttons.tsx';
import { CommitLane } from './commit-lane.tsx';
import { IdeaColumn } from './idea-column.tsx';
import { IDEA_LANES, ideasByLane, laneState } from './lanes.ts';

/** From many ideas to a few firm agreements: the lanes stand from left to right and open one by one. */
export function Funnel() {
  const t = useText();
  const meeting = useMeeting();
  const cards = useCards();
  const ideas = useMemo(() => ideasByLane(cards), [cards]);
  if (meeting === null) return null;
  const agreeing = laneState('commit', meeting) !== 'closed';
  return (
    <CardRegion className="funnel" label={t('stage.decision')}>
      <div className="card-bar">
        <h2 className="card-bar-title">{t('work.funnel.title')}</h2>
        <UndoButtons />
      </div>
      <div className="funnel-lanes" data-agreeing={agreeing || undefined}>
        {IDEA_LANES.map((lane) => (
          <IdeaColumn key={lane} lane={lane} ideas={ideas} meeting={meeting} />
        ))}
        <CommitLane meeting={meeting} />
      </div>
    </CardRegion>
  );
}
