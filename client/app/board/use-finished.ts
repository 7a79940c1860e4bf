import { type RefObject, useEffect, useState } from 'react';
import { isAtWork } from '../../features/stage-rail/is-writing.ts';

/** Whoever has not typed for so long, in ms, is no longer in the middle of a sentence. */
const PAUSE_MS = 30_000;
/** A press that took the caret away gets so long, in ms, to do what it does. */
const PRESS_MS = 500;

interface Writing {
  /** Whether this person is held here by what they were writing. */
  readonly isHeld: boolean;
  /** Whether all of it is on disk. */
  readonly isSaved: boolean;
  readonly area: RefObject<HTMLElement | null>;
  /** They left the words or let them rest, and nothing of it can be lost. */
  readonly onFinished: () => void;
}

/** Lets somebody who is held in a sentence go along as soon as it is finished. */
export function useFinished({ isHeld, isSaved, area, onFinished }: Writing): void {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isHeld) return;
    return watchWriting(area, setDone);
  }, [isHeld, area]);
  useEffect(() => {
    if (isHeld && isDone && isSaved) onFinished();
  }, [isHeld, isDone, isSaved, onFinished]);
}

/** Tells whether the writer is done, until the function that is returned is called. */
function watchWriting(area: RefObject<HTMLElement | null>, tell: (isDone: boolean) => void): () => void {
  let pause = setTimeout(rest, PAUSE_MS);
  let press: ReturnType<typeof setTimeout> | undefined;
  function rest(): void {
    // what is settled when it is left is settled now
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    tell(true);
  }
  function typed(): void {
    clearTimeout(pause);
    pause = setTimeout(rest, PAUSE_MS);
    tell(false);
  }
  function left(): void {
    clearTimeout(press);
    press = setTimeout(() => tell(!isAtWork(area.current)), PRESS_MS);
  }
  document.addEventListener('input', typed);
  document.addEventListener('focusout', left);
  return () => {
    clearTimeout(pause);
    clearTimeout(press);
    document.removeEventListener('input', typed);
    document.removeEventListener('focusout', left);
    tell(false);
  };
}
