import type { CardId } from '@samenspraak/shared/domain/ids.ts';

/** How the order lies now beside the one that the table settled. */
export interface SinceSettled {
  /** Ideas that lie there now and were not part of what was settled. */
  readonly added: ReadonlySet<CardId>;
  /** Ideas that went up or down, with the place at which they were settled, from 1 on. */
  readonly moved: ReadonlyMap<CardId, number>;
  /** Settled ideas that lie there no longer, in their settled order. */
  readonly gone: readonly CardId[];
  /** Whether nothing was settled yet. */
  readonly isUnsettled: boolean;
  /** Whether it lies as it was settled. */
  readonly isSame: boolean;
}

/**
 * What changed in an order since it was settled. Of ideas that passed each other the fewest count as moved, so that one that
 * went from the foot to the top does not make all others moved.
 */
export function sinceSettled(settled: readonly CardId[], now: readonly CardId[]): SinceSettled {
  const stayed = new Set(
    longestRising(
      now.filter((id) => settled.includes(id)),
      (id) => settled.indexOf(id),
    ),
  );
  const added = new Set(now.filter((id) => !settled.includes(id)));
  const moved = new Map(
    now.flatMap((id) => (added.has(id) || stayed.has(id) ? [] : [[id, settled.indexOf(id) + 1] as const])),
  );
  const gone = settled.filter((id) => !now.includes(id));
  const isUnsettled = settled.length === 0;
  return { added, moved, gone, isUnsettled, isSame: !isUnsettled && added.size + moved.size + gone.length === 0 };
}

/** The longest row among `items`, in their order, of which each ranks behind the one before it. */
function longestRising<Item>(items: readonly Item[], rankOf: (item: Item) => number): readonly Item[] {
  const rows: (readonly Item[])[] = [];
  for (const item of items) {
    let best: readonly Item[] = [];
    for (const row of rows) {
      const last = row.at(-1);
      if (last !== undefined && rankOf(last) < rankOf(item) && row.length > best.length) best = row;
    }
    rows.push([...best, item]);
  }
  return rows.reduce((best, row) => (row.length > best.length ? row : best), []);
}
