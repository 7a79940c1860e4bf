import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { BarButton } from './bar-button.tsx';
import { useBar } from './bar-context.ts';
import { funnelIntent, funnelMove, funnelStop } from './moves.ts';

/**
 * In the decision: the next lane of the funnel, and the one before it again. The way on comes first and never goes away,
 * so that the way back does not slide under a finger that has just pressed on.
 */
export function FunnelPresses({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const { sessionId } = useSession();
  const { press } = useBar();
  if (funnelStop(meeting) === null) return null;
  const previous = funnelMove(meeting, -1);
  const next = funnelMove(meeting, 1);
  return (
    <>
      <BarButton
        hand="table"
        strong={next !== null}
        atEnd={next === null}
        icon="funnel"
        says={t(next === null ? 'frame.says.funnel.end' : `frame.says.funnel.${next}`)}
        onPress={() => next !== null && press(funnelIntent(sessionId, meeting, next))}
      >
        {t(next === null ? 'frame.funnel.end' : `frame.funnel.open.${next}`)}
      </BarButton>
      {previous !== null && (
        <BarButton
          hand="table"
          icon="undo"
          says={t(`frame.says.funnel.${previous}`)}
          onPress={() => press(funnelIntent(sessionId, meeting, previous))}
        >
          {t(`frame.funnel.back.${previous}`)}
        </BarButton>
      )}
    </>
  );
}
