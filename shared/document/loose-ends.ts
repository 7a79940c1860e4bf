import { CONCERN_KINDS } from '../domain/ballots.ts';
import type { CardId } from '../domain/ids.ts';
import { STAGES_OF_KIND } from '../domain/kinds.ts';
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

/** What would be left lying when the table goes on from a stage in which it can still be taken up, in board order. */
export function looseEnds(cards: readonly CardSnapshot[], stage: Stage): LooseEnd[] {
  return cards.flatMap((card) => {
    const missing = openEnd(card);
    return missing !== null && STAGES_OF_KIND[card.kind].includes(stage) ? [{ card, missing }] : [];
  });
}

/** The unknown that a card was turned into so that somebody finds out, or null; the first of them in board order. */
export function unknownOf(cards: readonly CardSnapshot[], card: CardId): CardSnapshot | null {
  return cards.find(({ kind, answers }) => kind === 'unknown' && answers?.includes(card) === true) ?? null;
}
