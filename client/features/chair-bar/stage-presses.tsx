import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { useText } from '../../i18n/use-text.ts';
import { useBallots } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { canShowDots } from '../../ui/ballot/open-dots.ts';
import { BarButton } from './bar-button.tsx';
import { useBar } from './bar-context.ts';
import { funnelMove, type Goal, stageMove } from './moves.ts';

interface StagePressesProps {
  readonly meeting: MeetingView;
  /** Asked before the table goes on: calls `go`, now or when the chair says so. */
  readonly onOnward: (to: Goal, go: () => void) => void;
}

/** Previous and next stage; the way back keeps its place also where there is none. The next one is the strong button, unless the funnel still has a stop before it, or dots wait to be shown. */
export function StagePresses({ meeting, onOnward }: StagePressesProps) {
  const t = useText();
  const { sessionId } = useSession();
  const { press } = useBar();
  const previous = stageMove(meeting, -1);
  const next = stageMove(meeting, 1);
  const ballots = useBallots();
  const isAsked = ballots.some(({ state }) => state === 'open');
  const says = (stage: Stage) =>
    isAsked ? `${t(`frame.says.stage.${stage}`)} ${t('choice.says.leftOpen')}` : t(`frame.says.stage.${stage}`);
  return (
    <>
      <BarButton
        hand="table"
        atEnd={previous === null}
        icon="arrowLeft"
        {...(previous !== null && { 'aria-label': t('frame.bar.previousStage', { stage: t(`stage.${previous}`) }) })}
        says={previous === null ? t('frame.says.firstStage') : says(previous)}
        onPress={() => previous !== null && press({ type: 'stage.set', sessionId, stage: previous })}
      >
        {t('frame.bar.previous')}
      </BarButton>
      {next !== null && (
        <BarButton
          hand="table"
          strong={funnelMove(meeting, 1) === null && !canShowDots(ballots, meeting.stage)}
          iconEnd="arrowRight"
          says={says(next)}
          onPress={() => onOnward(next, () => press({ type: 'stage.set', sessionId, stage: next }))}
        >
          {t('frame.bar.toStage', { stage: t(`stage.${next}`) })}
        </BarButton>
      )}
    </>
  );
}
