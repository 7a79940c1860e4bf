import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useText } from '../../i18n/use-text.ts';
import { MenuAt } from '../../ui/menu-at.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { MAP_LINKS } from './map-kinds.ts';
import type { MapLink } from './map-shape.ts';
import { cardWords } from './map-words.ts';
import type { ConcernMapView } from './use-concern-map.ts';
import type { LinkingHand } from './use-linking.ts';

interface Props {
  readonly map: ConcernMapView;
  readonly hand: LinkingHand;
}

/** What can be done with the card or link that was pressed. */
export function LinkMenu({ map, hand }: Props) {
  const t = useText();
  const { linking, close } = hand;
  const removal = (link: MapLink): MenuEntry => ({
    id: link.id,
    label: t('map.remove', { sentence: hand.sentence(link) }),
    icon: 'trash',
    onAction: () => hand.remove(link),
  });
  function ofCard(card: CardId): MenuEntry[] {
    const own = map.shape.links.filter((link) => (link.from === card || link.to === card) && hand.mayTake(link));
    const starts = MAP_LINKS.map(
      (kind): MenuEntry => ({ id: kind, label: t(`map.start.${kind}`), onAction: () => hand.begin(card, kind) }),
    );
    return [...starts, ...own.map(removal)];
  }
  switch (linking.step) {
    case 'idle':
    case 'choosing':
      return null;
    case 'card': {
      const name = cardWords(map.cards.get(linking.card), { t, most: 60 });
      return (
        <MenuAt
          anchor={linking.anchor}
          label={t('map.menu', { name })}
          entries={ofCard(linking.card)}
          onClose={close}
        />
      );
    }
    case 'link':
      return (
        <MenuAt anchor={linking.anchor} label={t('map.menu.edge')} entries={[removal(linking.link)]} onClose={close} />
      );
    case 'between': {
      const { from, to, anchor } = linking;
      const entries = MAP_LINKS.map(
        (kind): MenuEntry => ({
          id: kind,
          label: hand.sentence({ from, to, kind }),
          onAction: () => hand.finish({ from, to, kind }),
        }),
      );
      return <MenuAt anchor={anchor} label={t('map.menu.between')} entries={entries} onClose={close} />;
    }
  }
}
