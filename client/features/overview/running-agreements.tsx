import { standingOf } from '@samenspraak/shared/domain/agreements.ts';
import type { RunningAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { Link } from 'wouter';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { AgreementPill } from './agreement-pill.tsx';
import { BottomLineList } from './bottom-line-list.tsx';
import { NamedList } from './named-list.tsx';

/** Over all cases: where coordination waits for an answer, what was not kept, what still runs (late first), and what must stay in place. */
export function RunningAgreements({ running }: { running: RunningAnswer }) {
  const text = useText();
  const unanswered = running.agreements.filter(({ state }) => standingOf(state) === 'unanswered');
  const late = running.agreements.filter(({ overdue }) => overdue);
  const first = new Set([...unanswered, ...late]);
  return (
    <>
      {running.handOvers.length > 0 && <HandOvers handOvers={running.handOvers} />}
      <Panel title={text('overview.running.title')}>
        {running.agreements.length === 0 ? (
          <p className="overview-empty">{text('overview.running.empty')}</p>
        ) : (
          <>
            {unanswered.length > 0 && (
              <p className="overview-soft">{text('overview.running.unanswered', { count: unanswered.length })}</p>
            )}
            {late.length > 0 && (
              <p className="overview-soft">{text('overview.running.late', { count: late.length })}</p>
            )}
            <ul className="overview-running">
              {[...first, ...running.agreements.filter((one) => !first.has(one))].map((one) => (
                <Running key={`${one.caseId} ${one.key}`} agreement={one} now={running.now} />
              ))}
            </ul>
          </>
        )}
      </Panel>
      <Panel title={text('overview.lines.title')}>
        <BottomLineList lines={running.bottomLines}>{(line) => <ToCase of={line} />}</BottomLineList>
      </Panel>
    </>
  );
}

function ToCase({ of }: { of: Pick<RunningAnswer['agreements'][number], 'caseId' | 'reference'> }) {
  const text = useText();
  return <Link href={`/casussen/${of.caseId}`}>{text('entry.case.title', { reference: of.reference })}</Link>;
}

function Running({ agreement, now }: { agreement: RunningAnswer['agreements'][number]; now: string }) {
  const text = useText();
  const dates = useDates();
  return (
    <li data-late={agreement.overdue || undefined}>
      <div className="overview-running-what">
        <strong>{agreement.what}</strong>
        <ToCase of={agreement} />
      </div>
      <div>
        <NamedList people={agreement.who} />
      </div>
      <span>{agreement.by === '' ? text('overview.plan.noDate') : dates.date(agreement.by)}</span>
      <AgreementPill agreement={agreement} now={now} />
    </li>
  );
}

function HandOvers({ handOvers }: Pick<RunningAnswer, 'handOvers'>) {
  const text = useText();
  const dates = useDates();
  return (
    <Panel title={text('overview.handOvers.title')}>
      <ul className="overview-rows">
        {handOvers.map((one) => {
          const words = { name: one.to.name, date: dates.date(one.at) };
          return (
            <li key={one.caseId} className="overview-row">
              <span>
                {one.from === null
                  ? text('overview.handOvers.line', words)
                  : text('overview.handOvers.lineFrom', { ...words, from: one.from.name })}
              </span>
              <ToCase of={one} />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
