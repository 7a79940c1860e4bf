import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { unknownOf } from '@samenspraak/shared/document/loose-ends.ts';
import { readCards } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCards } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../button.tsx';
import { useCardBoard } from './card-board.ts';
import { orderAtEnd } from './card-order.ts';
import { shortWords } from './card-words.ts';

/** Puts a suspicion among what is not known yet, once, so that somebody can take it up; from then on it says that it stands there. */
export function AskWho({ card }: { card: CardSnapshot }) {
  const t = useText();
  const board = useCardBoard();
  const { can } = useSession();
  const isAsked = unknownOf(useCards(), card.id) !== null;
  if (isAsked) return <p className="card-asked">{t('work.askWho.asked')}</p>;
  if (board.readOnly || !can('card.add', { kind: 'unknown' })) return null;
  function ask() {
    const cards = readCards(board.doc);
    if (unknownOf(cards, card.id) !== null) return;
    const unknowns = cards.filter((one) => one.kind === 'unknown');
    const text = t('work.askWho.text', { words: shortWords(card.text, 200) });
    board.add({ kind: 'unknown', text, order: orderAtEnd(unknowns), answers: [card.id] });
    board.say(t('work.askWho.added'));
  }
  return (
    <Button className="card-ask" variant="quiet" size="small" onPress={ask}>
      {t('work.askWho.ask')}
    </Button>
  );
}
