import { type RefObject, useLayoutEffect, useReducer } from 'react';
import { following, nextShown, type Shown, type ShownEvent } from './shown-stage.ts';

const EDITABLE = 'textarea, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="button"])';

/**
 * Whether this person has a caret in a field of the work area with words in it. An empty field is left behind: after each
 * card the caret stays in the field for a next one, and who just added something is not in the middle of a sentence.
 */
function isWriting(area: HTMLElement | null): boolean {
  const active = document.activeElement;
  if (active?.matches(EDITABLE) !== true || area?.contains(active) !== true) return false;
  const words = 'value' in active ? active.value : active.textContent;
  return words !== '';
}

/**
 * What this screen shows of a table that is at `table`. The old place stays on the screen until it is known whether
 * somebody was writing there, so that a field never vanishes under their hands. That is looked at while rendering, before
 * anything of the move reaches the page: the move itself may close the very field they are in.
 */
export function useShown<Place extends string>(table: Place, area: RefObject<HTMLElement | null>) {
  const [shown, dispatch] = useReducer(nextShown<Place>, table, following<Place>);
  const writing = isWriting(area.current);
  useLayoutEffect(() => {
    dispatch({ type: 'moved', to: table, writing });
  }, [table, writing]);
  return [shown, dispatch] as const satisfies readonly [Shown<Place>, (event: ShownEvent<Place>) => void];
}
