const SIDES = ['table', 'people'] as const;

/** What fills the screen: the moment at the table, or one of the pages that can be opened beside it. */
export type Page = 'now' | (typeof SIDES)[number];

/** The page that a step in the browser's history stands for; every step that is not ours is the moment. */
export function pageIn(state: unknown): Page {
  if (typeof state !== 'object' || state === null || !('page' in state)) return 'now';
  return SIDES.find((side) => side === state.page) ?? 'now';
}
