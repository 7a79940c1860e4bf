import { CONCERN_KINDS } from '../domain/ballots.ts';
import type { Stage } from '../domain/stages.ts';
import { asList, type CardSnapshot } from './card-snapshot.ts';

/** What a card still waits for: who finds out, by when, or who watches over it. */
export type OpenEnd = 'who' | 'by' | 'watcher';

/** A card that nobody has taken up yet, with what it waits for. */
export interface LooseEnd {
  readonly card: CardSnapshot;
  readonly missing: OpenEnd;
}

/** A suspicion of a kind that somebody can be asked to look into. */
export function isSuspicion({ kind, basis }: Pick<CardSnapshot, 'kind' | 'basis'>): boolean {
  return basis === 'suspected' && CONCERN_KINDS.includes(kind);
}

/**
 * What is still open on a card, or null: an unknown without somebody who finds out, a suspicion without who or by when, a
 * bottom line without somebody who watches over it (domain.md §1, §3).
 */
export function openEnd(card: Pick<CardSnapshot, 'kind' | 'basis' | 'who' | 'by' | 'watcher'>): OpenEnd | null {
  if (card.kind === 'bottomLine') return card.watcher === undefined ? 'watcher' : null;
  const isSuspected = isSuspicion(card);
  if (card.kind !== 'unknown' && !isSuspected) return null;
  if (asList(card.who).length === 0) return 'who';
  return isSuspected && card.by === undefined ? 'by' : null;
}

/** Which of these a stage settles: leaving the picture asks who finds out, leaving the judgement who watches. */
const ENDS_OF_STAGE: { readonly [S in Stage]?: readonly OpenEnd[] } = {
  picture: ['who', 'by'],
  judgement: ['watcher'],
};

/** What would be left lying when the table goes on from a stage, in board order. */
export function looseEnds(cards: readonly CardSnapshot[], stage: Stage): LooseEnd[] {
  const asked = ENDS_OF_STAGE[stage] ?? [];
  return cards.flatMap((card) => {
    const missing = openEnd(card);
    return missing !== null && asked.includes(missing) ? [{ card, missing }] : [];
  });
}
