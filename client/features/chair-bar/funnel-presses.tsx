import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useBallots } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { canShowDots } from '../../ui/ballot/open-dots.ts';
import { BarButton } from './bar-button.tsx';
import { useBar } from './bar-context.ts';
import { funnelIntent, funnelMove, funnelStop, type Goal } from './moves.ts';

interface FunnelNextProps {
  readonly meeting: MeetingView;
  /** Asked before the table goes on to the next lane: calls `go`, now or when the chair says so. */
  readonly onOnward: (to: Goal, go: () => void) => void;
}

/**
 * In the decision: the next lane of the funnel. It comes before the way back and never goes away, so that the way back does
 * not slide under a finger that has just pressed on.
 */
export function FunnelNext({ meeting, onOnward }: FunnelNextProps) {
  const t = useText();
  const { sessionId } = useSession();
  const { press } = useBar();
  const ballots = useBallots();
  const isAsked = ballots.some(({ state }) => state === 'open');
  if (funnelStop(meeting) === null) return null;
  const next = funnelMove(meeting, 1);
  const says = t(next === null ? 'frame.says.funnel.end' : `frame.says.funnel.${next}`);
  return (
    <BarButton
      hand="table"
      strong={next !== null && !canShowDots(ballots, meeting.stage)}
      atEnd={next === null}
      icon="funnel"
      says={isAsked && next !== null ? `${says} ${t('choice.says.leftOpen')}` : says}
      onPress={() => next !== null && onOnward(next, () => press(funnelIntent(sessionId, meeting, next)))}
    >
      {t(next === null ? 'frame.funnel.end' : `frame.funnel.open.${next}`)}
    </BarButton>
  );
}

interface FunnelBackProps {
  readonly meeting: MeetingView;
  readonly onPressed?: () => void;
}

/** In the decision: the lane before this one again. */
export function FunnelBack({ meeting, onPressed }: FunnelBackProps) {
  const t = useText();
  const { sessionId } = useSession();
  const { press } = useBar();
  const previous = funnelStop(meeting) === null ? null : funnelMove(meeting, -1);
  if (previous === null) return null;
  return (
    <BarButton
      hand="table"
      icon="undo"
      says={t(`frame.says.funnel.${previous}`)}
      onPress={() => {
        onPressed?.();
        return press(funnelIntent(sessionId, meeting, previous));
      }}
    >
      {t(`frame.funnel.back.${previous}`)}
    </BarButton>
  );
}
