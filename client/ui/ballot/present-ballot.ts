import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { type BallotKind, ballotKind } from '@samenspraak/shared/domain/ballots.ts';

/** The ballot of a kind that is going on; else the last one that was shown. */
export function presentBallot(ballots: readonly BallotView[], kind: BallotKind): BallotView | null {
  const own = ballots.filter(({ question }) => ballotKind(question) === kind);
  return own.find(({ state }) => state !== 'closed') ?? own.findLast(({ rounds }) => rounds.length > 0) ?? null;
}
