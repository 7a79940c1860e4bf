import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { LANES, type Lane } from '@samenspraak/shared/domain/stages.ts';

interface IdeasHere {
  readonly table: readonly CardSnapshot[];
  readonly rest: readonly CardSnapshot[];
  /** Set aside for now, with a reason. */
  readonly aside: readonly CardSnapshot[];
}

/** The ideas that came as far as `lane`, in board order, those that stayed behind it, and those that were set aside. */
export function ideasAt(cards: readonly CardSnapshot[], lane: Lane): IdeasHere {
  const ideas = cards.filter((card) => card.kind === 'idea' && card.text.trim() !== '');
  const standing = ideas.filter(({ parked }) => parked === undefined);
  const reached = (card: CardSnapshot) => LANES.indexOf(card.lane ?? 'brainstorm') >= LANES.indexOf(lane);
  return {
    table: standing.filter(reached),
    rest: standing.filter((card) => !reached(card)),
    aside: ideas.filter(({ parked }) => parked !== undefined),
  };
}
