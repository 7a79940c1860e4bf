import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { Phase, PhaseOutcome } from '@samenspraak/shared/domain/stages.ts';
import type { Ack } from '@samenspraak/shared/protocol/live.ts';
import { useRef, useState } from 'react';
import { useConference } from '../../live/use-conference.ts';
import { useBallots } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { presentBallot } from '../../ui/ballot/present-ballot.ts';

/** A conclusion, with the phase in which the chair drew it: a second press goes no phase further. */
export interface Chosen {
  readonly from: Phase;
  readonly outcome: PhaseOutcome;
}

interface Decide {
  /** Records the conclusion; null when one is still under way. */
  readonly decide: (chosen: Chosen, why: string) => Promise<Ack | null>;
  readonly busy: boolean;
  /** The question in which people chose and nothing was shown yet; null when there is none. */
  readonly unseen: BallotView | null;
}

/** Records the conclusion. How the table saw it was about the phase before, so that question is over then. */
export function useDecide(): Decide {
  const { sessionId } = useSession();
  const { send } = useConference();
  const asked = presentBallot(useBallots(), 'phaseOutcome');
  const isUnderWay = useRef(false);
  const [busy, setBusy] = useState(false);
  async function record({ from, outcome }: Chosen, why: string): Promise<Ack> {
    const answer = await send({ type: 'phase.decide', sessionId, from, outcome, why });
    if (answer.ok && asked !== null && asked.state !== 'closed') {
      await send({ type: 'ballot.close', sessionId, ballotId: asked.id });
    }
    return answer;
  }
  async function decide(chosen: Chosen, why: string): Promise<Ack | null> {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setBusy(true);
    try {
      return await record(chosen, why);
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  }
  const unseen = asked?.state === 'open' && asked.scored.length > 0 ? asked : null;
  return { decide, busy, unseen };
}
