import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { useEffect, useRef } from 'react';
import { useConference } from './use-conference.ts';

const GIVEN = 'samenspraak-answer-given';

/**
 * What somebody gives in another window of this browser takes the place of what they gave in this one. The server tells nobody
 * what an answer is, so from then on this window knows only that there is one. Nothing but that passes between the windows.
 *
 * `onGiven` hears for whom an answer was given elsewhere in the present round of `ballot`, in the caller's own words (`of`);
 * the function that comes back tells the other windows so.
 */
export function useGivenElsewhere(ballot: BallotView | null, onGiven: (of: string) => void): (of: string) => void {
  const { participantId } = useConference();
  const asked = ballot === null ? '' : `${ballot.id}/${ballot.round}/${participantId}/`;
  const channel = useRef<BroadcastChannel | null>(null);
  const hear = useRef((_told: string) => {});
  useEffect(() => {
    hear.current = (told) => {
      if (asked !== '' && told.startsWith(asked)) onGiven(told.slice(asked.length));
    };
  });
  useEffect(() => {
    if (!('BroadcastChannel' in window)) return;
    const others = new BroadcastChannel(GIVEN);
    others.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') hear.current(data);
    });
    channel.current = others;
    return () => {
      others.close();
      channel.current = null;
    };
  }, []);
  return (of) => channel.current?.postMessage(asked + of);
}
