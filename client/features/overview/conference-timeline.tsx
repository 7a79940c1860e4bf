import type { ConferenceSummaryAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Panel } from '../../ui/panel.tsx';

/** The conferences of a case as dots on a line, in the order of time; what is behind us is filled. */
export function ConferenceTimeline({ conferences }: { conferences: readonly ConferenceSummaryAnswer[] }) {
  const text = useText();
  const dates = useDates();
  const inOrder = conferences.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return (
    <Panel>
      <ol className="overview-timeline" aria-label={text('entry.case.timeline')}>
        {inOrder.map((one) => (
          <li key={one.conferenceId} className="overview-moment" data-status={one.status}>
            <span className="overview-moment-name">{text(`conferenceKind.${one.kind}`)}</span>
            <span className="overview-moment-dot" />
            <span className="overview-soft">{dates.date(one.startsAt)}</span>
            <span className="overview-soft">{text(`conferenceStatus.${one.status}`)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
