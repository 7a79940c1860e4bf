import './plan.css';
import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useMeeting, usePlan } from '../../live/use-document.ts';
import { Button } from '../../ui/button.tsx';
import { CardColumn } from '../../ui/card/card-column.tsx';
import { CardRegion } from '../../ui/card/card-region.tsx';
import { PlanItem } from './plan-item.tsx';

/** What was agreed: one plan, to be read aloud at the end, kept up afterwards, and printed. */
export function Plan() {
  const t = useText();
  const meeting = useMeeting();
  const plan = usePlan();
  const cards = useCards();
  const adopted = useMemo(() => [...plan].sort((a, b) => a.adoptedAt.localeCompare(b.adoptedAt)), [plan]);
  const questions = useMemo(() => cards.filter((card) => card.kind === 'question'), [cards]);
  if (meeting === null) return null;
  return (
    <CardRegion className="plan" label={t('work.plan.title')}>
      <div className="plan-main">
        <div className="plan-head">
          <h2>{t('work.plan.title')}</h2>
          {adopted.length > 0 && (
            <Button size="small" icon="print" onPress={() => window.print()}>
              {t('work.plan.print')}
            </Button>
          )}
        </div>
        <p className="plan-soft">
          {adopted.length === 0 ? t('work.plan.empty') : t('work.plan.intro', { count: adopted.length })}
        </p>
        <ol className="plan-list">
          {adopted.map((entry) => (
            <PlanItem key={entry.id} entry={entry} />
          ))}
        </ol>
      </div>
      {meeting.stage === 'close' && (
        <div className="plan-side">
          <CardColumn kind="question" cards={questions} title={t('work.columns.title.close')} />
        </div>
      )}
    </CardRegion>
  );
}
