import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { BarButton } from '../../features/chair-bar/bar-button.tsx';
import { useBar } from '../../features/chair-bar/bar-context.ts';
import { useText } from '../../i18n/use-text.ts';
import { useBallots } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';

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
  if (ballot === undefined) {
    if (meeting.stage !== 'scale') return null;
    return (
      <BarButton
        hand="ballot"
        icon="scale"
        says={t('frame.says.ballot.open')}
        onPress={() => press({ type: 'ballot.open', sessionId, question: meeting.phase })}
      >
        {t('frame.ballot.open')}
      </BarButton>
    );
  }
  const fields = { sessionId, ballotId: ballot.id };
  if (ballot.state === 'revealed') {
    return (
      <BarButton
        hand="ballot"
        icon="refresh"
        says={t('frame.says.ballot.again')}
        onPress={() => press({ type: 'ballot.again', ...fields })}
      >
        {t('frame.ballot.again')}
      </BarButton>
    );
  }
  if (ballot.scored.length === 0) {
    return (
      <BarButton
        hand="ballot"
        icon="close"
        says={t('frame.says.ballot.close')}
        onPress={() => press({ type: 'ballot.close', ...fields })}
      >
        {t('frame.ballot.close')}
      </BarButton>
    );
  }
  return (
    <BarButton
      hand="ballot"
      icon="eye"
      says={t('frame.says.ballot.reveal', { count: ballot.scored.length })}
      onPress={() => press({ type: 'ballot.reveal', ...fields })}
    >
      {t('frame.ballot.reveal')}
    </BarButton>
  );
}
