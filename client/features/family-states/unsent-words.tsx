import { useText } from '../../i18n/use-text.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { CopyWords } from './copy-words.tsx';

/** At an end: what somebody wrote and could not send any more, to read and to copy. */
export function UnsentWords({ words }: { words: readonly string[] }) {
  const text = useText();
  if (words.length === 0) return null;
  return (
    <PlainBox tone="warn">
      <h2>{text('family.end.words')}</h2>
      {words.map((word) => (
        <p key={word} className="family-states-words">
          {word}
        </p>
      ))}
      <CopyWords words={words.join('\n\n')} />
    </PlainBox>
  );
}
