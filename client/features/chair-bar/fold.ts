/** What may go from the row of the bar into a menu: the round, the question that lights up, the way back in the funnel. */
export type Fold = 'round' | 'light' | 'back';

interface Row {
  /** All in CSS px. */
  readonly room: number;
  readonly gap: number;
  /** The widths of what always stays in sight. */
  readonly fixed: readonly number[];
  /** The width of the button of the menu. */
  readonly more: number;
  /** What may go, the least needed first; without width where there is nothing to show. */
  readonly items: readonly { readonly name: Fold; readonly width: number }[];
}

/** What goes into the menu, so that everything else fits in one row: as little as possible, the least needed first. */
export function foldedOf({ room, gap, fixed, more, items }: Row): Fold[] {
  const fits = (count: number) => {
    const kept = items.slice(count).map(({ width }) => width);
    const widths = [...fixed, ...kept, count > 0 ? more : 0].filter((width) => width > 0);
    return widths.reduce((sum, width) => sum + width, gap * (widths.length - 1)) <= room;
  };
  const counts = [...items.keys(), items.length];
  const count = counts.find(fits) ?? items.length;
  return items.slice(0, count).map(({ name }) => name);
}

const UNDER_WAY = ['light', 'back', 'round'] as const;
const AT_REST = ['round', 'light', 'back'] as const;

/** In which order things go: a round that is under way is needed more than a question or the way back. */
export function foldingOrder(hasRound: boolean): readonly Fold[] {
  return hasRound ? UNDER_WAY : AT_REST;
}
