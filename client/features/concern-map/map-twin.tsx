import { memo, useId, useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useMeeting } from '../../live/use-document.ts';
import type { MapLinkKind } from './map-kinds.ts';
import { cardWords, inReadingOrder, sentenceOf } from './map-words.ts';
import type { ConcernMapView } from './use-concern-map.ts';

interface Props {
  readonly map: ConcernMapView;
  /** Whether it is seen; it is always read aloud and printed. */
  readonly isShown: boolean;
}

/** The map in sentences. */
export function MapTwin({ map, isShown }: Props) {
  const t = useText();
  const title = useId();
  const top = (useMeeting()?.top ?? []).filter((id) => map.cards.has(id));
  const { shape, layout } = map;
  const links = useMemo(() => inReadingOrder(shape, layout), [shape, layout]);
  if (links.length === 0) return null;
  return (
    <section className="map-twin" data-shown={isShown || undefined} aria-labelledby={title}>
      <h3 id={title}>{t('map.twin.title')}</h3>
      <ul>
        {top.map((id) => (
          <li key={id}>{t('map.twin.top', { words: cardWords(map.cards.get(id), { t }) })}</li>
        ))}
        {links.map((link) => (
          <Sentence
            key={link.id}
            kind={link.kind}
            from={map.cards.get(link.from)?.text ?? ''}
            to={map.cards.get(link.to)?.text ?? ''}
          />
        ))}
      </ul>
    </section>
  );
}

interface SentenceProps {
  readonly kind: MapLinkKind;
  readonly from: string;
  readonly to: string;
}

const Sentence = memo(function Sentence({ kind, from, to }: SentenceProps) {
  const t = useText();
  return <li>{sentenceOf({ kind, from, to }, { t })}</li>;
});
