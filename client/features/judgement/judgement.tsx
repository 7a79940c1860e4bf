import './judgement.css';
import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useBallots, useCards, useMeeting } from '../../live/use-document.ts';
import { CardColumn } from '../../ui/card/card-column.tsx';
import { CardRegion } from '../../ui/card/card-region.tsx';
import { UndoButtons } from '../../ui/card/undo-buttons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PhaseDecision } from './phase-decision.tsx';
import { scoreRanges } from './score-ranges.ts';

const COLUMNS = ['need', 'bottomLine'] as const;

/** Where this family stands, what it needs, and the least that must be in place. */
export function Judgement() {
  const t = useText();
  const meeting = useMeeting();
  const cards = useCards();
  const lists = useMemo(() => COLUMNS.map((kind) => cards.filter((card) => card.kind === kind)), [cards]);
  if (meeting === null) return null;
  return (
    <CardRegion className="judgement" label={t('stage.judgement')}>
      <div className="judgement-side">
        <PhaseDecision phase={meeting.phase} />
        <ScoresInShort />
      </div>
      <div className="judgement-cards">
        <div className="card-bar">
          <h2 className="card-bar-title">{t('work.columns.title.judgement')}</h2>
          <UndoButtons />
        </div>
        <div className="judgement-columns">
          {COLUMNS.map((kind, index) => (
            <CardColumn key={kind} kind={kind} cards={lists[index] ?? []} />
          ))}
        </div>
      </div>
    </CardRegion>
  );
}

/** What the scaling question showed, group by group, in one line each. */
function ScoresInShort() {
  const t = useText();
  const ranges = scoreRanges(useBallots());
  if (ranges.length === 0) return null;
  return (
    <Panel title={t('work.judgement.scores')}>
      <dl className="judgement-scores">
        {ranges.map(({ group, low, high }) => (
          <div key={group}>
            <dt>{t(`group.${group}`)}</dt>
            <dd>{low === high ? low : t('work.judgement.range', { low, high })}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
