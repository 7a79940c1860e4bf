import type { OrganisationId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Actor } from '@samenspraak/shared/policy/actors.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { isFinal } from './conference-channel.ts';
import { SessionContext } from './contexts.ts';
import { SessionRoom } from './session-room.ts';
import { useConference } from './use-conference.ts';

interface Props {
  readonly sessionId: SessionId;
  readonly children: ReactNode;
}

/**
 * Keeps one session for everything inside it. To be mounted when this person is admitted and the session has begun; until
 * the conference is known it shows nothing.
 */
export function SessionProvider({ sessionId, children }: Props) {
  const { view } = useConference();
  if (view === null) return null;
  return (
    <Room key={sessionId} sessionId={sessionId} me={view.me}>
      {children}
    </Room>
  );
}

function actorOf(me: ConferenceView['me']): Actor {
  return {
    participantId: me.participantId,
    role: me.role,
    organisationId: me.organisationId as OrganisationId | null,
    clientOf: me.clientOf,
    admitted: me.participation === 'admitted',
  };
}

function Room({ sessionId, me, children }: Props & { me: ConferenceView['me'] }) {
  const { participantId, clockOffset, connection } = useConference();
  const [room] = useState(() => {
    const server = location.origin.replace(/^http/, 'ws');
    return new SessionRoom({
      sessionId,
      participantId,
      actor: actorOf(me),
      clockOffset,
      language: me.language,
      server,
    });
  });
  useEffect(() => {
    room.start();
    return () => room.stop();
  }, [room]);
  useEffect(() => {
    if (isFinal(connection)) room.end(connection === 'removed' ? 'participant.removed' : 'auth.required');
  }, [room, connection]);
  useEffect(() => room.update({ actor: actorOf(me), clockOffset }), [room, me, clockOffset]);
  const sources = useMemo(() => ({ link: room.link, documents: room.documents }), [room]);
  return <SessionContext value={sources}>{children}</SessionContext>;
}
