import type { ConferenceSummaryAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { Link } from 'wouter';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Pill } from '../../ui/pill.tsx';

const TONES = { planned: 'plain', open: 'accent', closed: 'good' } as const;

/** Conferences in a table, each with the way to its page. */
export function ConferenceList({ conferences }: { conferences: readonly ConferenceSummaryAnswer[] }) {
  const text = useText();
  const dates = useDates();
  return (
    <div className="overview-scroll">
      <table className="overview-table">
        <thead>
          <tr>
            <th scope="col">{text('entry.list.what')}</th>
            <th scope="col">{text('entry.list.case')}</th>
            <th scope="col">{text('entry.list.when')}</th>
            <th scope="col">{text('entry.list.state')}</th>
          </tr>
        </thead>
        <tbody>
          {conferences.map((one) => (
            <tr key={one.conferenceId}>
              <th scope="row">
                {one.mine ? (
                  <Link href={`/casussen/${one.caseId}/overleg/${one.conferenceId}`}>
                    {text(`conferenceKind.${one.kind}`)}
                  </Link>
                ) : (
                  text(`conferenceKind.${one.kind}`)
                )}
              </th>
              <td>{one.reference}</td>
              <td>{text('entry.list.at', { date: dates.date(one.startsAt), time: dates.time(one.startsAt) })}</td>
              <td>
                <Pill tone={TONES[one.status]}>{text(`conferenceStatus.${one.status}`)}</Pill>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
