import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { Lane } from '@samenspraak/shared/domain/stages.ts';
import type { MenuEntry } from '../menu.tsx';

/** Where else a card may go. */
export interface LaneMove {
  readonly lane: Lane;
  readonly label: string;
  /** Whether that lane comes before or after the card's own, for the arrow keys. */
  readonly side: 'before' | 'after';
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
  /** How many cards the column has: one alone has nowhere to go. */
  readonly count: () => number;
  /** What else can be done with a card here. */
  readonly extras: (card: CardSnapshot) => readonly MenuEntry[];
}

/** Gives the focus back to a card's handle after the card moved, wherever it is then. */
export function focusHandle(card: CardId): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-card-handle="${card}"]`)?.focus());
}
