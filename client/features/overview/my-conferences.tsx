import type { ConferenceSummaryAnswer } from '@samenspraak/shared/protocol/answers.ts';
import type { RunningAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { Link } from 'wouter';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { LoadedPart } from '../../ui/loaded-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ConferenceList } from './conference-list.tsx';
import { MailChoice } from './mail-choice.tsx';
import { PageHead } from './page-head.tsx';
import { RunningAgreements } from './running-agreements.tsx';

/** The conferences that this user leads, and what is to be followed up from them. */
export function MyConferences() {
  const text = useText();
  const [loaded, again] = useLoaded<ConferenceSummaryAnswer[]>('/api/conferences');
  const [running, runningAgain] = useLoaded<RunningAnswer>('/api/me/agreements');
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
      <LoadedPart loaded={running} onAgain={runningAgain}>
        {(value) => <RunningAgreements running={value} />}
      </LoadedPart>
      <MailChoice />
    </>
  );
}
