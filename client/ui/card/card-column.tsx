import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { memo, useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Icon } from '../icon.tsx';
import { AddCard } from './add-card.tsx';
import { AskWho } from './ask-who.tsx';
import { useCardBoard } from './card-board.ts';
import { CardList } from './card-list.tsx';
import { orderAtEnd } from './card-order.ts';
import { ICON_OF_KIND } from './kind-icon.ts';

interface Props {
  readonly kind: CardKind;
  readonly cards: readonly CardSnapshot[];
  /** What the field at its foot is called, where the usual words do not fit. */
  readonly addLabel?: string;
  readonly title?: string;
}

/** The cards of one kind. An empty column teaches what belongs there. */
export const CardColumn = memo(function CardColumn({ kind, cards, addLabel, title: own }: Props) {
  const t = useText();
  const id = useId();
  const board = useCardBoard();
  const { can } = useSession();
  const title = own ?? (kind === 'unknown' ? t('kind.unknown') : t(`kind.${kind}.many`));
  return (
    <section className="card-column" aria-labelledby={id} data-kind={kind}>
      <h3 className="card-column-title">
        <Icon name={ICON_OF_KIND[kind]} size={18} />
        <span id={id}>{title}</span>
        <span className="card-count">{t('work.column.count', { count: cards.length })}</span>
      </h3>
      <CardList
        label={title}
        cards={cards}
        under={askWho}
        empty={<p className="card-empty">{t(`work.empty.${kind}`)}</p>}
      >
        <AddCard
          kind={kind}
          label={addLabel ?? t(`work.add.${kind}`)}
          isOpen={!board.readOnly && can('card.add', { kind })}
          onAdd={(card) => board.add({ kind, order: orderAtEnd(cards), ...card })}
        />
      </CardList>
    </section>
  );
});

/** A suspicion invites to be found out (domain.md §1). */
function askWho(card: CardSnapshot) {
  return card.basis === 'suspected' ? <AskWho card={card} /> : null;
}
