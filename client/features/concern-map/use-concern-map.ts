import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useCards, useLinks } from '../../live/use-document.ts';
import { isOnMap } from './map-kinds.ts';
import { type MapLayout, mapLayouts } from './map-layout.ts';
import { type MapShape, mapShape, shapeKey } from './map-shape.ts';

/** The map as it is drawn: shape and places belong together, words are of this moment. */
export interface ConcernMapView {
  readonly shape: MapShape;
  readonly layout: MapLayout;
  /** The cards of the picture as they read now. */
  readonly cards: ReadonlyMap<CardId, CardSnapshot>;
  /** Those without a link. */
  readonly loose: readonly CardSnapshot[];
}

/**
 * The map of this board. Words change with every letter that somebody types, and are drawn when there is time; places are
 * reckoned only when a link or a linked card comes or goes, and after the screen has answered the press that did it.
 */
export function useConcernMap(): ConcernMapView {
  const all = useDeferredValue(useCards());
  const links = useLinks();
  const place = useMemo(mapLayouts, []);
  const now = useMemo(() => mapShape(all, links), [all, links]);
  const shape = useDeferredValue(useSameShape(now));
  const layout = useMemo(() => place(shape), [place, shape]);
  return useMemo(() => {
    const ofPicture = all.filter(({ kind }) => isOnMap(kind));
    const linked = new Set(shape.linked);
    return {
      shape,
      layout,
      cards: new Map(ofPicture.map((card) => [card.id, card])),
      loose: ofPicture.filter(({ id }) => !linked.has(id)),
    };
  }, [all, shape, layout]);
}

/** The same object as long as nothing of the shape changed. */
function useSameShape(shape: MapShape): MapShape {
  const before = useRef(shape);
  if (shapeKey(before.current) !== shapeKey(shape)) before.current = shape;
  return before.current;
}
