import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type Fold, foldedOf } from './fold.ts';

/** The width (px) that the button of the menu is thought to take until it has been seen. */
const MORE_AT_FIRST = 96;

interface Folding {
  readonly row: RefObject<HTMLDivElement | null>;
  readonly folded: readonly Fold[];
}

/**
 * Measures a row of presses and says which of them are to go into its menu: children with `data-fold` may go, the one with
 * `data-more` is the button of the menu. What went in keeps the width that it had, to know when it may come back. While a menu
 * of the row is open nothing moves: a turned screen does not shut what somebody is choosing from.
 */
export function useFold(order: readonly Fold[]): Folding {
  const row = useRef<HTMLDivElement>(null);
  const widths = useRef(new Map<string, number>());
  const [folded, setFolded] = useState<readonly Fold[]>([]);
  const measure = useCallback(() => {
    if (row.current === null || row.current.querySelector('[aria-expanded="true"]') !== null) return;
    const next = measured(row.current, { order, widths: widths.current });
    setFolded((before) => (before.join() === next.join() ? before : next));
  }, [order]);
  useLayoutEffect(() => {
    if (row.current === null) return;
    measure();
    const observer = new ResizeObserver(measure);
    for (const one of [row.current, ...row.current.children]) observer.observe(one);
    const opened = new MutationObserver(measure);
    opened.observe(row.current, { subtree: true, attributeFilter: ['aria-expanded'] });
    return () => {
      observer.disconnect();
      opened.disconnect();
    };
  });
  return { row, folded };
}

interface Known {
  readonly order: readonly Fold[];
  readonly widths: Map<string, number>;
}

function measured(row: HTMLElement, { order, widths }: Known): Fold[] {
  const style = getComputedStyle(row);
  const fixed: number[] = [];
  for (const child of row.children) {
    // what is only read aloud takes no room
    if (getComputedStyle(child).position === 'absolute') continue;
    const { width } = child.getBoundingClientRect();
    const name = child.getAttribute('data-fold') ?? (child.hasAttribute('data-more') ? 'more' : null);
    if (name === null) fixed.push(width);
    else widths.set(name, width);
  }
  return foldedOf({
    room: row.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight),
    gap: Number.parseFloat(style.columnGap) || 0,
    fixed,
    more: widths.get('more') ?? MORE_AT_FIRST,
    items: order.map((name) => ({ name, width: widths.get(name) ?? 0 })),
  });
}
