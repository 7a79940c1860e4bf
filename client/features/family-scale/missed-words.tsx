import { useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { PlainField } from '../../ui/plain-field.tsx';
import { type OwnScore, wordsOf } from './own-score.ts';

interface Props {
  readonly own: OwnScore;
  readonly onOwn: (own: OwnScore) => void;
}

/**
 * What somebody wrote with an answer and did not send before all was shown. It stays theirs, in a field: the one in which
 * they were writing went away under the caret, and the next letter comes here.
 */
export function MissedWords({ own, onOwn }: Props) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const words = wordsOf(own);
  const [hadWords] = useState(words !== '');
  const [caret] = useState(() => caretIn(words));
  useLayoutEffect(() => {
    if (caret === null || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(caret, caret);
  }, [caret]);
  if (!hadWords) return null;
  return (
    <PlainField
      field={field}
      label={text('family.spread.written')}
      value={words}
      onChange={(event) => onOwn({ ...own, grounds: event.target.value, answers: {} })}
    />
  );
}

/** Where in these words somebody has the caret, in a field that is still on the page; null when they write nowhere. */
function caretIn(words: string): number | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return null;
  const at = words.lastIndexOf(field.value);
  return at < 0 ? words.length : at + field.selectionEnd;
}
