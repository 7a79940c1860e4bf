import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useBallots, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { answerCount } from '../../ui/ballot/answer-count.ts';
import { openDots } from '../../ui/ballot/open-dots.ts';
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
  const dots = openDots(useBallots());
  const { place } = useSession();
  const roster = useRoster();
  if (meeting === null) return t('frame.bar.elsewhere');
  const given = dots === null ? 0 : answerCount(dots, { roster, place }).count;
  if (given > 0 && meeting.stage === 'decision') return t('choice.says.ideaWeight.reveal', { count: given });
  const stop = funnelMove(meeting, 1);
  if (stop !== null) return t('frame.bar.nextSays', { says: t(`frame.says.funnel.${stop}`) });
  const stage = stageMove(meeting, 1);
  if (stage !== null) return t('frame.bar.nextSays', { says: t(`frame.says.stage.${stage}`) });
  return t('frame.bar.lastStage');
}
