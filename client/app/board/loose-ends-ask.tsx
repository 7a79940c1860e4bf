import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type Goal, isStage } from '../../features/chair-bar/moves.ts';
import { LooseEndsDialog } from '../../features/loose-ends/loose-ends-dialog.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useBallots, useCards, usePlan, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { answerCount } from '../../ui/ballot/answer-count.ts';
import { leftLying } from './left-lying.ts';

interface Props {
  readonly meeting: MeetingView;
  readonly to: Goal;
  /** Moves the table on. */
  readonly go: () => void;
  readonly onJump: (card: CardId) => void;
  readonly onClose: () => void;
}

/** Asks the chair about what is left lying, as the board has it now. */
export function LooseEndsAsk({ meeting, to, go, onJump, onClose }: Props) {
  const t = useText();
  const { send } = useConference();
  const { sessionId, place } = useSession();
  const roster = useRoster();
  const [cards, plan, ballots] = [useCards(), usePlan(), useBallots()];
  const { ends, unsaid, dots } = leftLying({ cards, plan, ballots }, { meeting, to });
  const open = dots && {
    given: answerCount(dots, { roster, place }).count,
    onReveal: () => void send({ type: 'ballot.reveal', sessionId, ballotId: dots.id }),
  };
  function goOn() {
    onClose();
    go();
  }
  return <LooseEndsDialog to={t(goalName(to))} dots={open} {...{ ends, unsaid, onJump, onClose }} onGo={goOn} />;
}

function goalName(to: Goal) {
  if (isStage(to)) return `stage.${to}` as const;
  return to === 'cooperate' ? 'step.cooperate' : (`lane.${to}` as const);
}
