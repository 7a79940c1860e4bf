import { isUnfinished, standingOf } from '@samenspraak/shared/domain/agreements.ts';
import type { ConferenceSummaryAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { CasePlanAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { Panel } from '../../ui/panel.tsx';
import { Pill } from '../../ui/pill.tsx';
import { BottomLineList } from './bottom-line-list.tsx';
import { CoordinatorPanel } from './coordinator-panel.tsx';
import { ExportLinks } from './export-links.tsx';
import { inOrder, type Watch, watchOf } from './plan-rows.ts';

/** What is needed to hand coordination over in a conference, in a window of its own. */
interface HandOverAsked {
  readonly conferenceId: string;
  /** What was not kept, and after it what still runs, the first to be done first. */
  readonly agreements: readonly {
    readonly id: string;
    readonly what: string;
    readonly by: string;
    readonly late: boolean;
    readonly unanswered: boolean;
  }[];
  /** Who keeps the plan together now. */
  readonly coordinator: CasePlanAnswer['coordinator'];
  readonly onClose: () => void;
  readonly onSent: (said: string) => void;
}

/** What other features bring to the page of a case. */
export interface CaseParts {
  readonly handOver: (asked: HandOverAsked) => ReactNode;
  readonly trend: (points: CasePlanAnswer['trend']) => ReactNode;
}

interface Props extends CaseParts {
  readonly plan: CasePlanAnswer;
  /** Those that this user leads, oldest first. */
  readonly conferences: readonly ConferenceSummaryAnswer[];
  readonly onChanged: (said: string) => void;
}

const FACE_OF_WATCH: Readonly<Record<Watch, { tone: 'plain' | 'accent' | 'good' | 'warn'; icon: IconName }>> = {
  kept: { tone: 'good', icon: 'check' },
  atRisk: { tone: 'warn', icon: 'warn' },
  broken: { tone: 'warn', icon: 'alert' },
  running: { tone: 'accent', icon: 'play' },
  loose: { tone: 'plain', icon: 'minus' },
};

/** Beside the plan: who coordinates it, its bottom lines, how the numbers went, and the plan to take along. */
export function CaseSide({ plan, conferences, onChanged, handOver, trend }: Props) {
  const text = useText();
  return (
    <div className="overview-case-side">
      <CoordinatorPanel plan={plan} onChanged={onChanged}>
        <HandOver {...{ plan, conferences, onChanged, handOver }} />
      </CoordinatorPanel>
      <Panel title={text('overview.lines.title')}>
        <BottomLineList lines={plan.bottomLines}>
          {(line) => {
            const watch = watchOf(line, plan.agreements);
            return <Pill {...FACE_OF_WATCH[watch]}>{text(`overview.lines.${watch}`)}</Pill>;
          }}
        </BottomLineList>
      </Panel>
      <Panel title={text('overview.trend.title')}>
        {plan.trend.length === 0 ? <p className="overview-soft">{text('overview.trend.empty')}</p> : trend(plan.trend)}
      </Panel>
      {conferences.length > 0 && <ExportLinks caseId={plan.caseId} />}
    </div>
  );
}

/** Coordination is handed over in the latest conference: what an earlier one offered does not stand any more. */
function HandOver({ plan, conferences, onChanged, handOver }: Omit<Props, 'trend'>) {
  const text = useText();
  const [isOpen, open] = useState(false);
  const latest = conferences.at(-1);
  if (latest === undefined) return null;
  const asked: HandOverAsked = {
    conferenceId: latest.conferenceId,
    coordinator: plan.coordinator,
    agreements: inOrder(plan.agreements)
      .filter(isUnfinished)
      .map(({ key, what, by, overdue, state }) => {
        return { id: key, what, by, late: overdue, unanswered: standingOf(state) === 'unanswered' };
      }),
    onClose: () => open(false),
    onSent: (said) => {
      open(false);
      onChanged(said);
    },
  };
  return (
    <>
      <Button size="small" icon="swap" onPress={() => open(true)}>
        {text('overview.coordinator.press')}
      </Button>
      {isOpen && handOver(asked)}
    </>
  );
}
