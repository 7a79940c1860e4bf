import './plan.css';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { type ReactNode, useId, useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCards, useMeeting, usePlan } from '../../live/use-document.ts';
import { Button } from '../../ui/button.tsx';
import { CardColumn } from '../../ui/card/card-column.tsx';
import { CardRegion } from '../../ui/card/card-region.tsx';
import { type PlanGroup, planGroups } from './plan-groups.ts';
import { PlanItem } from './plan-item.tsx';
import { TakeAlong } from './take-along.tsx';

interface Props {
  /** The stage on this screen. */
  readonly stage: Stage;
  /** What stands above the agreements: what an earlier conference left behind. */
  readonly before?: ReactNode;
  /** What stands beside them at the end. */
  readonly beside?: ReactNode;
}

/** What was agreed: one plan, looked at again at the start, read aloud at the end, kept up afterwards, and printed. */
export function Plan({ stage, before, beside }: Props) {
  const t = useText();
  const plan = usePlan();
  const cards = useCards();
  const groups = useMemo(() => planGroups(plan, stage), [plan, stage]);
  const questions = useMemo(() => cards.filter((card) => card.kind === 'question'), [cards]);
  if (useMeeting() === null) return null;
  return (
    <CardRegion className="plan" label={t('work.plan.title')}>
      <div className="plan-main">
        {before}
        <div className="plan-head">
          <h2>{t('work.plan.title')}</h2>
          {plan.length > 0 && (
            <Button size="small" icon="print" onPress={() => window.print()}>
              {t('work.plan.print')}
            </Button>
          )}
        </div>
        <p className="plan-soft">
          {plan.length === 0
            ? t('work.plan.empty')
            : t(stage === 'close' ? 'work.plan.intro' : 'keeping.intro', { count: plan.length })}
        </p>
        {groups.map((group) => (
          <Group key={group.name} group={group} />
        ))}
        <TakeAlong hasPlan={plan.length > 0} />
      </div>
      {stage === 'close' && (
        <div className="plan-side">
          <CardColumn kind="question" cards={questions} title={t('work.columns.title.close')} />
          {beside}
        </div>
      )}
    </CardRegion>
  );
}

function Group({ group: { name, entries } }: { group: PlanGroup }) {
  const t = useText();
  const id = useId();
  return (
    <section className="plan-group" aria-labelledby={id}>
      <h3 id={id} className="plan-group-name">
        {t(`keeping.group.${name}`, { count: entries.length })}
      </h3>
      <ol className="plan-list">
        {entries.map((entry) => (
          <PlanItem key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
