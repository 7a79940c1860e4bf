import type { CaseDetailAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { Link } from 'wouter';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ConferenceList } from './conference-list.tsx';
import { ConferenceTimeline } from './conference-timeline.tsx';
import { PageHead } from './page-head.tsx';

/** One case with its conferences in the order of time. */
export function CasePage({ caseId }: { caseId: string }) {
  const text = useText();
  const dates = useDates();
  const [loaded, again] = useLoaded<CaseDetailAnswer>(`/api/cases/${encodeURIComponent(caseId)}`);
  return (
    <LoadedPart loaded={loaded} onAgain={again}>
      {(found) => (
        <>
          <PageHead
            title={text('entry.case.title', { reference: found.reference })}
            intro={text('entry.case.line', {
              phase: text(`phase.${found.phase}`),
              track: text(`track.${found.track}`),
              date: dates.date(found.createdAt),
            })}
          >
            <Link className="button button-primary button-normal" href={`/casussen/${caseId}/nieuw`}>
              {text('entry.case.plan')}
            </Link>
          </PageHead>
          {found.purpose === '' ? null : <Panel title={text('entry.case.purpose')}>{found.purpose}</Panel>}
          {found.conferences.length === 0 ? (
            <Panel>
              <p className="overview-empty">{text('entry.case.empty')}</p>
            </Panel>
          ) : (
            <>
              <ConferenceTimeline conferences={found.conferences} />
              <Panel title={text('entry.case.conferences')}>
                <ConferenceList conferences={found.conferences} />
              </Panel>
            </>
          )}
        </>
      )}
    </LoadedPart>
  );
}
