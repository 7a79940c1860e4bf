import { type CSSProperties, memo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { Point } from './map-layout.ts';
import type { MapLink } from './map-shape.ts';
import { sentenceOf } from './map-words.ts';

interface Props {
  readonly link: MapLink;
  readonly at: Point | undefined;
  /** What the cards at its ends say. */
  readonly from: string;
  readonly to: string;
  readonly isStop: boolean;
  readonly onFocus: (id: string) => void;
  readonly onPress: (link: MapLink, anchor: Element) => void;
}

/** What a line says, on the line; by it the link is reached and taken away. */
export const MapLabel = memo(function MapLabel(props: Props) {
  const { link, at, from, to, isStop, onFocus, onPress } = props;
  const t = useText();
  if (at === undefined) return null;
  const label = t(`map.link.${link.kind}`);
  return (
    <button
      type="button"
      className="map-label"
      style={{ '--map-x': `${at.x}px`, '--map-y': `${at.y}px` } as CSSProperties}
      data-map-item={link.id}
      data-kind={link.kind}
      tabIndex={isStop ? 0 : -1}
      aria-label={t('map.edge.name', { label, sentence: sentenceOf({ kind: link.kind, from, to }, { t }) })}
      onFocus={() => onFocus(link.id)}
      onClick={(event) => onPress(link, event.currentTarget)}
    >
      {label}
    </button>
  );
});
