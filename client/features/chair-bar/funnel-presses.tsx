import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { BarButton } from './bar-button.tsx';
import { useBar } from './bar-context.ts';
import { funnelIntent, funnelMove } from './moves.ts';

/** In the decision: the next lane of the funnel, and the one before it again. */
export function FunnelPresses({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const { sessionId } = useSession();
  const { press } = useBar();
  const previous = funnelMove(meeting, -1);
  const next = funnelMove(meeting, 1);
  return (
    <>
      {previous !== null && (
        <BarButton
          icon="undo"
          says={t(`frame.says.funnel.${previous}`)}
          onPress={() => press(funnelIntent(sessionId, meeting, previous))}
        >
          {t(`frame.funnel.back.${previous}`)}
        </BarButton>
      )}
      {next !== null && (
        <BarButton
          strong
          icon="funnel"
          says={t(`frame.says.funnel.${next}`)}
          onPress={() => press(funnelIntent(sessionId, meeting, next))}
        >
          {t(`frame.funnel.open.${next}`)}
        </BarButton>
      )}
    </>
  );
}
