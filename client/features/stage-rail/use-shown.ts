import { type RefObject, useLayoutEffect, useReducer } from 'react';
import { isWriting } from './is-writing.ts';
import { following, nextShown, type Shown, type ShownEvent } from './shown-stage.ts';

interface Writer {
  readonly area: RefObject<HTMLElement | null>;
  /** Whether they bring the table along. */
  readonly leads: boolean;
}

/**
 * What this screen shows of a table that is at `table`. The old place stays on the screen until it is known whether
 * somebody was writing there, so that a field never vanishes under their hands. That is looked at while rendering, before
 * anything of the move reaches the page: the move itself may close the very field they are in.
 */
export function useShown<Place extends string>(table: Place, { area, leads }: Writer) {
  const [shown, dispatch] = useReducer(nextShown<Place>, table, following<Place>);
  const writing = isWriting(area.current, leads);
  useLayoutEffect(() => {
    dispatch({ type: 'moved', to: table, writing });
  }, [table, writing]);
  return [shown, dispatch] as const satisfies readonly [Shown<Place>, (event: ShownEvent<Place>) => void];
}
