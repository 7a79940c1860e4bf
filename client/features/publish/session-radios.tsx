import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '../../i18n/use-text.ts';
import { Radio } from '../../ui/radio.tsx';
import { faceOf } from '../../ui/session-face.ts';
import { SessionMark } from '../../ui/session-mark.tsx';

interface SessionRadiosProps {
  readonly sessions: readonly SessionView[];
  readonly isThere: (session: SessionView) => boolean;
  readonly chosen: SessionId | null;
  readonly onChange: (session: SessionId) => void;
}

/** In which other session the copy is to stand; where it stands already cannot be chosen again. */
export function SessionRadios({ sessions, isThere, chosen, onChange }: SessionRadiosProps) {
  const t = useText();
  return (
    <RadioGroup
      className="publish-sessions"
      aria-label={t('work.publish.where')}
      value={chosen}
      onChange={(value) => {
        const session = sessions.find(({ sessionId }) => sessionId === value);
        if (session !== undefined) onChange(session.sessionId);
      }}
    >
      {sessions.map((session) => (
        <Radio
          key={session.sessionId}
          value={session.sessionId}
          className="publish-session"
          isDisabled={isThere(session) && session.sessionId !== chosen}
          {...faceOf(session)}
        >
          <SessionMark />
          <span>
            <strong>{session.name}</strong> <small>{t(`session.audience.${session.look}`)}</small>
            {isThere(session) && <small> · {t('work.publish.there')}</small>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
