import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { BarButton } from './bar-button.tsx';
import { useBar } from './bar-context.ts';

/** A round gives everybody a turn, those involved with the family first. */
export function RoundPresses({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const roster = useRoster();
  const { sessionId } = useSession();
  const { press } = useBar();
  const { round } = meeting;
  if (round === null) {
    return (
      <BarButton
        hand="round"
        icon="people"
        says={t('frame.says.roundStart')}
        onPress={() => press({ type: 'round.start', sessionId })}
      >
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
        onPress={() => press({ type: 'round.next', sessionId })}
      >
        {next === undefined ? t('frame.round.last') : t('frame.round.next', { name })}
      </BarButton>
      <BarButton hand="round" says={t('frame.says.roundEnd')} onPress={() => press({ type: 'round.end', sessionId })}>
        {t('frame.round.end')}
      </BarButton>
    </>
  );
}
