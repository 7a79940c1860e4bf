import type { SessionId } from '@samenspraak/shared/domain/ids.ts';

const SIDES = ['table', 'minutes', 'people', 'plan'] as const;

/** What fills the screen: the moment at the table, or one of the pages that can be opened beside it. */
export type Page = 'now' | (typeof SIDES)[number];

/** What the browser's history remembers of a page: which one, and of which session. */
interface Step {
  readonly page: Page;
  readonly at: SessionId;
}

export function stepTo(page: Page, at: SessionId): Step {
  return { page, at };
}

/** The page of a session that a step in the browser's history stands for; every step that is not ours is the moment. */
export function pageIn(state: unknown, at: SessionId): Page {
  if (typeof state !== 'object' || state === null || !('page' in state)) return 'now';
  if (!('at' in state) || state.at !== at) return 'now';
  return SIDES.find((side) => side === state.page) ?? 'now';
}
