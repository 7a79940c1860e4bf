import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Language } from '@samenspraak/shared/domain/roles.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { FamilyFrame } from '../../features/family-frame/family-frame.tsx';
import { Feet } from '../../features/family-frame/feet.tsx';
import { ballotAtTable, momentKey, momentOf, sceneOf } from '../../features/family-moment/moment.ts';
import { MovedOn, type Onward } from '../../features/family-moment/moved-on.tsx';
import { RestView } from '../../features/family-moment/rest-view.tsx';
import { useFollow } from '../../features/family-moment/use-follow.ts';
import { useGuide } from '../../features/family-moment/use-guide.ts';
import { ReadersLine } from '../../features/family-people/readers-line.tsx';
import { isUnsent, useOwnScore, wordsOf } from '../../features/family-scale/own-score.ts';
import { ConnectionNotice } from '../../features/family-states/connection-notice.tsx';
import { LostWords } from '../../features/family-states/lost-words.tsx';
import { TurnView } from '../../features/family-states/turn-view.tsx';
import { VideoLink } from '../../features/family-states/video-link.tsx';
import type { Draft } from '../../features/family-thoughts/thought-field.tsx';
import { TurnBox } from '../../features/family-turn/turn-box.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useBallots } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { useUnsentWarning } from '../../live/use-unsent-warning.ts';
import { fetchLater, later } from '../../ui/later.ts';
import { MoreButtons } from './more-buttons.tsx';
import { SidePage } from './side-page.tsx';
import { subAsks } from './sub-asks.ts';
import { TaskView } from './task-view.tsx';
import { useBusy } from './use-busy.ts';
import { useScreen } from './use-screen.ts';
import { useSignals } from './use-signals.ts';

/** Come in after the first screen. */
const TablePage = later(async () => (await import('../../features/family-table/table-page.tsx')).TablePage);
const PlanPage = later(async () => (await import('../../features/family-agreements/plan-page.tsx')).PlanPage);
const WhoIsHere = later(async () => (await import('./who-is-here.tsx')).WhoIsHere);
const MinutesPage = later(async () => (await import('../../features/family-minutes/minutes-page.tsx')).MinutesPage);

export interface TableProps {
  readonly session: SessionView;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** Whether this person is in the middle of something here. */
  readonly onBusy: (busy: boolean) => void;
  /** The table is at another session of this person; null while it is not. */
  readonly onward: (() => void) | null;
  /** Takes words that would be lost with this screen. */
  readonly onLeft: (words: readonly string[]) => void;
  /** Words of a table left before, offered back. */
  readonly left: ReactNode;
  /** The session that this person waits for while others talk. */
  readonly ahead: SessionView | null;
}

/** At the table: follows the chair, one thing at a time, and never tears anybody out of a sentence. */
export function TableScreen({ meeting, ...props }: TableProps & { meeting: MeetingView }) {
  useEffect(fetchLater, []);
  const { session, language, onLanguage, draft, onDraft, onBusy, onward, onLeft, left, ahead } = props;
  const text = useText();
  const { connection } = useConference();
  // early, not when first asked for: by then the line may be gone
  useEffect(fetchLater, []);
  const { saved } = useSession();
  const screen = useScreen(session.sessionId);
  const ballot = ballotAtTable(useBallots());
  const [own, onOwn] = useOwnScore(ballot);
  const [editing, onEditing] = useState<CardId | null>(null);
  const [answering, onAnswering] = useState(false);
  const table = momentOf(meeting, ballot);
  const unsent = draft.text.trim() !== '' || (ballot?.state === 'open' && isUnsent(own));
  const writing = unsent || answering || editing !== null;
  useUnsentWarning(unsent || answering || saved !== 'saved');
  useBusy({
    ...{ busy: writing || saved !== 'saved', onBusy, onLeft },
    words: ballot?.state === 'open' && isUnsent(own) ? wordsOf(own) : '',
  });
  const { shown, movedOn, goAlong } = useFollow(table, {
    keyOf: momentKey,
    isBusy: ({ rest }) => rest === null && (writing || screen.page !== 'now'),
  });
  const find = useGuide();
  const { guide } = meeting;
  const lit = shown.litPrompt === null ? null : find({ ...shown, step: null, guide }, shown.litPrompt);
  const asked = ballot && find({ stage: 'scale', phase: ballot.phase, step: null, guide }, ballot.question);
  const asks = subAsks(ballot?.phase ?? shown.phase, { find, language });
  const heading = lit?.client[language].ask ?? text(`family.scene.${sceneOf(shown)}.heading`);
  const signals = useSignals(meeting);
  const to: Onward | null = onward !== null ? 'session' : movedOn ? (table.rest ?? 'step') : null;

  const readers = <ReadersLine onOpen={() => screen.open('people')} />;

  function follow() {
    goAlong();
    onward?.();
    screen.open('now');
    onEditing(null);
  }

  return (
    <FamilyFrame
      look={session.look}
      language={language}
      onLanguage={onLanguage}
      said={shown.rest === null ? heading : text(`family.rest.${shown.rest}`)}
      screen={`${screen.page}|${momentKey(shown)}`}
      feet={<Feet signals={shown.rest === 'away' ? null : signals} />}
      strip={
        <>
          {connection !== 'online' && <ConnectionNotice writing={shown.rest === null} />}
          {shown.rest === null && meeting.round !== null && (
            <TurnBox round={meeting.round} clockSince={meeting.clockSince} />
          )}
          <MovedOn to={to} writing={writing} onFollow={follow} />
        </>
      }
      more={
        shown.rest !== 'away' &&
        screen.page === 'now' && (
          <>
            {session.videoUrl !== null && <VideoLink url={session.videoUrl} />}
            {shown.rest === null && <MoreButtons onOpen={screen.open} />}
          </>
        )
      }
    >
      {left}
      <LostWords
        onBack={(words) => onDraft({ ...draft, text: draft.text === '' ? words : `${draft.text}\n${words}` })}
      />
      <Suspense fallback={null}>
        {screen.page === 'table' && (
          <SidePage title="family.table.title" heading={screen.heading} onBack={() => screen.open('now')}>
            <TablePage />
          </SidePage>
        )}
        {screen.page === 'minutes' && (
          <SidePage title="family.minutes.title" heading={screen.heading} onBack={() => screen.open('now')}>
            <MinutesPage />
          </SidePage>
        )}
        {screen.page === 'people' && (
          <SidePage title="family.people.title" heading={screen.heading} onBack={() => screen.open('now')}>
            <WhoIsHere />
          </SidePage>
        )}
        {screen.page === 'plan' && (
          <SidePage title="family.plan.title" heading={screen.heading} onBack={() => screen.open('now')}>
            <PlanPage readers={readers} onWriting={onAnswering} />
          </SidePage>
        )}
        {screen.page === 'now' && shown.rest === 'away' && (
          <TurnView ahead={ahead} been unsent={draft.text.trim() !== ''} />
        )}
        {screen.page === 'now' && (shown.rest === 'timeout' || shown.rest === 'pause') && (
          <RestView rest={shown.rest} />
        )}
        {screen.page === 'now' && shown.rest === null && (
          <TaskView
            moment={shown}
            lit={lit}
            ballot={ballot}
            ask={asked?.client[language].ask ?? null}
            asks={asks}
            work={{ draft, onDraft, editing, onEditing, own, onOwn, onAnswering }}
            readers={readers}
          />
        )}
      </Suspense>
    </FamilyFrame>
  );
}
