import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { memo, type ReactNode } from 'react';
import type { MessageKey, Values } from '../../i18n/message-key.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCardBoard } from './card-board.ts';
import { CardFill } from './card-fill.tsx';
import { CardHandle } from './card-handle.tsx';
import { CardLine } from './card-line.tsx';
import { CardMenu } from './card-menu.tsx';
import type { CardMoves } from './card-moves.ts';
import type { CardSight } from './card-sight.ts';
import { CardText } from './card-text.tsx';
import { type HeadField, headWords, isFamilyVoice, shortWords } from './card-words.ts';

interface Props {
  readonly card: CardSnapshot;
  readonly sight: CardSight;
  /** Who else has their caret in it; null when nobody. */
  readonly writer: string | null;
  readonly moves: CardMoves;
  /** Its place in an order that counts. */
  readonly position?: number | undefined;
  /** Its place among what the table settled as weighing most; undefined when it is not one of those. */
  readonly rank?: number | undefined;
  /** What the place in which it lies says of it already. */
  readonly said?: readonly HeadField[] | undefined;
  /** What stands under it besides its own line. */
  readonly children?: ReactNode;
}

/** One card on the table: its words first, then one quiet line. Renders again only when something of it changes. */
export const CardView = memo(function CardView(props: Props) {
  const { card, sight, writer, moves, position, rank, said, children } = props;
  const t = useText();
  const board = useCardBoard();
  const head = headWords(card, t, said);
  const name = t('work.card.name', { kind: t(`kind.${card.kind}`), words: shortWords(card.text) });
  const reason = closedWords(sight, t);
  return (
    <article
      className="card"
      aria-label={name}
      data-voice={isFamilyVoice(card, sight.maker) || undefined}
      data-writer={writer !== null || undefined}
      data-top={rank !== undefined || undefined}
    >
      {writer !== null && <span className="card-writer">{t('work.card.writes', { who: writer })}</span>}
      {rank !== undefined && <p className="card-rank">{topWords(rank, t)}</p>}
      {head !== null && <h4 className="card-head">{head}</h4>}
      <div className="card-words">
        {position !== undefined && <span className="card-position">{position}</span>}
        <CardText
          board={board}
          card={card.id}
          text={card.text}
          label={t('work.card.text', { name })}
          closed={reason}
          isOver={sight.closed !== null && reason === null}
        />
      </div>
      <CardLine card={card} maker={sight.maker} isAsked={sight.closed === null} />
      {sight.closed === null && <CardFill card={card} />}
      {children}
      <div className="card-tools">
        {sight.mayPlace && <CardHandle card={card} name={name} moves={moves} />}
        <CardMenu card={card} sight={sight} name={name} moves={moves} />
      </div>
    </article>
  );
});

/** That a card is what weighs most; of several, which place it has behind the first. */
function topWords(rank: number, t: (key: MessageKey, values?: Values) => string): string {
  const top = t('choice.concern.top');
  return rank === 1 ? top : `${top} · ${t('choice.concern.place', { rank })}`;
}

/** Why somebody's words are closed to this reader, when it is because of whose they are; null for all other reasons. */
function closedWords({ closed, maker }: CardSight, t: (key: MessageKey, values?: Values) => string): string | null {
  const name = maker?.name ?? t('work.card.somebody');
  switch (closed) {
    case 'card.familyWords':
      return t('work.card.closed.family', { name });
    case 'card.prosecutorWords':
      return t('work.card.closed.prosecutor');
    case 'card.ideasStand':
      return t('work.card.closed.idea', { name });
    default:
      return null;
  }
}
