import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { BarButton } from '../../features/chair-bar/bar-button.tsx';
import { useBar } from '../../features/chair-bar/bar-context.ts';
import { useText } from '../../i18n/use-text.ts';
import { useBallots } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { ballotMove } from './ballot-move.ts';

const ICON = { open: 'scale', reveal: 'eye', again: 'refresh', close: 'close' } as const;

/**
 * What the chair does next with the scaling question: open it, take it back while nobody has scored, show the numbers, ask
 * once more.
 */
export function BallotPresses({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const ballots = useBallots();
  const { sessionId } = useSession();
  const { press } = useBar();
  const ballot = ballots.find((one) => one.state !== 'closed');
  const move = ballotMove(ballot, meeting.stage);
  if (move === null) return null;
  const count = ballot?.scored.length ?? 0;
  const says = move === 'close' && count > 0 ? 'closeUnseen' : move;
  function intent(): Intent | null {
    if (move === 'open') return { type: 'ballot.open', sessionId, question: meeting.phase };
    if (move === null || ballot === undefined) return null;
    return { type: `ballot.${move}`, sessionId, ballotId: ballot.id };
  }
  function go(): void {
    const next = intent();
    if (next !== null) void press(next);
  }
  return (
    <BarButton hand="ballot" icon={ICON[move]} says={t(`frame.says.ballot.${says}`, { count })} onPress={go}>
      {t(`frame.ballot.${move}`)}
    </BarButton>
  );
}
