import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { Suspense, useState } from 'react';
import { BoardFrame } from '../../features/board-frame/board-frame.tsx';
import { useTornCaret } from '../../features/connection/use-torn-caret.ts';
import { Guide } from '../../features/guide/guide.tsx';
import { SessionBand } from '../../features/session-band/session-band.tsx';
import { useShown } from '../../features/stage-rail/use-shown.ts';
import { useText } from '../../i18n/use-text.ts';
import { DraftStageContext } from '../../live/drafts.ts';
import { LookingOn } from '../../live/looking-on.tsx';
import { useSession } from '../../live/use-session.ts';
import { useUnsentWarning } from '../../live/use-unsent-warning.ts';
import { later } from '../../ui/later.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { BoardNotices } from './board-notices.tsx';
import type { DeskWindow } from './desk-window.ts';
import { LeadingBar } from './leading-bar.tsx';
import { LeadingNotices } from './leading-notices.tsx';
import { LiveHead } from './live-head.tsx';
import { LiveMinutes } from './live-minutes.tsx';
import { LivePeople } from './live-people.tsx';
import { LivePersonWindows } from './live-person-windows.tsx';
import { LivePreparation } from './live-preparation.tsx';
import { MinutesPress } from './minutes-press.tsx';
import { Publishing } from './publishing.tsx';
import type { SessionScreenProps } from './session-screen-props.ts';
import { useBoardAnnouncer } from './use-board-announcer.ts';
import { useFinished } from './use-finished.ts';
import { usePageFace } from './use-page-face.ts';
import { usePress } from './use-press.ts';
import { type WantedCard, WorkArea } from './work-area.tsx';

const DeskWindows = later(async () => (await import('./desk-windows.tsx')).DeskWindows);

interface LiveBoardProps extends SessionScreenProps {
  readonly meeting: MeetingView;
  /** The conference is over: everything can be read, nothing written. */
  readonly ended: boolean;
}

/** The board of one session, put together from its parts. */
export function LiveBoard(props: LiveBoardProps) {
  const { session, meeting, workArea, board, ended, elsewhere, onReturn } = props;
  const t = useText();
  const { sessionId, can, saved, offer } = useSession();
  usePageFace(session);
  useUnsentWarning(saved !== 'saved' && !ended);
  const leads = can('stage.set') && !ended;
  const [shown, dispatch] = useShown(meeting.stage, { area: workArea, leads });
  useTornCaret({ area: workArea, reason: t('frame.lost.torn'), offer });
  const said = useBoardAnnouncer(meeting);
  const { press, refusal } = usePress();
  const [isReading, openMinutes] = props.minutes;
  useFinished({ isHeld: elsewhere?.mode === 'held', isSaved: saved === 'saved', area: workArea, onFinished: onReturn });
  const looksOn = elsewhere?.mode === 'looking';
  const [deskWindow, setWindow] = useState<DeskWindow>(null);
  const [wanted, want] = useState<WantedCard | null>(null);
  const moves = leads && elsewhere === null;
  const look = (at: Stage) => dispatch({ type: 'look', at });
  const light = (promptId: string | null) => press({ type: 'prompt.light', sessionId, promptId });
  function jump(id: CardId): void {
    dispatch({ type: 'return' });
    want({ id });
  }
  function show(id: CardId): void {
    look('picture');
    want({ id });
  }
  function back(): void {
    dispatch({ type: 'return' });
    workArea.current?.focus();
  }
  return (
    <LivePersonWindows onOpen={leads ? setWindow : null}>
      <BoardFrame
        face={session}
        workArea={workArea}
        board={board}
        workLabel={`${t('frame.work')}: ${t(`stage.${shown.at}`)}`}
        band={<SessionBand face={session} />}
        head={<LiveHead {...props} shown={shown.at} onLook={look} minutes={<MinutesPress minutes={props.minutes} />} />}
        side={isReading ? <LiveMinutes isLooking={looksOn} ended={ended} onClose={() => openMinutes(false)} /> : null}
        guide={
          <Guide
            meeting={meeting}
            shown={shown.at}
            onLight={moves ? light : null}
            onArrange={leads ? () => setWindow({ type: 'guide', shown: shown.at }) : null}
          />
        }
        people={
          <LivePeople meeting={meeting} isQuiet={ended || elsewhere !== null} onOpen={leads ? setWindow : null} />
        }
        notices={
          <>
            <BoardNotices {...props} shown={shown} onBack={back} onLook={look} press={press} refusal={refusal} />
            {moves && <LeadingNotices meeting={meeting} press={press} />}
          </>
        }
        bar={leads ? <LeadingBar meeting={meeting} isTable={moves} onOpen={setWindow} onJump={jump} /> : null}
      >
        <LiveRegion message={said} />
        {deskWindow !== null && (
          <Suspense fallback={null}>
            <DeskWindows open={deskWindow} onOpen={setWindow} />
          </Suspense>
        )}
        <Publishing>
          <LookingOn isLooking={looksOn}>
            {!ended && elsewhere === null && <LivePreparation session={session} stage={shown.at} />}
            <DraftStageContext value={shown.at}>
              <WorkArea stage={shown.at} readOnly={ended || shown.mode === 'looking'} wanted={wanted} onShow={show} />
            </DraftStageContext>
          </LookingOn>
        </Publishing>
      </BoardFrame>
    </LivePersonWindows>
  );
}
