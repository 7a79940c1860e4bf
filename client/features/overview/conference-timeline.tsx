import type { ConferenceSummaryAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { Link } from 'wouter';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { daysBetween } from './plan-rows.ts';

interface Moment {
  readonly of: ConferenceSummaryAnswer;
  /** Which one it is of its kind, from 1. */
  readonly number: number;
  /** Days since the one before; null for the first. */
  readonly later: number | null;
  /** The first that is still to come. */
  readonly isNext: boolean;
}

/** The conferences of a case in the order of time. */
function momentsOf(conferences: readonly ConferenceSummaryAnswer[]): Moment[] {
  const inOrder = conferences.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const next = inOrder.find(({ status }) => status === 'planned');
  return inOrder.map((of, index) => {
    const before = inOrder[index - 1];
    return {
      of,
      number: inOrder.slice(0, index + 1).filter(({ kind }) => kind === of.kind).length,
      later: before === undefined ? null : daysBetween(before.startsAt, of.startsAt),
      isNext: of === next,
    };
  });
}

/** The conferences of a case as dots on a line; what is behind us is filled, the next one is ringed. Each leads to its page. */
export function ConferenceTimeline({ conferences }: { conferences: readonly ConferenceSummaryAnswer[] }) {
  const text = useText();
  const dates = useDates();
  const moments = momentsOf(conferences);
  return (
    <Panel>
      <ol className="overview-timeline" aria-label={text('entry.case.timeline')}>
        {moments.map(({ of, number, later, isNext }) => (
          <li
            key={of.conferenceId}
            className="overview-moment"
            data-status={of.status}
            data-next={isNext || undefined}
            aria-current={of.status === 'open' ? 'step' : undefined}
          >
            <MomentName of={of} number={number} />
            <span className="overview-moment-dot" />
            <span className="overview-soft">{dates.date(of.startsAt)}</span>
            <span className="overview-soft">
              {isNext ? text('overview.timeline.next') : text(`conferenceStatus.${of.status}`)}
            </span>
            {later !== null && (
              <span className="overview-soft overview-moment-later">{text('overview.when.day', { days: later })}</span>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function MomentName({ of, number }: Pick<Moment, 'of' | 'number'>) {
  const text = useText();
  const name = text('overview.timeline.numbered', { kind: text(`conferenceKind.${of.kind}`), number });
  if (!of.mine) return <span className="overview-moment-name">{name}</span>;
  return (
    <Link className="overview-moment-name" href={`/casussen/${of.caseId}/overleg/${of.conferenceId}`}>
      {name}
    </Link>
  );
}
