import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { BarButton } from './bar-button.tsx';
import { useBar } from './bar-context.ts';

/** A moment's rest for all, and its end. */
export function RestPresses({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const { sessionId } = useSession();
  const { press } = useBar();
  if (meeting.timeoutSince !== null) {
    return (
      <BarButton
        hand="rest"
        icon="play"
        says={t('frame.says.timeoutEnd')}
        onPress={() => press({ type: 'timeout.end', sessionId })}
      >
        {t('frame.timeout.end')}
      </BarButton>
    );
  }
  return (
    <BarButton
      hand="rest"
      icon="pause"
      says={t('frame.says.timeout')}
      onPress={() => press({ type: 'timeout.call', sessionId })}
    >
      {t('frame.timeout.call')}
    </BarButton>
  );
}
