import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { openEnd } from '@samenspraak/shared/document/loose-ends.ts';

/** What is asked on a card itself, because it is half without it. */
export type CardGap = 'who' | 'by' | 'watcher' | 'enough' | 'harm' | 'when';

/** The first thing that a card still lacks, or null. What is left lying comes first; the rest makes its words whole. */
export function cardGap(card: CardSnapshot): CardGap | null {
  const end = openEnd(card);
  if (end !== null) return end;
  switch (card.kind) {
    case 'unknown':
      return card.by === undefined ? 'by' : null;
    case 'bottomLine':
      return card.goodEnough === undefined ? 'enough' : null;
    case 'danger':
      return card.forWhom === undefined || card.consequences === undefined ? 'harm' : null;
    case 'incident':
      return card.when === undefined ? 'when' : null;
    default:
      return null;
  }
}
