import type { ConferenceSummaryAnswer } from '@samenspraak/shared/protocol/answers.ts';
import { Link } from 'wouter';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ConferenceList } from './conference-list.tsx';
import { PageHead } from './page-head.tsx';

/** The conferences that this user leads. */
export function MyConferences() {
  const text = useText();
  const [loaded, again] = useLoaded<ConferenceSummaryAnswer[]>('/api/conferences');
  return (
    <>
      <PageHead title={text('entry.home.conferences')} intro={text('entry.mine.intro')} />
      <LoadedPart loaded={loaded} onAgain={again}>
        {(conferences) => (
          <Panel>
            {conferences.length > 0 ? (
              <ConferenceList conferences={conferences} />
            ) : (
              <div className="overview-empty">
                <p>{text('entry.mine.empty')}</p>
                <Link href="/casussen">{text('entry.mine.toCases')}</Link>
              </div>
            )}
          </Panel>
        )}
      </LoadedPart>
    </>
  );
}
