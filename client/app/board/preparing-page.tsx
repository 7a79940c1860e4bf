import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceView, SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useState } from 'react';
import { LostTexts } from '../../features/connection/lost-texts.tsx';
import { PreparationPage } from '../../features/preparation/preparation-page.tsx';
import { usePreparations } from '../../features/preparation/preparations.ts';
import { SessionTabs } from '../../features/session-band/session-tabs.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { LostText } from '../../live/types.ts';
import { useConference } from '../../live/use-conference.ts';
import { LockedPage, lockedBy } from './locked-page.tsx';

interface Props {
  readonly view: ConferenceView;
  readonly session: SessionView;
  readonly onChoose: (session: SessionId) => void;
  readonly onBack: () => void;
}

/** Somebody prepares. They stay until they go back, whatever the table does, unless they are not in the conference any more. */
export function PreparingPage({ view, session, onChoose, onBack }: Props) {
  const { connection } = useConference();
  const locked = lockedBy(connection);
  if (locked !== null) {
    return (
      <LockedPage by={locked}>
        <UnkeptWords />
      </LockedPage>
    );
  }
  const isLive = session.status === 'running' || session.status === 'paused';
  return (
    <PreparationPage
      session={session}
      me={view.me}
      tabs={
        view.sessions.length > 1 ? (
          <SessionTabs sessions={view.sessions} shown={session.sessionId} onChoose={onChoose} />
        ) : null
      }
      hasBegun={isLive && view.me.participation === 'admitted'}
      onBack={onBack}
    />
  );
}

/** What stood on this screen and did not reach the server is theirs, and offered back. */
function UnkeptWords() {
  const t = useText();
  const preparations = usePreparations();
  const reason = t('prepare.state.refused');
  const [lost, setLost] = useState<readonly LostText[]>(() =>
    preparations.unkept().map((text) => ({ id: crypto.randomUUID(), cardId: null, text, reason })),
  );
  return <LostTexts lost={lost} onForget={(id) => setLost(lost.filter((one) => one.id !== id))} />;
}
