import type { CasePlanAnswer } from '@samenspraak/shared/protocol/plan.ts';
import type { ReactNode } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCommands } from '../../live/use-commands.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { OnePerson } from './one-person.tsx';

interface Props {
  readonly plan: Pick<CasePlanAnswer, 'coordinator' | 'handOver' | 'takenOver'>;
  readonly onChanged: (said: string) => void;
  /** The way to hand it over; null where there is no conference for it. */
  readonly children: ReactNode;
}

/** Who keeps the plan of this family together, since when, and whether somebody was asked to take it over. */
export function CoordinatorPanel({ plan, onChanged, children }: Props) {
  const text = useText();
  const { coordinator, handOver, takenOver } = plan;
  return (
    <Panel title={text('overview.coordinator.title')}>
      {coordinator === null ? (
        <p className="overview-soft">{text('overview.coordinator.nobody')}</p>
      ) : (
        <p className="overview-coordinator">
          <strong>
            <OnePerson person={coordinator}>{coordinator.name}</OnePerson>
          </strong>
          <span className="overview-soft">
            <Standing coordinator={coordinator} />
          </span>
        </p>
      )}
      <TakenOver takenOver={takenOver} />
      {handOver === null ? children : <Waiting handOver={handOver} onChanged={onChanged} />}
    </Panel>
  );
}

/** What was written when it last changed hands, to be read again. */
function TakenOver({ takenOver }: Pick<Props['plan'], 'takenOver'>) {
  const text = useText();
  const dates = useDates();
  if (takenOver === null || takenOver.notes === '') return null;
  const { from, to, notes, at } = takenOver;
  const line = { to: to.name, date: dates.date(at) };
  return (
    <details className="overview-course">
      <summary>{text('overview.coordinator.taken')}</summary>
      <p className="overview-soft">
        {from === null
          ? text('overview.coordinator.takenNobody', line)
          : text('overview.coordinator.takenFrom', { ...line, from: from.name })}
      </p>
      <p className="overview-notes">{notes}</p>
    </details>
  );
}

/** For whom they work, and since when they coordinate; a case manager whom nobody named is so by their role alone. */
function Standing({ coordinator }: { coordinator: NonNullable<CasePlanAnswer['coordinator']> }) {
  const text = useText();
  const dates = useDates();
  const { organisation, role, since } = coordinator;
  const own = organisation ?? text(`role.${role}`);
  if (since !== null) return `${own} · ${text('overview.coordinator.since', { date: dates.date(since) })}`;
  return organisation === null ? own : `${own} · ${text('overview.coordinator.asCaseManager')}`;
}

interface WaitingProps extends Pick<Props, 'onChanged'> {
  readonly handOver: NonNullable<CasePlanAnswer['handOver']>;
}

function Waiting({ handOver, onChanged }: WaitingProps) {
  const text = useText();
  const dates = useDates();
  const { conferenceId, to, at, notes } = handOver;
  const { busy, failure, give } = useCommands({ conferenceId });
  async function keep() {
    const given = await give([{ type: 'coordinator.keep' }]);
    if (given !== null) onChanged(text('overview.coordinator.kept'));
  }
  return (
    <div className="overview-waiting">
      <p>{text('overview.coordinator.asked', { name: to.name })}</p>
      <p className="overview-soft">{text('overview.coordinator.until', { date: dates.date(at) })}</p>
      {notes !== '' && (
        <details className="overview-course">
          <summary>{text('overview.coordinator.notes')}</summary>
          <p className="overview-notes">{notes}</p>
        </details>
      )}
      {failure !== null && <FailureNotice failure={failure} />}
      <Button size="small" icon="undo" isDisabled={busy} onPress={() => void keep()}>
        {text('overview.coordinator.keep')}
      </Button>
    </div>
  );
}
