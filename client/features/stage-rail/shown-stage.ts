/**
 * What one person looks at, beside where the table is (ux.md: nobody is torn out of a sentence). `following` goes along
 * with the table; `held` stays because the person was writing when the table moved on; `looking` was chosen.
 */
export type Shown<Place extends string> =
  | { readonly mode: 'following'; readonly at: Place }
  | { readonly mode: 'held' | 'looking'; readonly at: Place; readonly table: Place };

export type ShownEvent<Place extends string> =
  /** The table is at `to`; `writing` tells whether this person has a caret in the work area. */
  | { readonly type: 'moved'; readonly to: Place; readonly writing: boolean }
  | { readonly type: 'look'; readonly at: Place }
  | { readonly type: 'return' };

export function following<Place extends string>(at: Place): Shown<Place> {
  return { mode: 'following', at };
}

/** Where the table is, as far as this person's screen has heard. */
export function tableOf<Place extends string>(shown: Shown<Place>): Place {
  return shown.mode === 'following' ? shown.at : shown.table;
}

export function nextShown<Place extends string>(shown: Shown<Place>, event: ShownEvent<Place>): Shown<Place> {
  switch (event.type) {
    case 'moved':
      return moved(shown, event);
    case 'look':
      return event.at === tableOf(shown)
        ? following(event.at)
        : { mode: 'looking', at: event.at, table: tableOf(shown) };
    case 'return':
      return following(tableOf(shown));
  }
}

function moved<Place extends string>(
  shown: Shown<Place>,
  { to, writing }: { readonly to: Place; readonly writing: boolean },
): Shown<Place> {
  if (to === tableOf(shown)) return shown;
  if (to === shown.at) return following(to);
  if (shown.mode !== 'following') return { ...shown, table: to };
  return writing ? { mode: 'held', at: shown.at, table: to } : following(to);
}
