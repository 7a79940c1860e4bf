import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { readCards } from '@samenspraak/shared/document/read.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../button.tsx';
import { useCardBoard } from './card-board.ts';
import { orderAtEnd } from './card-order.ts';
import { shortWords } from './card-words.ts';

/** Puts a suspicion among what is not known yet, so that somebody can take it up. */
export function AskWho({ card }: { card: CardSnapshot }) {
  const t = useText();
  const board = useCardBoard();
  const { can } = useSession();
  if (board.readOnly || !can('card.add', { kind: 'unknown' })) return null;
  function ask() {
    const unknowns = readCards(board.doc).filter((one) => one.kind === 'unknown');
    const text = t('work.askWho.text', { words: shortWords(card.text, 200) });
    board.add({ kind: 'unknown', text, order: orderAtEnd(unknowns) });
    board.say(t('work.askWho.added'));
  }
  return (
    <Button className="card-ask" variant="quiet" size="small" onPress={ask}>
      {t('work.askWho.ask')}
    </Button>
  );
}
