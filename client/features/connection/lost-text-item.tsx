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
    if (shown !== null) getSelection()?.selectAllChildren(shown);
    return false;
  }
}

interface LostTextItemProps {
  readonly lost: LostText;
  readonly onForget: () => void;
}

/** One text that was refused: why, the words themselves, and the two things to do with them. */
export function LostTextItem({ lost, onForget }: LostTextItemProps) {
  const t = useText();
  const words = useRef<HTMLQuoteElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  return (
    <li className="lost-item">
      <p>{lost.reason}</p>
      <blockquote ref={words} className="lost-words">
        {lost.text}
      </blockquote>
      <div className="lost-presses">
        <Button
          size="small"
          icon="copy"
          onPress={async () => setOutcome((await copy(lost.text, words.current)) ? 'copied' : 'selected')}
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
