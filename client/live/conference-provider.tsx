import type { ConferenceId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { type ReactNode, useEffect, useState } from 'react';
import { ConferenceChannel } from './conference-channel.ts';
import { ConferenceContext } from './contexts.ts';
import { leaveAlong } from './leave-now.ts';

interface Props {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
  readonly children: ReactNode;
}

/** Keeps the line to one conference for everything inside it. */
export function ConferenceProvider(props: Props) {
  return <Line key={`${props.conferenceId}/${props.participantId}`} {...props} />;
}

function Line({ conferenceId, participantId, children }: Props) {
  const [channel] = useState(() => new ConferenceChannel({ conferenceId, participantId }));
  useEffect(() => {
    channel.start();
    return () => channel.stop();
  }, [channel]);
  useEffect(leaveAlong, []);
  return <ConferenceContext value={channel}>{children}</ConferenceContext>;
}
