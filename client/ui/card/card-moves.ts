import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Lane } from '@samenspraak/shared/domain/stages.ts';
import type { MenuEntry } from '../menu-entry.ts';

/** Where else a card may go. */
export interface LaneMove {
  readonly lane: Lane;
  readonly label: string;
  /** Whether that lane comes before or after the card's own, for the arrow keys. */
  readonly side: 'before' | 'after';
}

/** Another place to which a card goes by what is said of it: a time on the line, a quarter of the risks. */
export interface ZoneMove {
  readonly id: string;
  readonly label: string;
  /** Whether that place comes before or after the card's own, for the arrow keys. The nearest on each side comes first. */
  readonly side: 'before' | 'after';
  readonly onMove: () => void;
}

/**
 * The ways in which a card of one column moves. Drag, keys and menu all end in these, so that they do the same. The same
 * object as long as the column stands.
 */
export interface CardMoves {
  /** Up (negative) or down. */
  readonly step: (card: CardSnapshot, places: number) => void;
  readonly toEnd: (card: CardSnapshot, end: 'top' | 'foot') => void;
  /** The lanes to which this card may go, the nearest on each side first. */
  readonly lanes: (card: CardSnapshot) => readonly LaneMove[];
  readonly toLane: (card: CardSnapshot, lane: Lane) => void;
  /** The places to which what is said of this card may change. */
  readonly zones: (card: CardSnapshot) => readonly ZoneMove[];
  /** How many cards the column has: one alone has nowhere to go. */
  readonly count: () => number;
  /** What else can be done with a card here. */
  readonly extras: (card: CardSnapshot) => readonly MenuEntry[];
}

/** Gives the focus back to a card's handle after the card moved, wherever it is then. */
export function focusHandle(card: CardId): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-card-handle="${card}"]`)?.focus());
}
