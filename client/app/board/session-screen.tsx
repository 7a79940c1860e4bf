import { PageMessage } from '../../features/board-frame/page-message.tsx';
import { LostTexts } from '../../features/connection/lost-texts.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useMeeting } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { BeginPage } from './begin-page.tsx';
import { LiveBoard } from './live-board.tsx';
import { LockedPage, lockedBy } from './locked-page.tsx';
import type { SessionScreenProps } from './session-screen-props.ts';

/** One session on this screen: its board, or the words that stand in for it. */
export function SessionScreen(props: SessionScreenProps) {
  const t = useText();
  const { connection, view } = useConference();
  const { lost, forget, isShut } = useSession();
  const meeting = useMeeting();
  const locked = lockedBy(connection);
  if (locked !== null) {
    return (
      <LockedPage by={locked}>
        <LostTexts lost={lost} onForget={forget} />
        {props.left}
      </LockedPage>
    );
  }
  if (isShut) return <PageMessage icon="clock" title={t('common.loading')} />;
  const ended = connection === 'ended' || view?.status === 'closed';
  if (props.session.status === 'planned' && !ended) return <BeginPage {...props} />;
  if (meeting !== null) return <LiveBoard {...props} meeting={meeting} ended={ended} />;
  if (ended) return <PageMessage icon="flag" title={t('access.ended.title')} what={t('frame.ended.gone')} />;
  return <PageMessage icon="clock" title={t('frame.boardLoading')} />;
}
