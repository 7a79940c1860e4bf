import type { Point } from './map-layout.ts';

/** The line that somebody is drawing with the hand. */
export function DrawnLine({ line }: { line: { readonly from: Point; readonly to: Point } | null }) {
  if (line === null) return null;
  const { from, to } = line;
  return (
    <svg className="map-lines map-drawn" width="100%" height="100%" aria-hidden="true" focusable="false">
      <path className="map-stroke" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
    </svg>
  );
}
