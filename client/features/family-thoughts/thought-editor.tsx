import { cardText } from '@samenspraak/shared/document/read.ts';
import { writeText } from '@samenspraak/shared/document/write.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCardText } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import { PlainField } from '../../ui/plain-field.tsx';
import { caretAfter } from './caret.ts';

/** Changes the words of a card where they stand; a client and their confidant can be in it at the same time. */
export function ThoughtEditor({ id, onDone }: { id: CardId; onDone: () => void }) {
  const text = useText();
  const words = useCardText(id);
  const { doc, announce } = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const [value, setValue] = useState(words);
  const caret = useRef(words.length);
  const pushed = useRef(false);

  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(caret.current, caret.current);
    announce({ card: id, field: 'text' });
    return () => announce(null);
  }, [announce, id]);
  // `words` says that something changed; what stands there now is asked of the document, which has our own keys already
  useLayoutEffect(() => {
    const now = cardText(doc, id)?.toString() ?? words;
    if (now !== value) {
      caret.current = caretAfter(value, now, caret.current);
      pushed.current = true;
      setValue(now);
    } else if (pushed.current) {
      pushed.current = false;
      if (document.activeElement === field.current) field.current?.setSelectionRange(caret.current, caret.current);
    }
  }, [words, doc, id, value]);

  return (
    <>
      <PlainField
        label={text('family.mine.editField')}
        note={text('family.mine.live')}
        field={field}
        value={value}
        maxLength={LIMITS.charactersPerCard}
        onSelect={(event) => {
          caret.current = event.currentTarget.selectionStart;
        }}
        onChange={(event) => {
          caret.current = event.target.selectionStart;
          writeText(doc, id, event.target.value, event.target.selectionStart);
          setValue(event.target.value);
        }}
      />
      <PlainButton onClick={onDone}>{text('family.mine.done')}</PlainButton>
    </>
  );
}
