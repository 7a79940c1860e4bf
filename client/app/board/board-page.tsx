import { Suspense, useEffect } from 'react';
import { PageMessage } from '../../features/board-frame/page-message.tsx';
import { WaitingRoom } from '../../features/waiting-room/waiting-room.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { Connection } from '../../live/types.ts';
import { useConference } from '../../live/use-conference.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { fetchLater, later } from '../../ui/later.ts';
import { OpenPage } from './open-page.tsx';
import { OwnPreparations } from './own-preparations.tsx';
import { Preparing } from './preparing.ts';
import { NoSession, Sessions } from './sessions.tsx';
import { usePreparing } from './use-preparing.ts';

const PreparingPage = later(async () => (await import('./preparing-page.tsx')).PreparingPage);

const ICON_OF_END: Readonly<Partial<Record<Connection, IconName>>> = {
  removed: 'exit',
  signedOut: 'lock',
  elsewhere: 'link',
  ended: 'flag',
};

/** What this person gets to see of the conference: their own preparation while they are at it, else their place at the table. */
export function BoardPage() {
  const { view } = useConference();
  const [preparing, prepare] = usePreparing();
  const session = view?.sessions.find(({ sessionId }) => sessionId === preparing);
  const isAnswered = view !== null;
  // early, and behind what the first screen needs: later the line may be gone
  useEffect(() => {
    if (isAnswered) fetchLater();
  }, [isAnswered]);
  const isGone = isAnswered && preparing !== null && session === undefined;
  // who comes back to a session is not brought back to where they were in it
  useEffect(() => {
    if (isGone) prepare(null);
  }, [isGone, prepare]);
  if (view !== null && session !== undefined) {
    return (
      <Suspense fallback={null}>
        <PreparingPage view={view} session={session} onChoose={prepare} onBack={() => prepare(null)} />
      </Suspense>
    );
  }
  return (
    <Preparing value={prepare}>
      <Place />
    </Preparing>
  );
}

/** Their place at the table, from the first answer of the server to the last. */
function Place() {
  const t = useText();
  const { view, connection } = useConference();
  useEffect(() => {
    document.title = t('frame.title');
  }, [t]);
  if (view === null) return <BeforeAnswer connection={connection} />;
  switch (view.me.participation) {
    case 'invited':
    case 'waiting':
      return (
        <WaitingRoom>
          <OwnPreparations sessions={view.sessions} />
        </WaitingRoom>
      );
    case 'removed':
    case 'admitted':
      break;
  }
  if (view.status === 'planned' && connection !== 'removed') {
    return view.sessions.length === 0 ? <NoSession /> : <OpenPage />;
  }
  return <Sessions sessions={view.sessions} ended={connection === 'ended' || view.status === 'closed'} />;
}

function BeforeAnswer({ connection }: { readonly connection: Connection }) {
  const t = useText();
  switch (connection) {
    case 'removed':
    case 'signedOut':
    case 'ended':
    case 'elsewhere':
      return (
        <PageMessage
          icon={ICON_OF_END[connection] ?? 'info'}
          title={t(`access.${connection}.title`)}
          what={t(`access.${connection}.text`)}
        />
      );
    case 'connecting':
    case 'online':
      return <PageMessage icon="clock" title={t('common.loading')} />;
    case 'offline':
      return <PageMessage icon="cloudOff" title={t('frame.offline.title')} what={t('common.loading')} />;
  }
}
