import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { BarButton } from './bar-button.tsx';
import { useBar } from './bar-context.ts';
import { funnelMove, stageMove } from './moves.ts';

/** Previous and next stage. The next one is the strong button, unless the funnel still has a stop before it. */
export function StagePresses({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const { sessionId } = useSession();
  const { press } = useBar();
  const previous = stageMove(meeting, -1);
  const next = stageMove(meeting, 1);
  return (
    <>
      {previous !== null && (
        <BarButton
          icon="arrowLeft"
          aria-label={t('frame.bar.previousStage', { stage: t(`stage.${previous}`) })}
          says={t(`frame.says.stage.${previous}`)}
          onPress={() => press({ type: 'stage.set', sessionId, stage: previous })}
        >
          {t('frame.bar.previous')}
        </BarButton>
      )}
      {next !== null && (
        <BarButton
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
