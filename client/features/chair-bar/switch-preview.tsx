import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useId, useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { backAfter, expectedOf } from '../../live/turn.ts';
import { useNow } from '../../live/use-clock.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import { faceOf } from '../../ui/session-face.ts';
import { SessionMark } from '../../ui/session-mark.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { SwitchGroups } from './switch-groups.tsx';
import { connected, stoppedBy, switchIntent, switchTo } from './switching.ts';
import { useRoughTime } from './use-rough-time.ts';
import './switch.css';

interface SwitchPreviewProps {
  readonly to: SessionView;
  /** Takes the focus, so that one more press goes. */
  readonly autoFocus?: boolean;
  /** Gives the command that brings the table there. */
  readonly onGo: (intent: Intent) => void;
}

/** What everybody will see when the table goes to another session: who comes in, who is missed, who waits. Then the press. */
export function SwitchPreview(props: SwitchPreviewProps) {
  const { view } = useConference();
  return view === null ? null : <Preview {...props} view={view} />;
}

function Preview({ to, view, autoFocus = false, onGo }: SwitchPreviewProps & { readonly view: ConferenceView }) {
  const t = useText();
  const id = useId();
  const back = useBackAt(to);
  const when = useWhen(to);
  const parted = switchTo({ people: view.desk?.people ?? [], me: view.me.participantId, to, sessions: view.sessions });
  const stops = stoppedBy(to, view.sessions);
  function go() {
    const given = stops === null ? { at: null } : back.give();
    if (given !== null) onGo(switchIntent(to, given.at));
  }
  return (
    <div className="switch" {...faceOf(to)}>
      <div className="switch-name">
        <SessionMark />
        <strong>{to.name}</strong>
        <span>
          {t(`frame.audience.${to.look}`)} · {when}
        </span>
      </div>
      <p id={id}>{t('frame.switch.says', { enter: connected(parted.enter), wait: connected(parted.wait) })}</p>
      {stops !== null && (
        <TimeField
          className="switch-time"
          label={t('turn.goesOn', { name: stops.name })}
          hint={t('turn.hint')}
          {...back.field}
        />
      )}
      <Button variant="primary" icon="swap" autoFocus={autoFocus} aria-describedby={id} onPress={go}>
        {t('frame.switch.go', { name: to.name })}
      </Button>
      <SwitchGroups parted={parted} />
    </div>
  );
}

/** When the session begins, or that it goes on where it was, and around when that was expected. */
function useWhen(to: SessionView): string {
  const t = useText();
  const dates = useDates();
  const at = expectedOf(to);
  if (to.status === 'planned') return t('frame.switch.planned', { time: dates.time(at ?? to.startsAt) });
  return t('frame.switch.rests');
}

/**
 * Roughly when what stops now goes on: after the planned length of what begins, unless the chair says otherwise. It is
 * reckoned once, for nothing may change under the hand of who reads it.
 */
function useBackAt({ plannedMinutes }: SessionView) {
  const now = useNow(60);
  const [opened] = useState(now);
  return useRoughTime(new Date(backAfter(plannedMinutes, opened)).toISOString());
}
