import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import {
  type LooseEnd,
  looseEnds,
  type UnsaidEnd,
  undecidedEnds,
  unsaidEnds,
} from '@samenspraak/shared/document/loose-ends.ts';
import type { BallotView, MeetingView, PlanEntry } from '@samenspraak/shared/document/read.ts';
import { type Goal, isStage } from '../../features/chair-bar/moves.ts';
import { openDots } from '../../ui/ballot/open-dots.ts';

interface OnBoard {
  readonly cards: readonly CardSnapshot[];
  readonly plan: readonly PlanEntry[];
  readonly ballots: readonly BallotView[];
}

interface LeftLying {
  readonly ends: readonly LooseEnd[];
  readonly unsaid: readonly UnsaidEnd[];
  /** The dots that were asked for and not shown. */
  readonly dots: BallotView | null;
}

/** What would be left lying when the table goes on: to a next lane only dots that nobody saw, to a next stage all of it. */
export function leftLying(
  { cards, plan, ballots }: OnBoard,
  { meeting, to }: { readonly meeting: MeetingView; readonly to: Goal },
): LeftLying {
  const dots = openDots(ballots);
  if (!isStage(to)) return { ends: [], unsaid: [], dots };
  const { stage } = meeting;
  return {
    ends: [...looseEnds(cards, stage), ...undecidedEnds({ cards, plan }, stage)],
    unsaid: unsaidEnds({ cards, plan }, meeting),
    dots,
  };
}
