import './agreement.css';
import { type PlainHint, plainHints } from '@samenspraak/shared/guide/plain-words.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useText } from '../../i18n/use-text.ts';

/** A gentle word under what the family will read, where it may be hard to read. It keeps nobody from going on. */
export function PlainHints({ text }: { text: string }) {
  const t = useText();
  const hints = plainHints(text, useLanguage());
  const inWords = (hint: PlainHint) =>
    hint.about === 'long'
      ? t('agreeing.plain.long', { words: hint.words })
      : t('agreeing.plain.hard', { word: hint.word });
  return (
    <div role="status">
      {hints.length > 0 && (
        <ul className="agreement-hints">
          {hints.map((hint) => (
            <li key={JSON.stringify(hint)}>{inWords(hint)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
