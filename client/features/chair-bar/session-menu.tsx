import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useConference } from '../../live/use-conference.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useBar } from './bar-context.ts';
import { BarMenu } from './bar-menu.tsx';
import { CloseDialog } from './close-dialog.tsx';

/** What is done now and then: rest the session, go on in another, end the conference. */
export function SessionMenu({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const [closing, setClosing] = useState(false);
  return (
    <>
      <BarMenu
        icon="settings"
        label={t('frame.session.press')}
        title={t('frame.session.title')}
        says={t('frame.says.session')}
      >
        {(close) => (
          <SessionChoices
            meeting={meeting}
            onDone={close}
            onEnd={() => {
              close();
              setClosing(true);
            }}
          />
        )}
      </BarMenu>
      {closing && <CloseDialog onDone={() => setClosing(false)} />}
    </>
  );
}

interface SessionChoicesProps {
  readonly meeting: MeetingView;
  readonly onDone: () => void;
  readonly onEnd: () => void;
}

function SessionChoices({ meeting, onDone, onEnd }: SessionChoicesProps) {
  const t = useText();
  const { view } = useConference();
  const { sessionId } = useSession();
  const { press } = useBar();
  const paused = meeting.status === 'paused';
  const others = view?.sessions.filter((one) => one.sessionId !== sessionId && one.status !== 'running') ?? [];
  return (
    <ul className="bar-choices">
      <li>
        <Button
          variant="quiet"
          wide
          className="bar-choice"
          icon={paused ? 'play' : 'pause'}
          onPress={() => {
            onDone();
            return press({ type: paused ? 'session.resume' : 'session.pause', sessionId });
          }}
        >
          {t(paused ? 'frame.session.resume' : 'frame.session.pause')}
        </Button>
      </li>
      {others.map((other) => (
        <li key={other.sessionId}>
          <Button
            variant="quiet"
            wide
            className="bar-choice"
            icon="round"
            onPress={() => {
              onDone();
              return press({ type: 'session.start', sessionId: other.sessionId });
            }}
          >
            {t('frame.session.goTo', { name: other.name })}
          </Button>
        </li>
      ))}
      <li>
        <Button variant="quiet" wide className="bar-choice" icon="flag" onPress={onEnd}>
          {t('frame.session.close')}
        </Button>
      </li>
    </ul>
  );
}
