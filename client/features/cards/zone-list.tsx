import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { CardList } from '../../ui/card/card-list.tsx';
import { orderAtEnd } from '../../ui/card/card-order.ts';
import type { HeadField } from '../../ui/card/card-words.ts';
import { useSights } from '../../ui/card/use-sights.ts';
import { otherZones, type Zone } from './zones.ts';

interface Props<Z extends Zone> {
  readonly zone: Z;
  /** All places of the column, in the order in which the arrow keys go through them. */
  readonly zones: readonly Z[];
  readonly title: (zone: Z) => string;
  readonly cardsIn: (zone: Z) => readonly CardSnapshot[];
  /** What lying here says of a card already. */
  readonly said: readonly HeadField[];
  readonly empty?: ReactNode;
}

/** The cards in one place of a column. They go to the other places by drag, arrow keys and menu alike. */
export function ZoneList<Z extends Zone>({ zone, zones, title, cardsIn, said, empty }: Props<Z>) {
  const t = useText();
  const board = useCardBoard();
  const sight = useSights();
  const cards = cardsIn(zone);
  // what a place says of a card is part of its words: where those are closed, the card stays where it is
  const mayMove = (card: CardSnapshot) => sight(card).closed === null && sight(card).mayPlace;
  function move(card: CardSnapshot, to: Z) {
    board.patch(card.id, { ...to.gives, order: orderAtEnd(cardsIn(to)) });
    board.say(t('cards.zone.moved', { zone: title(to) }));
  }
  return (
    <CardList
      label={title(zone)}
      cards={cards}
      said={said}
      gives={zone.gives}
      takes={(card) => zones.some((other) => cardsIn(other).includes(card)) && mayMove(card)}
      zonesOf={(card) => {
        if (!mayMove(card)) return [];
        return otherZones(zones, zone.id).map(({ zone: to, side }) => ({
          id: `zone-${to.id}`,
          label: t('cards.zone.to', { zone: title(to) }),
          side,
          onMove: () => move(card, to),
        }));
      }}
      empty={empty}
    />
  );
}
