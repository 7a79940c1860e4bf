import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type PointerEvent as PressEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Point } from './map-layout.ts';

interface Options {
  readonly sheet: RefObject<HTMLElement | null>;
  /** Screen pixels per pixel of the map. */
  readonly scale: number;
  readonly onDrop: (drop: { from: CardId; to: CardId; anchor: Element }) => void;
}

interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** Drawing a line from the grip of one card to another card, by mouse, pen or finger. Let go elsewhere, nothing happens. */
export function useDrawing({ sheet, scale, onDrop }: Options) {
  const [line, setLine] = useState<Line | null>(null);
  const ends = useRef<AbortController | null>(null);
  useEffect(() => () => ends.current?.abort(), []);
  function pointOf({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = sheet.current?.getBoundingClientRect();
    return { x: (clientX - (box?.left ?? 0)) / scale, y: (clientY - (box?.top ?? 0)) / scale };
  }
  function start(press: PressEvent, from: CardId): void {
    if (press.button !== 0) return;
    press.preventDefault();
    const first = pointOf(press);
    const until = new AbortController();
    ends.current?.abort();
    ends.current = until;
    const follow = ({ signal }: AbortController) => ({ signal, capture: true });
    const stop = () => {
      until.abort();
      setLine(null);
    };
    addEventListener('pointermove', (move) => setLine({ from: first, to: pointOf(move) }), follow(until));
    addEventListener('pointercancel', stop, follow(until));
    addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), follow(until));
    addEventListener(
      'pointerup',
      (release) => {
        stop();
        const found = cardAt(release);
        if (found !== null) onDrop({ from, to: found.dataset.mapCard as CardId, anchor: found });
      },
      follow(until),
    );
  }
  return { line, start };
}

/** The card under the hand, or the one whose grip is under it. */
function cardAt({ clientX, clientY }: PointerEvent): HTMLElement | null {
  const under = document.elementFromPoint(clientX, clientY);
  const node = under?.closest('.map-node') ?? under;
  return node?.querySelector<HTMLElement>('[data-map-card]') ?? under?.closest<HTMLElement>('[data-map-card]') ?? null;
}
