import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { STAGES_OF_KIND } from '@samenspraak/shared/domain/kinds.ts';

/** Whether a card of the picture came to the board after an earlier picture was brought here. Without one, nothing is new. */
export function isNewSince(card: Pick<CardSnapshot, 'kind' | 'provenance'>, carriedAt: string | null): boolean {
  if (carriedAt === null || card.provenance === 'carried' || card.kind === 'question') return false;
  return STAGES_OF_KIND[card.kind].some((stage) => stage !== 'decision');
}
