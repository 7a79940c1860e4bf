import { PageMessage } from '../../features/board-frame/page-message.tsx';
import { SessionTabs } from '../../features/session-band/session-tabs.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import type { SessionScreenProps } from './session-screen-props.ts';
import { usePress } from './use-press.ts';

/** A session that has not begun: who leads begins it, all others wait for it. */
export function BeginPage({ session, sessions, onChoose }: SessionScreenProps) {
  const t = useText();
  const { press, refusal } = usePress();
  const { can } = useSession();
  const { name, sessionId } = session;
  const mayBegin = can('session.start');
  return (
    <PageMessage
      icon={mayBegin ? 'play' : 'clock'}
      title={t('frame.begin.title', { name })}
      what={mayBegin ? t('frame.begin.what') : t('frame.wait.session', { name })}
    >
      {mayBegin && (
        <Button variant="primary" onPress={() => press({ type: 'session.start', sessionId })}>
          {t('frame.begin.press', { name })}
        </Button>
      )}
      <RefusalNotice refusal={refusal} />
      {sessions.length > 1 && <SessionTabs sessions={sessions} shown={sessionId} onChoose={onChoose} />}
    </PageMessage>
  );
}
