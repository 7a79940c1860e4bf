import { readCards } from '@samenspraak/shared/document/read.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { orderAtEnd } from '../../ui/card/card-order.ts';
import { ReadBy } from '../../ui/read-by.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface Props {
  /** The agreement for which it is written. */
  readonly agreement: CardId;
  /** The concern stands on the board. */
  readonly onAdded: (concern: CardId) => void;
}

/** A concern that nobody had put on the board: it comes there now, in the name of whoever writes it. */
export function NewConcern({ agreement, onAdded }: Props) {
  const t = useText();
  const board = useCardBoard();
  const { can } = useSession();
  const [words, setWords] = useDraft(`concern/${agreement}`);
  const [isOpen, open] = useState(words !== '');
  if (!can('card.add', { kind: 'concern' })) {
    const where = { stage: t('stage.picture'), lane: t('lane.commit') };
    return <p className="funnel-what">{t('work.agree.concernWhere', where)}</p>;
  }
  function add() {
    if (words.trim() === '') return;
    const concerns = readCards(board.doc).filter(({ kind }) => kind === 'concern');
    onAdded(board.add({ kind: 'concern', text: words.trim(), order: orderAtEnd(concerns) }));
    board.say(t('work.agree.concernAdded'));
    setWords('');
    open(false);
  }
  if (!isOpen) {
    return (
      <Button size="small" variant="quiet" icon="add" className="funnel-quiet" onPress={() => open(true)}>
        {t('work.agree.concernNew')}
      </Button>
    );
  }
  return (
    <div className="funnel-concern">
      <ReadBy words={board.readers}>
        {(id) => (
          <TextField
            autoFocus
            label={t('work.agree.concernWords')}
            aria-describedby={id}
            value={words}
            onChange={setWords}
            maxLength={400}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
        )}
      </ReadBy>
      <Button size="small" onPress={add} isDisabled={words.trim() === ''}>
        {t('work.agree.concernAdd')}
      </Button>
      <Button size="small" variant="quiet" onPress={() => open(false)}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
