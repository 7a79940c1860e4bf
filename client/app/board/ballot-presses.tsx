import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { type BallotKind, ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import { BarButton } from '../../features/chair-bar/bar-button.tsx';
import { useBar } from '../../features/chair-bar/bar-context.ts';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useBallots, useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { answerCount } from '../../ui/ballot/answer-count.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { askedAt, ballotMove } from './ballot-move.ts';

const ICON = { reveal: 'eye', again: 'refresh', close: 'close' } as const;
const ICON_TO_OPEN: Readonly<Record<BallotKind, IconName>> = {
  scale: 'scale',
  biggestConcern: 'flag',
  phaseOutcome: 'phase',
  ideaWeight: 'scale',
};

/**
 * What the chair does next with the question of this stage: open it, take it back while nobody has answered, show the
 * answers, ask once more.
 */
export function BallotPresses({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const ballots = useBallots();
  const { sessionId, place } = useSession();
  const roster = useRoster();
  const { send } = useConference();
  const { press } = useBar();
  const ballot = ballots.find((one) => one.state !== 'closed');
  const move = ballotMove(ballot, meeting);
  const asked = askedAt(meeting);
  if (move === null) return null;
  const kind = move !== 'open' && ballot !== undefined ? ballotKind(ballot.question) : asked;
  if (kind === undefined) return null;
  const count = ballot === undefined ? 0 : answerCount(ballot, { roster, place }).count;
  const says = move === 'close' && count > 0 ? 'closeUnseen' : move;
  async function go(): Promise<void> {
    if (move === 'open') {
      // one question stands at a time: what was shown before makes room
      if (ballot !== undefined) await send({ type: 'ballot.close', sessionId, ballotId: ballot.id });
      await press({
        type: 'ballot.open',
        sessionId,
        question: kind === 'scale' || kind === undefined ? meeting.phase : kind,
      });
    } else if (move !== null && ballot !== undefined) {
      await press({ type: `ballot.${move}`, sessionId, ballotId: ballot.id });
    }
  }
  return (
    <BarButton
      hand="ballot"
      strong={kind === 'ideaWeight' && move === 'reveal'}
      icon={move === 'open' ? ICON_TO_OPEN[kind] : ICON[move]}
      says={kind === 'scale' ? t(`frame.says.ballot.${says}`, { count }) : t(`choice.says.${kind}.${says}`, { count })}
      onPress={() => void go()}
    >
      {kind === 'scale' ? t(`frame.ballot.${move}`) : t(`choice.bar.${kind}.${move}`)}
    </BarButton>
  );
}
