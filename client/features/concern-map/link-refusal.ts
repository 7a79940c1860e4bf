import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import type { MapLinkKind } from './map-kinds.ts';
import type { MapLink } from './map-shape.ts';

export interface WishedLink {
  readonly from: CardId;
  readonly to: CardId;
  readonly kind: MapLinkKind;
}

interface Board {
  /** The lines on the map. */
  readonly links: readonly MapLink[];
  /** How many links the document holds, of whatever kind. */
  readonly count: number;
  readonly has: (card: CardId) => boolean;
}

type LinkRefusal = 'self' | 'double' | 'gone' | 'full';

/** Why a link cannot be drawn, or null when it can. The way back between the same two cards is another link. */
export function linkRefusal({ from, to, kind }: WishedLink, { links, count, has }: Board): LinkRefusal | null {
  if (from === to) return 'self';
  if (!has(from) || !has(to)) return 'gone';
  if (links.some((link) => link.from === from && link.to === to && link.kind === kind)) return 'double';
  return count >= LIMITS.linksPerSession ? 'full' : null;
}
