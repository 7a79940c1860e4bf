import { type RefObject, useEffect, useState } from 'react';
import type { Box } from './pack.ts';

const LEVELS = [0.25, 0.35, 0.5, 0.65, 0.8, 0.9, 1, 1.25, 1.5, 2] as const;
/** A map of hundreds of cards is a pattern of dots when all of it is in sight; smaller than this it is nothing. */
const SMALLEST = 0.05;
/** Below this the words are too small to read: the map then stands partly out of sight, and can be moved. */
const READABLE = 0.82;

export interface Zoom {
  /** Screen pixels per pixel of the map. */
  readonly scale: number;
  readonly canGrow: boolean;
  readonly canShrink: boolean;
  readonly grow: () => void;
  readonly shrink: () => void;
  /** All of it in sight, however small. */
  readonly whole: () => void;
}

/** How large the map is drawn: as it fits while it stays readable, until the reader wants it otherwise. */
export function useZoom(view: RefObject<HTMLElement | null>, { width, height }: Box): Zoom {
  const room = useRoom(view);
  const [wish, setWish] = useState<number | 'readable' | 'whole'>('readable');
  const fits = width === 0 || height === 0 ? 1 : Math.min(1, room.width / width, room.height / height);
  const scale = typeof wish === 'number' ? wish : Math.max(wish === 'whole' ? SMALLEST : READABLE, fits);
  const larger = LEVELS.find((level) => level > scale + 0.01);
  const smaller = LEVELS.findLast((level) => level < scale - 0.01);
  return {
    scale,
    canGrow: larger !== undefined,
    canShrink: smaller !== undefined,
    grow: () => setWish(larger ?? scale),
    shrink: () => setWish(smaller ?? scale),
    whole: () => setWish('whole'),
  };
}

/** The room that the view gives, in screen pixels. */
function useRoom(view: RefObject<HTMLElement | null>): Box {
  const [room, setRoom] = useState<Box>({ width: 0, height: 0 });
  useEffect(() => {
    const element = view.current;
    if (element === null) return;
    const look = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, [view]);
  return room;
}
