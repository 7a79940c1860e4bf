import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useCardBoard } from '../../ui/card/card-board.ts';
import { CardText } from '../../ui/card/card-text.tsx';
import { shortWords } from '../../ui/card/card-words.ts';
import { personWords } from '../../ui/card/person-words.ts';
import { useSights } from '../../ui/card/use-sights.ts';
import { WithdrawDialog } from '../../ui/card/withdraw-dialog.tsx';
import { PersonName } from '../../ui/person/person-name.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { remarksOn, useWeighing } from './weighing.ts';

/** How experts who do not know the family look at an idea: calm, under it. They alone add to it. */
export function IdeaRemarks({ idea }: { readonly idea: CardSnapshot }) {
  const t = useText();
  const id = useId();
  const { can } = useSession();
  const board = useCardBoard();
  const { remarks, isWeighed } = useWeighing();
  const own = remarksOn(remarks, idea.id);
  const mayAdd = isWeighed && !board.readOnly && can('card.add', { kind: 'remark' });
  if (own.length === 0 && !mayAdd) return null;
  return (
    <section className="funnel-remarks" aria-labelledby={own.length > 0 ? id : undefined}>
      {own.length > 0 && <p id={id}>{t('kind.remark.many')}</p>}
      {own.map((remark) => (
        <Remark key={remark.id} remark={remark} />
      ))}
      {mayAdd && <AddRemark idea={idea} />}
    </section>
  );
}

/** A remark is read by all; who made it writes on in it. */
function Remark({ remark }: { readonly remark: CardSnapshot }) {
  const t = useText();
  const board = useCardBoard();
  const sight = useSights()(remark);
  const [withdrawing, setWithdrawing] = useState(false);
  const name = t('work.card.name', { kind: t('kind.remark'), words: shortWords(remark.text) });
  const isOwn = remark.author === board.me;
  return (
    <div className="funnel-remark">
      {isOwn && sight.closed === null ? (
        <CardText
          board={board}
          card={remark.id}
          text={remark.text}
          label={t('work.card.text', { name })}
          closed={null}
          isOver={false}
        />
      ) : (
        <p>{remark.text}</p>
      )}
      <p className="funnel-remark-who">
        {sight.maker === null ? (
          t('work.card.somebody')
        ) : (
          <PersonName person={sight.maker}>{personWords(sight.maker.participantId, [sight.maker])}</PersonName>
        )}
        {isOwn && sight.mayWithdraw && (
          <Button
            size="small"
            variant="quiet"
            icon="trash"
            className="funnel-quiet"
            aria-label={t('work.funnel.remarkAway', { words: shortWords(remark.text) })}
            onPress={() => setWithdrawing(true)}
          />
        )}
      </p>
      {withdrawing && <WithdrawDialog card={remark} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}

function AddRemark({ idea }: { readonly idea: CardSnapshot }) {
  const t = useText();
  const board = useCardBoard();
  const [text, setText] = useDraft(`remark/${idea.id}`);
  const [isOpen, setOpen] = useState(text !== '');
  const words = shortWords(idea.text, 48);
  function add() {
    if (text.trim() === '') return;
    board.add({ kind: 'remark', text: text.trim(), answers: [idea.id] });
    board.say(t('work.add.added', { kind: t('kind.remark') }));
    setText('');
    setOpen(false);
  }
  if (!isOpen) {
    return (
      <Button
        size="small"
        variant="quiet"
        icon="voice"
        className="funnel-quiet"
        aria-label={t('work.funnel.pressOn', { press: t('work.funnel.remark'), words })}
        onPress={() => setOpen(true)}
      >
        {t('work.funnel.remark')}
      </Button>
    );
  }
  return (
    <div className="funnel-remark-add">
      <TextArea
        autoFocus
        label={t('work.funnel.remarkNamed', { words })}
        value={text}
        maxLength={LIMITS.charactersPerCard}
        onChange={setText}
      />
      <span className="card-note">{board.readers}</span>
      <div className="funnel-presses">
        <Button size="small" icon="add" onPress={add} isDisabled={text.trim() === ''}>
          {t('work.add.add')}
        </Button>
        <Button size="small" variant="quiet" onPress={() => setOpen(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
