import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { type KeyboardEvent, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useDraft } from '../../live/drafts.ts';
import type { CardBoard } from './card-board.ts';
import { KeptWords } from './kept-words.tsx';
import { useOwnUndo } from './use-own-undo.ts';
import { useSharedText } from './use-shared-text.ts';

interface Props {
  readonly board: CardBoard;
  readonly card: CardId;
  /** The words as they stand on the board. */
  readonly text: string;
  /** What the field is called aloud. */
  readonly label: string;
  /** Why the words may not be changed here, in words; null when they may. */
  readonly closed: string | null;
  /** The moment for these words is over: they are read. Whoever had the caret in them keeps it, and what they still type. */
  readonly isOver: boolean;
}

/** The words of a card, in place. */
export function CardText(props: Props) {
  const { card, text, isOver } = props;
  const [own, setOwn] = useDraft(`card/${card}`);
  const [focused, setFocused] = useState(false);
  if (isOver && !focused && own === '') return <p className="card-plain">{text}</p>;
  return <Words {...props} {...{ own, setOwn, focused, setFocused }} />;
}

interface WordsProps extends Props {
  /**
   * What the writer typed on after the board took no more of it: whole, with what stood there before. Empty when it is the
   * same as on the board.
   */
  readonly own: string;
  readonly setOwn: (words: string) => void;
  readonly focused: boolean;
  readonly setFocused: (focused: boolean) => void;
}

/** They can be typed by several people at once; closed ones can still be read and copied. */
function Words({ board, card, text, label, closed, isOver, own, setOwn, focused, setFocused }: WordsProps) {
  const t = useText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const grow = useCallback(() => {
    frame.current?.setAttribute('data-text', `${area.current?.value ?? ''} `);
  }, []);
  const isOwn = isOver || own !== '';
  const { onInput, ...handlers } = useSharedText(area, { doc: board.doc, card, grow, isTied: !isOwn });
  useOwnUndo(area, board);
  useLeaving(focused, board);
  const keep = useCallback((words: string) => setOwn(words.trim() === text.trim() ? '' : words), [setOwn, text]);
  useLayoutEffect(() => {
    const field = area.current;
    if (!isOwn || field === null) return;
    // the field is made anew with what stood in it; letters that were being composed when it closed are there and nowhere else
    if (field.value === '' && own !== '') field.value = own;
    keep(field.value);
    grow();
  }, [isOwn, own, keep, grow]);
  const note = isOwn ? t('work.kept.over') : (closed ?? board.readers);
  // what is said under half words says enough
  const isNoted = focused && own === '';
  return (
    <>
      <div className="card-text" ref={frame} data-closed={closed === null && !isOwn ? undefined : ''}>
        <textarea
          ref={area}
          rows={1}
          autoComplete="off"
          aria-label={label}
          aria-describedby={isNoted ? id : undefined}
          readOnly={closed !== null}
          maxLength={LIMITS.charactersPerCard}
          data-card-field={isOwn ? undefined : 'text'}
          data-kept={isOwn ? '' : undefined}
          onFocus={() => {
            setFocused(true);
            if (closed === null && !isOwn) board.announce({ card, field: 'text' });
          }}
          onBlur={() => setFocused(false)}
          onKeyDown={leaveOnEscape}
          {...handlers}
          onInput={(event) => {
            if (isOwn) keep(event.currentTarget.value);
            onInput();
          }}
        />
        {isNoted && (
          <span className="card-note" id={id}>
            {note}
          </span>
        )}
      </div>
      {own !== '' && <KeptWords text={own} onDone={() => setOwn('')} />}
    </>
  );
}

function leaveOnEscape(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key === 'Escape') event.currentTarget.blur();
}

/** A field that vanishes with the caret in it, because its card did, tells the others that nobody is there any more. */
function useLeaving(focused: boolean, board: CardBoard): void {
  useEffect(() => {
    if (!focused) return;
    return () => board.announce(null);
  }, [focused, board]);
}
