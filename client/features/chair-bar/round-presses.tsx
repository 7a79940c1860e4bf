import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { turnOf } from '../../live/round-turn.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { BarButton } from './bar-button.tsx';
import { useBar } from './bar-context.ts';
import { RoundChoices } from './round-choices.tsx';
import { RoundMenu } from './round-menu.tsx';

interface RoundPressesProps {
  readonly meeting: MeetingView;
  /** Puts the menu away in which these stand when the row has no room; left out in the row itself. */
  readonly onPressed?: () => void;
}

/** A round gives everybody a turn, those involved with the family first; outside a round the hands get the word in their order. */
export function RoundPresses({ meeting, onPressed }: RoundPressesProps) {
  const t = useText();
  const { round, hands } = meeting;
  if (round !== null) return <RunningRound {...{ round, onPressed }} />;
  return (
    <>
      {onPressed === undefined ? (
        <RoundMenu />
      ) : (
        <section aria-label={t('leading.round.title')}>
          <h3>{t('leading.round.title')}</h3>
          <RoundChoices onDone={onPressed} />
        </section>
      )}
      <NextHand {...{ hands, onPressed }} />
    </>
  );
}

interface RunningRoundProps {
  readonly round: NonNullable<MeetingView['round']>;
  readonly onPressed: (() => void) | undefined;
}

/** The next turn goes to the next one who is there; who is passed over is said beforehand. */
function RunningRound({ round, onPressed }: RunningRoundProps) {
  const t = useText();
  const roster = useRoster();
  const { sessionId } = useSession();
  const { press } = useBar();
  const { next, over } = turnOf(round, roster);
  const name = next?.name ?? '';
  const names = over.map((person) => person.name).join(', ');
  const says = names === '' ? t('frame.says.roundNext', { name }) : t('leading.round.nextOver', { name, over: names });
  const end = { type: 'round.end', sessionId } as const;
  const onward = next === null ? end : ({ type: 'round.next', sessionId, to: next.participantId } as const);
  function go(intent: typeof end | typeof onward) {
    onPressed?.();
    return press(intent);
  }
  return (
    <>
      <BarButton
        hand="round"
        icon="people"
        says={next === null ? t('frame.says.roundLast') : says}
        onPress={() => go(onward)}
      >
        {next === null ? t('frame.round.last') : t('frame.round.next', { name })}
      </BarButton>
      <BarButton hand="round" says={t('frame.says.roundEnd')} onPress={() => go(end)}>
        {t('frame.round.end')}
      </BarButton>
    </>
  );
}

interface NextHandProps {
  readonly hands: MeetingView['hands'];
  readonly onPressed: (() => void) | undefined;
}

/** Gives the word to who raised their hand first. */
function NextHand({ hands, onPressed }: NextHandProps) {
  const t = useText();
  const roster = useRoster();
  const { sessionId } = useSession();
  const { press } = useBar();
  const first = roster.find(({ participantId }) => participantId === hands[0]);
  if (first === undefined) return null;
  const { name, participantId } = first;
  function answer() {
    onPressed?.();
    return press({ type: 'hand.answer', sessionId, participantId });
  }
  return (
    <BarButton hand="round" icon="hand" says={t('leading.hand.says', { name })} onPress={answer}>
      {t('leading.hand.next', { name })}
    </BarButton>
  );
}
