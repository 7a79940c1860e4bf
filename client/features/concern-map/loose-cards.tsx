import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { type KeyboardEvent, useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ICON_OF_KIND } from '../../ui/card/kind-icon.ts';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { cardWords } from './map-words.ts';
import type { LinkingHand } from './use-linking.ts';

interface Props {
  readonly cards: readonly CardSnapshot[];
  readonly hand: LinkingHand;
}

/** Where the arrow keys lead in a list: the row above or below, the first or the last. */
function nextIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The cards of the picture that have no link yet: one stop of the tab key, however many there are. */
export function LooseCards({ cards, hand }: Props) {
  const t = useText();
  const title = useId();
  const [current, setCurrent] = useState<CardId | null>(null);
  const stop = cards.some(({ id }) => id === current) ? current : (cards[0]?.id ?? null);
  function onKeyDown(event: KeyboardEvent<HTMLUListElement>): void {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.contains(event.target as Node));
    const next = nextIndex(event.key, at, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  }
  return (
    <section className="map-loose" aria-labelledby={title}>
      <h3 id={title} className="map-loose-title">
        {t('map.loose.title')} <span>{cards.length}</span>
      </h3>
      <p className="map-loose-how">{t(cards.length === 0 ? 'map.loose.none' : 'map.loose.how')}</p>
      {cards.length > 0 && (
        <ul className="map-loose-list" onKeyDown={onKeyDown}>
          {cards.map((card) => (
            <li key={card.id}>
              <LooseCard card={card} isStop={card.id === stop} onFocus={setCurrent} onPress={hand.pressCard} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface LooseCardProps {
  readonly card: CardSnapshot;
  readonly isStop: boolean;
  readonly onFocus: (id: CardId) => void;
  readonly onPress: (id: CardId, anchor: Element) => void;
}

function LooseCard({ card, isStop, onFocus, onPress }: LooseCardProps) {
  const t = useText();
  return (
    <button
      type="button"
      className="map-loose-card"
      data-map-item={card.id}
      data-map-card={card.id}
      tabIndex={isStop ? 0 : -1}
      title={card.text}
      onFocus={() => onFocus(card.id)}
      onClick={(event) => onPress(card.id, event.currentTarget)}
    >
      <Icon name={ICON_OF_KIND[card.kind]} size={16} />
      <VisuallyHidden>{t(`kind.${card.kind}`)}: </VisuallyHidden>
      <span>{cardWords(card, { t })}</span>
    </button>
  );
}
