import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { BarButton } from './bar-button.tsx';
import { useBar } from './bar-context.ts';

interface RoundPressesProps {
  readonly meeting: MeetingView;
  readonly onPressed?: () => void;
}

/** A round gives everybody a turn, those involved with the family first. */
export function RoundPresses({ meeting, onPressed }: RoundPressesProps) {
  const t = useText();
  const roster = useRoster();
  const { sessionId } = useSession();
  const { press } = useBar();
  const { round } = meeting;
  function go(type: 'round.start' | 'round.next' | 'round.end') {
    onPressed?.();
    return press({ type, sessionId });
  }
  if (round === null) {
    return (
      <BarButton hand="round" icon="people" says={t('frame.says.roundStart')} onPress={() => go('round.start')}>
        {t('frame.round.start')}
      </BarButton>
    );
  }
  const next = roster.find((person) => person.participantId === round.order[round.index + 1]);
  const name = next?.name ?? '';
  return (
    <>
      <BarButton
        hand="round"
        icon="people"
        says={next === undefined ? t('frame.says.roundLast') : t('frame.says.roundNext', { name })}
        onPress={() => go('round.next')}
      >
        {next === undefined ? t('frame.round.last') : t('frame.round.next', { name })}
      </BarButton>
      <BarButton hand="round" says={t('frame.says.roundEnd')} onPress={() => go('round.end')}>
        {t('frame.round.end')}
      </BarButton>
    </>
  );
}
