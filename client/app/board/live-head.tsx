import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import type { ReactNode } from 'react';
import { BoardHead } from '../../features/board-frame/board-head.tsx';
import { SaveState } from '../../features/connection/save-state.tsx';
import { SessionBadge } from '../../features/session-band/session-badge.tsx';
import { SessionTabs } from '../../features/session-band/session-tabs.tsx';
import { StageRail } from '../../features/stage-rail/stage-rail.tsx';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { VideoLink } from '../../ui/video-link.tsx';
import type { SessionScreenProps } from './session-screen-props.ts';

interface LiveHeadProps extends Pick<SessionScreenProps, 'session' | 'sessions' | 'onChoose'> {
  readonly meeting: MeetingView;
  readonly ended: boolean;
  /** The stage on this screen. */
  readonly shown: Stage;
  readonly onLook: (stage: Stage) => void;
  /** The press that opens the minutes. */
  readonly minutes: ReactNode;
}

/** The head of the board, fed from the conference and the session. */
export function LiveHead({ session, sessions, onChoose, meeting, ended, shown, onLook, minutes }: LiveHeadProps) {
  const { view } = useConference();
  const { sessionId, saved } = useSession();
  return (
    <BoardHead
      reference={view?.reference ?? ''}
      phase={meeting.phase}
      session={
        sessions.length > 1 ? (
          <SessionTabs sessions={sessions} shown={sessionId} onChoose={onChoose} />
        ) : (
          <SessionBadge session={session} />
        )
      }
      rail={<StageRail meeting={meeting} shown={shown} onLook={onLook} ended={ended} />}
      saved={<SaveState saved={saved} />}
      aside={minutes}
      video={session.videoUrl === null ? null : <VideoLink session={session} />}
    />
  );
}
