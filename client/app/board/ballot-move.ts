import type { BallotView } from '@samenspraak/shared/document/read.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';

type BallotMove = 'open' | 'reveal' | 'again' | 'close';

/**
 * What the bar offers next with the scaling question; null when nothing. A question may be begun, shown and asked once
 * more in its own stage only; one that stands open elsewhere can still be closed.
 */
export function ballotMove(ballot: Pick<BallotView, 'state' | 'scored'> | undefined, stage: Stage): BallotMove | null {
  const isOpen = ballot?.state === 'open';
  if (stage !== 'scale') return isOpen ? 'close' : null;
  if (ballot === undefined || ballot.state === 'closed') return 'open';
  if (!isOpen) return 'again';
  return ballot.scored.length === 0 ? 'close' : 'reveal';
}
