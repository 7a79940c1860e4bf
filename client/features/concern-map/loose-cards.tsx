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

/** How far each arrow leads among cards that stand in so many columns. */
function stride(key: string, { columns, isMirrored }: { columns: number; isMirrored: boolean }): number | null {
  const onward = isMirrored ? -1 : 1;
  switch (key) {
    case 'ArrowDown':
      return columns;
    case 'ArrowUp':
      return -columns;
    case 'ArrowRight':
      return onward;
    case 'ArrowLeft':
      return -onward;
    default:
      return null;
  }
}

/** Where a key leads from a card in the list; null when it leads nowhere. */
function nextCard(list: HTMLElement, target: EventTarget, key: string): HTMLElement | null {
  const buttons = [...list.querySelectorAll('button')];
  if (key === 'Home') return buttons.at(0) ?? null;
  if (key === 'End') return buttons.at(-1) ?? null;
  const tops = buttons.map((button) => button.getBoundingClientRect().top);
  const columns = tops.filter((top) => top === tops[0]).length;
  const step = stride(key, { columns, isMirrored: getComputedStyle(list).direction === 'rtl' });
  const at = buttons.findIndex((button) => button.contains(target as Node));
  if (step === null || at < 0) return null;
  return buttons[at + step] ?? buttons[at] ?? null;
}

/** The cards of the picture that have no link yet, in rows: one stop of the tab key, however many there are. */
export function LooseCards({ cards, hand }: Props) {
  const t = useText();
  const title = useId();
  const [current, setCurrent] = useState<CardId | null>(null);
  const stop = cards.some(({ id }) => id === current) ? current : (cards[0]?.id ?? null);
  function onKeyDown(event: KeyboardEvent<HTMLUListElement>): void {
    const next = nextCard(event.currentTarget, event.target, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
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
