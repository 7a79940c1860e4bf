import type { CaseDetailAnswer, ConferenceSummaryAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { CasePlanAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { exportPath } from '../../live/export-path.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { type CaseParts, CaseSide } from './case-side.tsx';
import { ConferenceTimeline } from './conference-timeline.tsx';
import { PageHead } from './page-head.tsx';
import { inOrder } from './plan-rows.ts';
import { PlanTable } from './plan-table.tsx';
import { PlanTimeline } from './plan-timeline.tsx';

interface Props extends CaseParts {
  readonly caseId: string;
}

/** One case: its conferences in the order of time, its one plan, who keeps that together, and what must stay in place. */
export function CasePage({ caseId, ...parts }: Props) {
  const path = `/api/cases/${encodeURIComponent(caseId)}`;
  const [loaded, again] = useLoaded<CaseDetailAnswer>(path);
  const [plan, planAgain] = useLoaded<CasePlanAnswer>(`${path}/plan`);
  const [said, setSaid] = useState('');
  function changed(words: string) {
    setSaid(words);
    planAgain();
  }
  return (
    <LoadedPart loaded={loaded} onAgain={again}>
      {(found) => (
        <div className="overview-case">
          <div className="overview-case-main">
            <CaseTop found={found} />
            <LoadedPart loaded={plan} onAgain={planAgain}>
              {(value) => <OnePlan plan={value} onChanged={changed} />}
            </LoadedPart>
          </div>
          {plan.state === 'ready' && (
            <CaseSide {...parts} plan={plan.value} conferences={mineOf(found.conferences)} onChanged={changed} />
          )}
          <LiveRegion message={said} />
        </div>
      )}
    </LoadedPart>
  );
}

/** The conferences that this user leads, in the order of time. */
function mineOf(conferences: readonly ConferenceSummaryAnswer[]): ConferenceSummaryAnswer[] {
  return conferences.filter(({ mine }) => mine).sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}

function CaseTop({ found }: { found: CaseDetailAnswer }) {
  const text = useText();
  const dates = useDates();
  const { caseId, conferences, purpose } = found;
  const hasBegun = mineOf(conferences).some(({ status }) => status !== 'planned');
  const line = {
    phase: text(`phase.${found.phase}`),
    track: text(`track.${found.track}`),
    date: dates.date(found.createdAt),
  };
  return (
    <>
      <PageHead title={text('entry.case.title', { reference: found.reference })} intro={text('entry.case.line', line)}>
        <div className="overview-presses">
          {hasBegun && (
            <a className="button button-secondary button-normal" href={exportPath({ caseId }, 'plan.pdf')} download>
              {text('overview.exports.asPdf')}
            </a>
          )}
          <Link className="button button-primary button-normal" href={`/casussen/${caseId}/nieuw`}>
            {text('entry.case.plan')}
          </Link>
        </div>
      </PageHead>
      {purpose === '' ? null : <Panel title={text('entry.case.purpose')}>{purpose}</Panel>}
      {conferences.length === 0 ? (
        <Panel>
          <p className="overview-empty">{text('entry.case.empty')}</p>
        </Panel>
      ) : (
        <ConferenceTimeline conferences={conferences} />
      )}
    </>
  );
}

function OnePlan({ plan, onChanged }: { plan: CasePlanAnswer; onChanged: (said: string) => void }) {
  const text = useText();
  const agreements = inOrder(plan.agreements);
  return (
    <Panel title={text('overview.plan.title')}>
      {agreements.length === 0 ? (
        <p className="overview-empty">{text('overview.plan.empty')}</p>
      ) : (
        <>
          <PlanTable plan={plan} agreements={agreements} onChanged={onChanged} />
          <h3 className="overview-subtitle">{text('overview.dates.title')}</h3>
          <PlanTimeline agreements={agreements} now={plan.now} />
        </>
      )}
    </Panel>
  );
}
