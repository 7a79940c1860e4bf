import type { FormerAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { useCallback, useEffect, useState } from 'react';
import { type Failure, get } from '../../live/api.ts';
import { useConference } from '../../live/use-conference.ts';

export type FormerSession = FormerAnswer['sessions'][number];

export interface Former {
  /** What earlier conferences of this case left behind, newest first; null until it is here. */
  readonly sessions: readonly FormerSession[] | null;
  readonly failure: Failure | null;
  readonly again: () => void;
}

/** What the chair may bring here from earlier conferences. Asked for only while it is wanted, because each look is kept in the log. */
export function useFormer(isWanted: boolean): Former {
  const { conferenceId, participantId } = useConference();
  const [sessions, setSessions] = useState<Former['sessions']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  useEffect(() => {
    if (!isWanted) return;
    let wanted = asked >= 0;
    get<FormerAnswer>(`/api/conferences/${conferenceId}/former?as=${participantId}`).then((answer) => {
      if (!wanted) return;
      setFailure(answer.ok ? null : answer);
      if (answer.ok) setSessions(answer.value.sessions);
    });
    return () => {
      wanted = false;
    };
  }, [isWanted, asked, conferenceId, participantId]);
  return { sessions, failure, again };
}
