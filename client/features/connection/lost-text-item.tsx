import { useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { LostText } from '../../live/types.ts';
import { Button } from '../../ui/button.tsx';

/** Puts `words` on the clipboard; where the browser does not allow that, selects them so that the reader can copy. */
async function copy(words: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    if (shown instanceof HTMLTextAreaElement) shown.select();
    else if (shown !== null) getSelection()?.selectAllChildren(shown);
    return false;
  }
}

/** Where the words of one text can be typed on, in the page. */
export function lostWordsId(id: string): string {
  return `lost-${id}`;
}

interface LostTextItemProps {
  readonly lost: LostText;
  readonly onForget: () => void;
  /** Words that were torn away from under the caret are typed on here. */
  readonly onAmend?: ((text: string) => void) | undefined;
}

/** One text that was refused: why, the words themselves, and the two things to do with them. */
export function LostTextItem({ lost, onForget, onAmend }: LostTextItemProps) {
  const t = useText();
  const words = useRef<HTMLQuoteElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  return (
    <li className="lost-item">
      <p>{lost.reason}</p>
      {lost.isOpen === true && onAmend !== undefined ? (
        <textarea
          ref={field}
          id={lostWordsId(lost.id)}
          className="lost-words"
          rows={2}
          autoComplete="off"
          aria-label={t('frame.lost.yours')}
          value={lost.text}
          onChange={(event) => onAmend(event.target.value)}
        />
      ) : (
        <blockquote ref={words} className="lost-words">
          {lost.text}
        </blockquote>
      )}
      <div className="lost-presses">
        <Button
          size="small"
          icon="copy"
          onPress={async () =>
            setOutcome((await copy(lost.text, words.current ?? field.current)) ? 'copied' : 'selected')
          }
        >
          {t('frame.lost.copy')}
        </Button>
        <Button size="small" variant="quiet" onPress={onForget}>
          {t('frame.lost.forget')}
        </Button>
        <span role="status">{outcome !== null && t(`frame.lost.${outcome}`)}</span>
      </div>
    </li>
  );
}
