import type { OrganisationId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Actor } from '@samenspraak/shared/policy/actors.ts';
import type { ConferenceView } from '@samenspraak/shared/protocol/view.ts';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isFinal } from './conference-channel.ts';
import { SessionContext } from './contexts.ts';
import { DraftsContext } from './drafts.ts';
import { SessionRoom } from './session-room.ts';
import { useConference } from './use-conference.ts';

interface Props {
  readonly sessionId: SessionId;
  /**
   * Called when this session leaves the screen with words of this person that did not get onto the board: what was offered
   * back already, what stood in a field, and, once they no longer belong here, what may not be on disk. Must keep its identity.
   */
  readonly onLeft?: (words: readonly string[]) => void;
  readonly children: ReactNode;
}

/**
 * Keeps one session for everything inside it. To be mounted when this person is admitted and the session has begun; until
 * the conference is known it shows nothing.
 */
export function SessionProvider({ children, ...rest }: Props) {
  const { view } = useConference();
  if (view === null) return null;
  return (
    <Room key={rest.sessionId} {...rest} me={view.me}>
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
    coordinates: me.coordinates,
  };
}

function Room({ sessionId, onLeft, me, children }: Props & { me: ConferenceView['me'] }) {
  const conference = useConference();
  const { participantId, clockOffset, connection } = conference;
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
  useLayoutEffect(() => {
    if (isFinal(connection)) room.end(connection === 'removed' ? 'participant.removed' : 'auth.required');
  }, [room, connection]);
  useEffect(() => room.update({ actor: actorOf(me), clockOffset }), [room, me, clockOffset]);
  const stays = useRef(true);
  useLayoutEffect(() => {
    stays.current = conference.view?.sessions.some((one) => one.sessionId === sessionId) ?? true;
  }, [conference, sessionId]);
  useLayoutEffect(() => {
    // before the fields of this session forget what stood in them, and not while it is still on the screen
    return () => {
      const words = room.left(stays.current);
      if (words.length > 0) onLeft?.(words);
    };
  }, [room, onLeft]);
  const sources = useMemo(() => ({ link: room.link, documents: room.documents }), [room]);
  return (
    <SessionContext value={sources}>
      <DraftsContext value={room.drafts}>{children}</DraftsContext>
    </SessionContext>
  );
}
