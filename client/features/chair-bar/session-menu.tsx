import type { MeetingView } from '@samenspraak/shared/document/read.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';
import { Suspense, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { later } from '../../ui/later.ts';
import { useBar } from './bar-context.ts';
import { BarMenu } from './bar-menu.tsx';

const CloseDialog = later(async () => (await import('./close-dialog.tsx')).CloseDialog);

interface SessionMenuProps {
  /** Null while the table is at another session: there is nothing to rest here. */
  readonly meeting: MeetingView | null;
  readonly onPlaces: () => void;
  readonly onPhase: () => void;
  readonly onTime: () => void;
  readonly onAddSession: () => void;
}

/** Before the picture nothing is known yet that would change the phase. */
const BEFORE_PICTURE: ReadonlySet<Stage> = new Set(['before', 'goal']);

/** What is done now and then: settle the phase, rest the session, seat people elsewhere, add a session, end the conference. */
export function SessionMenu({ meeting, onPlaces, onPhase, onTime, onAddSession }: SessionMenuProps) {
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
          <ul className="bar-choices">
            {meeting !== null && <PauseChoice meeting={meeting} onDone={close} />}
            {meeting !== null && !BEFORE_PICTURE.has(meeting.stage) && (
              <Choice icon="phase" words={t('frame.session.phase')} onPress={after(close, onPhase)} />
            )}
            <Choice icon="clock" words={t('leading.time.open')} onPress={after(close, onTime)} />
            <Choice icon="people" words={t('frame.session.places')} onPress={after(close, onPlaces)} />
            <Choice icon="add" words={t('frame.session.add')} onPress={after(close, onAddSession)} />
            <Choice icon="flag" words={t('frame.session.close')} onPress={after(close, () => setClosing(true))} />
          </ul>
        )}
      </BarMenu>
      {closing && (
        <Suspense fallback={null}>
          <CloseDialog onDone={() => setClosing(false)} />
        </Suspense>
      )}
    </>
  );
}

/** The sheet goes first, so that the window that opens gives the focus back to the bar. */
function after(close: () => void, then: () => void): () => void {
  return () => {
    close();
    then();
  };
}

interface ChoiceProps {
  readonly icon: IconName;
  readonly words: string;
  readonly onPress: () => void;
}

function Choice({ icon, words, onPress }: ChoiceProps) {
  return (
    <li>
      <Button variant="quiet" wide className="bar-choice" icon={icon} onPress={onPress}>
        {words}
      </Button>
    </li>
  );
}

function PauseChoice({ meeting, onDone }: { readonly meeting: MeetingView; readonly onDone: () => void }) {
  const t = useText();
  const { sessionId } = useSession();
  const { press } = useBar();
  const paused = meeting.status === 'paused';
  const type = paused ? 'session.resume' : 'session.pause';
  return (
    <Choice
      icon={paused ? 'play' : 'pause'}
      words={t(paused ? 'frame.session.resume' : 'frame.session.pause')}
      onPress={after(onDone, () => press({ type, sessionId }))}
    />
  );
}
