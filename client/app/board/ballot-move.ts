import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { type BallotKind, ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';

type BallotMove = 'open' | 'reveal' | 'again' | 'close';

/** What is asked of everybody in secret in a stage: which concern weighs most, a number, in which phase they are. */
export const ASKED_AT: { readonly [At in Stage]?: BallotKind } = {
  picture: 'biggestConcern',
  scale: 'scale',
  judgement: 'phaseOutcome',
};

/** Whether a question that stands open is answered in this stage; choosing what weighs most also just after the picture. */
function isAnsweredAt(kind: BallotKind, stage: Stage): boolean {
  return ASKED_AT[stage] === kind || (stage === 'scale' && kind === 'biggestConcern');
}

/**
 * What the bar offers next with the question of a stage; null when nothing. A question may be begun, shown and asked once
 * more in its own stage only; one that stands open elsewhere can still be closed.
 */
export function ballotMove(
  ballot: Pick<BallotView, 'state' | 'scored' | 'question'> | undefined,
  stage: Stage,
): BallotMove | null {
  const kind = ballot && ballotKind(ballot.question);
  if (ballot?.state === 'open' && kind !== undefined) {
    return isAnsweredAt(kind, stage) && ballot.scored.length > 0 ? 'reveal' : 'close';
  }
  if (ASKED_AT[stage] === undefined) return null;
  return ballot?.state === 'revealed' && ASKED_AT[stage] === kind ? 'again' : 'open';
}
