import type { CardKind, LinkKind } from '@samenspraak/shared/domain/kinds.ts';

/** What can stand on the map: what is known of the picture. Needs, ideas and agreements answer it and stand elsewhere. */
const KINDS: ReadonlySet<CardKind> = new Set([
  'concern',
  'incident',
  'danger',
  'pattern',
  'riskFactor',
  'strength',
  'support',
]);

export function isOnMap(kind: CardKind): boolean {
  return KINDS.has(kind);
}

/** How two cards of the picture hang together. What an agreement answers is said on the agreement. */
export const MAP_LINKS = ['causes', 'keepsUp', 'protects'] as const satisfies readonly LinkKind[];
export type MapLinkKind = (typeof MAP_LINKS)[number];

export function isMapLink(kind: LinkKind): kind is MapLinkKind {
  return MAP_LINKS.some((one) => one === kind);
}
