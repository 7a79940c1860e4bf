import type { Ack } from '@samenspraak/shared/protocol/live.ts';
import { useConference } from './use-conference.ts';
import { useBallots } from './use-document.ts';
import { useSession } from './use-session.ts';

interface Asked {
  /** A phase, the id of a question of the guide, or one of the two questions that ask for a choice. */
  readonly question: string;
  /** About whom, when it is about one of the family. */
  readonly subject?: string;
}

/** Puts a question to everybody. One stands at a time: what was shown before is closed first; one still open is not. */
export function useOpenBallot(): (asked: Asked) => Promise<Ack> {
  const { send } = useConference();
  const { sessionId } = useSession();
  const shown = useBallots().find(({ state }) => state === 'revealed');
  return async (asked) => {
    if (shown !== undefined) {
      const closed = await send({ type: 'ballot.close', sessionId, ballotId: shown.id });
      if (!closed.ok) return closed;
    }
    return send({ type: 'ballot.open', sessionId, ...asked });
  };
}
