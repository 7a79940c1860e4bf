import type { DeskPerson, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useId } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { faceOf } from '../../ui/session-face.ts';
import { SessionMark } from '../../ui/session-mark.tsx';
import { SwitchGroups } from './switch-groups.tsx';
import { switchTo } from './switching.ts';
import './switch.css';

interface FirstSessionProps {
  readonly session: SessionView;
  readonly people: readonly DeskPerson[];
}

/** Which session begins when the conference is opened: who of those admitted comes to its table, and who waits. */
export function FirstSession({ session, people }: FirstSessionProps) {
  const t = useText();
  const id = useId();
  const dates = useDates();
  const { participantId: me } = useConference();
  const parted = switchTo({ people, me, to: session, sessions: [] });
  const when = t('frame.switch.planned', { time: dates.time(session.startsAt) });
  return (
    <section className="switch" {...faceOf(session)} aria-labelledby={id}>
      <h2 id={id}>{t('frame.open.firstTitle')}</h2>
      <div className="switch-name">
        <SessionMark />
        <strong>{session.name}</strong>
        <span>
          {t(`frame.audience.${session.look}`)} · {when}
        </span>
      </div>
      <SwitchGroups parted={parted} />
    </section>
  );
}
