import type { MapLinkKind } from './map-kinds.ts';
import type { Point } from './map-layout.ts';

const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A line through these points that leaves and enters each of them upright. */
export function edgePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let path = `M${at(first)}`;
  let before = first;
  for (const point of rest) {
    const half = (before.y + point.y) / 2;
    path += `C${at({ x: before.x, y: half })} ${at({ x: point.x, y: half })} ${at(point)}`;
    before = point;
  }
  return path;
}

const HEAD = { long: 11, half: 6, bar: 8 } as const;

/**
 * The head at the end of a line: a filled arrow for a cause, an open one for what keeps something going, and a bar across
 * for what protects: it stops there.
 */
export function headPath(kind: MapLinkKind, points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return '';
  const down = end.y < before.y ? -1 : 1;
  const spot = (back: number, side: number): string => at({ x: end.x - side, y: end.y - back * down });
  switch (kind) {
    case 'causes':
      return `M${spot(0, 0)}L${spot(HEAD.long, HEAD.half)}L${spot(HEAD.long, -HEAD.half)}Z`;
    case 'keepsUp':
      return `M${spot(HEAD.long, HEAD.half)}L${spot(0, 0)}L${spot(HEAD.long, -HEAD.half)}`;
    case 'protects':
      return `M${spot(3, HEAD.bar)}L${spot(3, -HEAD.bar)}`;
  }
}
