import './judgement.css';
import { type Phase, SCALE_DIRECTION } from '@samenspraak/shared/domain/stages.ts';
import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useBallots, useCards, useMeeting } from '../../live/use-document.ts';
import { CardColumn } from '../../ui/card/card-column.tsx';
import { CardRegion } from '../../ui/card/card-region.tsx';
import { UndoButtons } from '../../ui/card/undo-buttons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PhaseDecision } from './phase-decision.tsx';
import { PhaseVote } from './phase-vote.tsx';
import { lastScale, scoreRanges } from './score-ranges.ts';

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
        <PhaseVote />
        <PhaseDecision phase={meeting.phase} />
        <ScoresInShort phase={meeting.phase} />
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

/** What the scaling question showed, group by group in one line each, with what was asked: a number alone says nothing. */
function ScoresInShort({ phase }: { phase: Phase }) {
  const t = useText();
  const ballot = lastScale(useBallots());
  const ranges = scoreRanges(ballot);
  if (ballot === null || ranges.length === 0) return null;
  const asked = t(`work.scale.question.${ballot.phase}`);
  return (
    <Panel title={t('work.judgement.scores')}>
      {ballot.phase !== phase && (
        <p>
          <strong>{t('choice.scores.before', { phase: t(`phase.${ballot.phase}`) })}</strong>
        </p>
      )}
      <p className="judgement-soft">
        {ballot.subject === null ? asked : t('work.scale.about', { question: asked, subject: ballot.subject })}{' '}
        {t(`choice.trend.${SCALE_DIRECTION[ballot.phase]}`)}
      </p>
      <dl className="judgement-scores">
        {ranges.map(({ group, low, high, isEarlier }) => (
          <div key={group}>
            <dt>
              {t(`group.${group}`)}
              {isEarlier && <span className="judgement-soft"> {t('choice.scores.earlier')}</span>}
            </dt>
            <dd>{low === high ? low : t('work.judgement.range', { low, high })}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
