import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { LinkView } from '@samenspraak/shared/document/read.ts';
import type { CardId, LinkId, ParticipantId } from '@samenspraak/shared/domain/ids.ts';
import { isMapLink, isOnMap, type MapLinkKind } from './map-kinds.ts';

/** One line on the map. When several people drew the same one at once, it stands there once. */
export interface MapLink {
  /** The id of the first of them, by which everybody knows it. */
  readonly id: LinkId;
  readonly from: CardId;
  readonly to: CardId;
  readonly kind: MapLinkKind;
  /** All that say the same, with who drew each. */
  readonly drawn: readonly { readonly id: LinkId; readonly author: ParticipantId }[];
}

/** What stands on the map: cards with a link, and the links between them, both by id so that everybody has one order. */
export interface MapShape {
  readonly linked: readonly CardId[];
  readonly links: readonly MapLink[];
}

/**
 * Reads the map from the board. A link of which a card is gone, or that leads outside the picture, is passed over: a card
 * may be withdrawn on one screen while it is being linked on another.
 */
export function mapShape(cards: readonly CardSnapshot[], links: readonly LinkView[]): MapShape {
  const known = new Set(cards.filter(({ kind }) => isOnMap(kind)).map(({ id }) => id));
  const lines = new Map<string, MapLink>();
  for (const { id, from, to, kind, author } of [...links].sort(byId)) {
    if (!isMapLink(kind) || from === to || !known.has(from) || !known.has(to)) continue;
    const says = `${from} ${kind} ${to}`;
    const line = lines.get(says) ?? { id, from, to, kind, drawn: [] };
    lines.set(says, { ...line, drawn: [...line.drawn, { id, author }] });
  }
  const shown = [...lines.values()];
  const linked = new Set(shown.flatMap(({ from, to }) => [from, to]));
  return { linked: [...linked].sort(), links: shown };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** What tells two shapes apart: the same words, the same places. */
export function shapeKey({ links }: MapShape): string {
  return links.map(({ id, from, kind, to, drawn }) => [id, from, kind, to, drawn.length].join(' ')).join('\n');
}
