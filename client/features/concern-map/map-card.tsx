import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type CSSProperties, memo, type PointerEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ICON_OF_KIND } from '../../ui/card/kind-icon.ts';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { cardWords } from './map-words.ts';

interface Props {
  readonly card: CardSnapshot;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly links: number;
  /** Settled as one of the concerns that weigh most. */
  readonly isTop: boolean;
  /** Where the tab key comes in. */
  readonly isStop: boolean;
  /** Chosen as the first of two. */
  readonly isFirst: boolean;
  readonly isFamily: boolean;
  readonly mayLink: boolean;
  readonly onFocus: (id: string) => void;
  readonly onPress: (id: CardId, anchor: Element) => void;
  readonly onGrip: (event: PointerEvent, id: CardId) => void;
}

/** A card on the map: its kind and the first of its words; all of them when it has the focus. */
export const MapCard = memo(function MapCard(props: Props) {
  const { card, isTop, mayLink, onFocus, onPress, onGrip } = props;
  const t = useText();
  return (
    <div
      className="map-node"
      style={{ '--map-x': `${props.x}px`, '--map-y': `${props.y}px` } as CSSProperties}
      data-top={isTop || undefined}
      data-first={props.isFirst || undefined}
      data-voice={props.isFamily || undefined}
    >
      <button
        type="button"
        className="map-card"
        data-map-item={card.id}
        data-map-card={card.id}
        tabIndex={props.isStop ? 0 : -1}
        aria-haspopup={mayLink ? 'menu' : undefined}
        title={card.text}
        onFocus={() => onFocus(card.id)}
        onClick={(event) => onPress(card.id, event.currentTarget)}
      >
        <span className="map-kind">
          <Icon name={ICON_OF_KIND[card.kind]} size={15} />
          <span>{t(`kind.${card.kind}`)}</span>
          {isTop && <VisuallyHidden>, </VisuallyHidden>}
          {isTop && <strong>{t('map.node.top')}</strong>}
          <VisuallyHidden>:</VisuallyHidden>
        </span>{' '}
        <span className="map-words" dir="auto">
          {cardWords(card, { t })}
        </span>
        <VisuallyHidden>, {t('map.node.links', { count: props.links })}</VisuallyHidden>
      </button>
      {mayLink && <span className="map-grip" aria-hidden="true" onPointerDown={(event) => onGrip(event, card.id)} />}
    </div>
  );
});
