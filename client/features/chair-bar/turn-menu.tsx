import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { expectedOf, sessionsAhead, turnOf } from '../../live/turn.ts';
import { useNow } from '../../live/use-clock.ts';
import { useConference } from '../../live/use-conference.ts';
import { BarMenu } from './bar-menu.tsx';
import { waitingFor } from './switching.ts';
import { TurnForm } from './turn-form.tsx';
import { inOrderOf } from './waiting-turns.ts';

/** How often, in seconds, it is looked at again whether an expected moment has passed. */
const LOOK_EVERY = 20;

interface TurnMenuProps {
  /** How many people knock, in words; null when nobody does. */
  readonly knocking: string | null;
}

/** Who waits for which part and until about when; one press changes the time that they see. */
export function TurnMenu({ knocking }: TurnMenuProps) {
  const t = useText();
  const { view } = useConference();
  const ahead = sessionsAhead(view?.sessions ?? []);
  const [next] = ahead;
  if (view === null || next === undefined) {
    return (
      <span className="bar-waiting" data-some={knocking !== null || undefined}>
        {t('frame.waiting.title')}
        <small>{knocking ?? t('frame.waiting.count', { count: 0 })}</small>
      </span>
    );
  }
  return (
    <BarMenu label={<Next {...{ view, next, knocking }} />} title={t('turn.title')} says={t('turn.says')}>
      {() => <Parts {...{ view, ahead }} />}
    </BarMenu>
  );
}

interface NextProps extends TurnMenuProps {
  readonly view: ConferenceView;
  readonly next: SessionView;
}

function Next({ view, next, knocking }: NextProps) {
  const t = useText();
  const dates = useDates();
  const now = useNow(LOOK_EVERY);
  const count = useWaiting(view, next).length;
  const turn = turnOf(next, { now });
  const at = turn.type === 'around' ? turn.at : expectedOf(next);
  const says = turn.type === 'around' ? (next.status === 'planned' ? 'begins' : 'goesOn') : turn.type;
  return (
    <span className="bar-waiting">
      {knocking === null ? t('frame.waiting.title') : <strong>{knocking}</strong>}
      <small>{t(`turn.press.${says}`, { count, name: next.name, time: at === null ? '' : dates.time(at) })}</small>
    </span>
  );
}

interface PartsProps {
  readonly view: ConferenceView;
  readonly ahead: readonly SessionView[];
}

/** The parts stay in the order in which the sheet opened: nothing moves away under a hand that fills in times. */
function Parts({ view, ahead }: PartsProps) {
  const [opened] = useState(() => ahead.map(({ sessionId }) => sessionId));
  return inOrderOf(opened, ahead).map((session) => <Part key={session.sessionId} {...{ view, session }} />);
}

function Part({ view, session }: { readonly view: ConferenceView; readonly session: SessionView }) {
  const t = useText();
  const names = useWaiting(view, session).map(({ name }) => name);
  return (
    <div className="bar-turn">
      <TurnForm session={session} />
      <p className="bar-empty">
        {names.length === 0 ? t('turn.nobody') : t('turn.waits', { names: names.join(', ') })}
      </p>
    </div>
  );
}

function useWaiting({ desk, me, sessions }: ConferenceView, to: SessionView) {
  return waitingFor({ people: desk?.people ?? [], me: me.participantId, to, sessions });
}
