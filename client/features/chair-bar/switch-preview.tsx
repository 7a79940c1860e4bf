import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useId } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { Button } from '../../ui/button.tsx';
import { faceOf } from '../../ui/session-face.ts';
import { SessionMark } from '../../ui/session-mark.tsx';
import { SwitchGroups } from './switch-groups.tsx';
import { switchTo } from './switching.ts';
import './switch.css';

interface SwitchPreviewProps {
  readonly to: SessionView;
  /** Takes the focus, so that one more press goes. */
  readonly autoFocus?: boolean;
  readonly onGo: () => void;
}

/** What everybody will see when the table goes to another session: who comes in, who is missed, who waits. Then the press. */
export function SwitchPreview({ to, autoFocus = false, onGo }: SwitchPreviewProps) {
  const t = useText();
  const id = useId();
  const dates = useDates();
  const { view } = useConference();
  if (view === null) return null;
  const parted = switchTo({ people: view.desk?.people ?? [], me: view.me.participantId, to });
  const when =
    to.status === 'planned' ? t('frame.switch.planned', { time: dates.time(to.startsAt) }) : t('frame.switch.rests');
  return (
    <div className="switch" {...faceOf(to)}>
      <div className="switch-name">
        <SessionMark />
        <strong>{to.name}</strong>
        <span>
          {t(`frame.audience.${to.look}`)} · {when}
        </span>
      </div>
      <p id={id}>{t('frame.switch.says', { enter: parted.enter.length, wait: parted.wait.length })}</p>
      <Button variant="primary" icon="swap" autoFocus={autoFocus} aria-describedby={id} onPress={onGo}>
        {t('frame.switch.go', { name: to.name })}
      </Button>
      <SwitchGroups parted={parted} />
    </div>
  );
}
