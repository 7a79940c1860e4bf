import type { BallotView, MeetingView } from '@samenspraak/shared/document/read.ts';
import { type BallotKind, ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';

type BallotMove = 'open' | 'reveal' | 'again' | 'close';

type Moment = Pick<MeetingView, 'stage' | 'lane'>;

const ASKED_IN: { readonly [At in Stage]?: BallotKind } = {
  picture: 'biggestConcern',
  scale: 'scale',
  judgement: 'phaseOutcome',
};

/**
 * What is asked of everybody in secret where the table is: which concern weighs most, a number, in which phase they are, and
 * while ideas are weighed, which come first. Undefined where nothing is.
 */
export function askedAt({ stage, lane }: Moment): BallotKind | undefined {
  if (stage === 'decision') return lane === 'weigh' ? 'ideaWeight' : undefined;
  return ASKED_IN[stage];
}

/** Whether a question that stands open is answered here; what weighs most also just after the picture, ideas in every later lane. */
function isAnsweredAt(kind: BallotKind, moment: Moment): boolean {
  if (kind === 'ideaWeight') return moment.stage === 'decision';
  return askedAt(moment) === kind || (moment.stage === 'scale' && kind === 'biggestConcern');
}

/**
 * What the bar offers next with the question of a stage; null when nothing. A question may be begun, shown and asked once
 * more in its own place only; one that stands open elsewhere can still be closed.
 */
export function ballotMove(
  ballot: Pick<BallotView, 'state' | 'scored' | 'question'> | undefined,
  moment: Moment,
): BallotMove | null {
  const kind = ballot && ballotKind(ballot.question);
  const asked = askedAt(moment);
  if (ballot?.state === 'open' && kind !== undefined) {
    return isAnsweredAt(kind, moment) && ballot.scored.length > 0 ? 'reveal' : 'close';
  }
  if (asked === undefined) return null;
  return ballot?.state === 'revealed' && asked === kind ? 'again' : 'open';
}
