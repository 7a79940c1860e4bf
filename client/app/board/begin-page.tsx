import { PageMessage } from '../../features/board-frame/page-message.tsx';
import { SwitchPreview } from '../../features/chair-bar/switch-preview.tsx';
import { SessionBand } from '../../features/session-band/session-band.tsx';
import { SessionTabs } from '../../features/session-band/session-tabs.tsx';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { turnOf } from '../../live/turn.ts';
import { useNow } from '../../live/use-clock.ts';
import { useSession } from '../../live/use-session.ts';
import { ElsewhereNotice } from './elsewhere-notice.tsx';
import { OwnPreparations } from './own-preparations.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import type { SessionScreenProps } from './session-screen-props.ts';
import { usePageFace } from './use-page-face.ts';
import { usePress } from './use-press.ts';

/** How often, in seconds, it is looked at again whether the moment has passed. */
const LOOK_EVERY = 20;

/**
 * A session that has not begun: who leads sees what beginning it does and begins it, all others wait for it. Whoever only
 * looks at it is told where the table is, as on a board.
 */
export function BeginPage({ session, sessions, elsewhere, left, onChoose, onReturn }: SessionScreenProps) {
  const t = useText();
  const dates = useDates();
  const { press, refusal } = usePress();
  const { can } = useSession();
  const { name, sessionId } = session;
  usePageFace(session);
  const mayBegin = can('session.start');
  const turn = turnOf(session, { now: useNow(LOOK_EVERY) });
  const wait =
    turn.type === 'around'
      ? t('frame.begin.wait', { name, time: dates.time(turn.at) })
      : t('turn.beginsOpen', { name });
  return (
    <>
      <SessionBand face={session} />
      <PageMessage
        icon={mayBegin ? 'play' : 'clock'}
        title={t('frame.begin.title', { name })}
        what={mayBegin ? t('frame.begin.what') : wait}
      >
        <div role="status">{elsewhere !== null && <ElsewhereNotice here={session} {...{ elsewhere, onReturn }} />}</div>
        {mayBegin && <SwitchPreview to={session} onGo={press} />}
        <RefusalNotice refusal={refusal} />
        {!mayBegin && <OwnPreparations sessions={[session]} />}
        {left}
        {sessions.length > 1 && <SessionTabs sessions={sessions} shown={sessionId} onChoose={onChoose} />}
      </PageMessage>
    </>
  );
}
