import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { funnelMove, stageMove } from './moves.ts';

interface BarLineProps {
  /** Null while the table is elsewhere. */
  readonly meeting: MeetingView | null;
  /** What the button under consideration does. */
  readonly says: string | null;
  readonly refusal: string | null;
}

/**
 * The one line under the buttons: what the button under the hand will show everybody; at rest, what the next move does,
 * so that a finger that cannot hover reads it too. A refusal goes first.
 */
export function BarLine({ meeting, says, refusal }: BarLineProps) {
  const rest = useNextInWords(meeting);
  return (
    <p className="bar-line">
      <span role="status">{refusal !== null && <strong>{refusal}</strong>}</span>
      {refusal === null && <span aria-hidden="true">{says ?? rest}</span>}
    </p>
  );
}

/** What everybody will see after the strong button of the bar. */
function useNextInWords(meeting: MeetingView | null): string {
  const t = useText();
  if (meeting === null) return t('frame.bar.elsewhere');
  const stop = funnelMove(meeting, 1);
  if (stop !== null) return t('frame.bar.nextSays', { says: t(`frame.says.funnel.${stop}`) });
  const stage = stageMove(meeting, 1);
  if (stage !== null) return t('frame.bar.nextSays', { says: t(`frame.says.stage.${stage}`) });
  return t('frame.bar.lastStage');
}
