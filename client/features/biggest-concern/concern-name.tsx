import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useText } from '../../i18n/use-text.ts';
import { aboutWords } from '../../ui/card/card-words.ts';
import { ICON_OF_KIND } from '../../ui/card/kind-icon.ts';
import { Icon } from '../../ui/icon.tsx';

/** A concern by its words, its kind and about whom it is. */
export function ConcernName({ card }: { card: CardSnapshot }) {
  const t = useText();
  const about = aboutWords(card, t);
  return (
    <span className="biggest-name">
      <span className="biggest-words">{card.text}</span>
      <span className="biggest-kind">
        <Icon name={ICON_OF_KIND[card.kind]} size={16} />
        {t(`kind.${card.kind}`)}
        {about !== null && ` · ${about}`}
      </span>
    </span>
  );
}
