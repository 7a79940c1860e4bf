import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { isSuspicion } from '@samenspraak/shared/document/loose-ends.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';
import { memo, useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { AddCard, type AddStart } from './add-card.tsx';
import { AskWho } from './ask-who.tsx';
import { useCardBoard } from './card-board.ts';
import { CardEmpty } from './card-empty.tsx';
import { CardList } from './card-list.tsx';
import { orderAtEnd } from './card-order.ts';
import { ColumnTitle } from './column-title.tsx';
import { kindTitle } from './kind-title.ts';

interface Props {
  readonly kind: CardKind;
  readonly cards: readonly CardSnapshot[];
  /** What the field at its foot is called, where the usual words do not fit. */
  readonly addLabel?: string;
  readonly title?: string;
  /** The question that is lit asks for cards of this kind. */
  readonly isLit?: boolean;
}

/** The cards of one kind. An empty column teaches what belongs there. */
export const CardColumn = memo(function CardColumn({ kind, cards, addLabel, title, isLit = false }: Props) {
  const t = useText();
  const id = useId();
  const board = useCardBoard();
  const { can } = useSession();
  const [start, setStart] = useState<AddStart | null>(null);
  const isOpen = !board.readOnly && can('card.add', { kind });
  return (
    <section className="card-column" aria-labelledby={id} data-kind={kind}>
      <ColumnTitle id={id} kind={kind} count={cards.length} title={title} isLit={isLit} />
      <CardList
        label={title ?? t(kindTitle(kind))}
        cards={cards}
        under={askWho}
        empty={<CardEmpty kind={kind} onTry={isOpen ? (text) => setStart({ text }) : null} />}
      >
        <AddCard
          kind={kind}
          label={addLabel ?? t(`work.add.${kind}`)}
          isOpen={isOpen}
          start={start}
          onAdd={(card) => board.add({ kind, order: orderAtEnd(cards), ...card })}
        />
      </CardList>
    </section>
  );
});

/** A suspicion invites to be found out (domain.md §1); where nobody can be named on the card itself, it becomes a question. */
function askWho(card: CardSnapshot) {
  return card.basis === 'suspected' && !isSuspicion(card) ? <AskWho card={card} /> : null;
}
