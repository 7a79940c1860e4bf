import { useText } from '../../i18n/use-text.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { CopyWords } from './copy-words.tsx';

interface Props {
  readonly words: readonly string[];
  readonly onForget: () => void;
}

/**
 * What somebody wrote for other people than those they sit with now, and had not sent. To read, to copy or to let go: it
 * never stands in a field here, for it was meant for others.
 */
export function LeftWords({ words, onForget }: Props) {
  const text = useText();
  if (words.length === 0) return null;
  return (
    <section role="status">
      <PlainBox tone="warn">
        <h2>{text('family.left.title')}</h2>
        <p className="plain-soft">{text('family.left.text')}</p>
        {words.map((word) => (
          <p key={word} className="family-states-words">
            {word}
          </p>
        ))}
        <div className="plain-row">
          <CopyWords words={words.join('\n\n')} />
          <PlainButton onClick={onForget}>{text('family.lost.forget')}</PlainButton>
        </div>
      </PlainBox>
    </section>
  );
}
