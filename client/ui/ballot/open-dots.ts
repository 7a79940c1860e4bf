import type { BallotView } from '@samenspraak/shared/document/read.ts';
import { ballotKind } from '@samenspraak/shared/domain/ballots.ts';
import type { Stage } from '@samenspraak/shared/domain/stages.ts';

/** The question which ideas come first while it stands open; null when none does. */
export function openDots(ballots: readonly BallotView[]): BallotView | null {
  return ballots.find(({ state, question }) => state === 'open' && ballotKind(question) === 'ideaWeight') ?? null;
}

/** Whether dots wait to be shown to all, in whichever lane: that goes before any going on. */
export function canShowDots(ballots: readonly BallotView[], stage: Stage): boolean {
  return stage === 'decision' && (openDots(ballots)?.scored.length ?? 0) > 0;
}
