import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { BarButton } from './bar-button.tsx';
import { useBar } from './bar-context.ts';
import { funnelMove, stageMove } from './moves.ts';

/** Previous and next stage; the way back keeps its place also where there is none. The next one is the strong button, unless the funnel still has a stop before it. */
export function StagePresses({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const { sessionId } = useSession();
  const { press } = useBar();
  const previous = stageMove(meeting, -1);
  const next = stageMove(meeting, 1);
  return (
    <>
      <BarButton
        hand="table"
        atEnd={previous === null}
        icon="arrowLeft"
        {...(previous !== null && { 'aria-label': t('frame.bar.previousStage', { stage: t(`stage.${previous}`) }) })}
        says={t(previous === null ? 'frame.says.firstStage' : `frame.says.stage.${previous}`)}
        onPress={() => previous !== null && press({ type: 'stage.set', sessionId, stage: previous })}
      >
        {t('frame.bar.previous')}
      </BarButton>
      {next !== null && (
        <BarButton
          hand="table"
          strong={funnelMove(meeting, 1) === null}
          iconEnd="arrowRight"
          says={t(`frame.says.stage.${next}`)}
          onPress={() => press({ type: 'stage.set', sessionId, stage: next })}
        >
          {t('frame.bar.toStage', { stage: t(`stage.${next}`) })}
        </BarButton>
      )}
    </>
  );
}
