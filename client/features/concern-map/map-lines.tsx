import { memo } from 'react';
import { edgePath, headPath } from './edge-path.ts';
import type { MapLayout } from './map-layout.ts';
import type { MapLink } from './map-shape.ts';

interface Props {
  readonly links: readonly MapLink[];
  readonly layout: MapLayout;
  /** The card or link that has the focus: its lines stand out. */
  readonly lit: string | null;
}

/** The lines of the map. Kinds differ in line and head; what they say stands on them and is read there. */
export const MapLines = memo(function MapLines({ links, layout, lit }: Props) {
  return (
    <svg className="map-lines" width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
      {links.map(({ id, from, to, kind }) => {
        const points = layout.links.get(id)?.points ?? [];
        const isLit = lit === id || lit === from || lit === to;
        return (
          <g key={id} className="map-line" data-kind={kind} data-lit={isLit || undefined}>
            <path className="map-stroke" d={edgePath(points)} />
            <path className="map-head" d={headPath(kind, points)} />
          </g>
        );
      })}
    </svg>
  );
});
