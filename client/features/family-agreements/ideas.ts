import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { LANES, type Lane } from '@samenspraak/shared/domain/stages.ts';

/** The ideas that came as far as `lane`, in board order, and those that stayed behind it. */
export function ideasAt(
  cards: readonly CardSnapshot[],
  lane: Lane,
): { readonly table: readonly CardSnapshot[]; readonly rest: readonly CardSnapshot[] } {
  const ideas = cards.filter((card) => card.kind === 'idea' && card.text.trim() !== '');
  const reached = (card: CardSnapshot) => LANES.indexOf(card.lane ?? 'brainstorm') >= LANES.indexOf(lane);
  return { table: ideas.filter(reached), rest: ideas.filter((card) => !reached(card)) };
}
