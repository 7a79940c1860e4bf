import { type FocusEvent, useEffect, useRef, useState } from 'react';

type State = 'folded' | 'unfolded' | 'leaving';

/**
 * Whether something is unfolded because the focus is in it. When a press elsewhere takes the focus away it folds only after
 * that press is over: if it moved what is under the finger, the press would land on something else, or on nothing.
 */
export function useUnfolded() {
  const [state, setState] = useState<State>('folded');
  const isPressed = useRef(false);
  const isFolded = state === 'folded';
  useEffect(() => {
    if (isFolded) return;
    let timer = 0;
    const press = () => {
      isPressed.current = true;
    };
    const release = () => {
      isPressed.current = false;
      // the click comes after the release
      timer = window.setTimeout(() => setState(foldLeft));
    };
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', release, true);
    window.addEventListener('pointercancel', release, true);
    return () => {
      window.clearTimeout(timer);
      isPressed.current = false;
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', release, true);
      window.removeEventListener('pointercancel', release, true);
    };
  }, [isFolded]);
  return {
    isUnfolded: !isFolded,
    onFocus: () => setState('unfolded'),
    onBlur(event: FocusEvent<HTMLElement>) {
      if (event.currentTarget.contains(event.relatedTarget)) return;
      setState('leaving');
      if (!isPressed.current) window.setTimeout(() => setState(foldLeft));
    },
  };
}

/** What was left folds; what has the focus again by now does not. */
function foldLeft(now: State): State {
  return now === 'leaving' ? 'folded' : now;
}
