import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import type { CardBoard } from './card-board.ts';
import { useOwnUndo } from './use-own-undo.ts';
import { useSharedText } from './use-shared-text.ts';

interface Props {
  readonly board: CardBoard;
  readonly card: CardId;
  /** What the field is called aloud. */
  readonly label: string;
  /** Why the words may not be changed here, in words; null when they may. */
  readonly closed: string | null;
}

/** The words of a card, in place. They can be typed by several people at once; a closed one can still be read and copied. */
export function CardText({ board, card, label, closed }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const grow = useCallback(() => {
    frame.current?.setAttribute('data-text', `${area.current?.value ?? ''} `);
  }, []);
  const handlers = useSharedText(area, { doc: board.doc, card, grow });
  useOwnUndo(area, board);
  useLeaving(focused, board);
  const note = closed ?? board.readers;
  return (
    <div className="card-text" ref={frame} data-closed={closed === null ? undefined : ''}>
      <textarea
        ref={area}
        rows={1}
        autoComplete="off"
        aria-label={label}
        aria-describedby={focused ? id : undefined}
        readOnly={closed !== null}
        maxLength={LIMITS.charactersPerCard}
        data-card-field="text"
        onFocus={() => {
          setFocused(true);
          if (closed === null) board.announce({ card, field: 'text' });
        }}
        onBlur={() => setFocused(false)}
        onKeyDown={leaveOnEscape}
        {...handlers}
      />
      {focused && (
        <span className="card-note" id={id}>
          {note}
        </span>
      )}
    </div>
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
