import { useText } from '../../i18n/use-text.ts';
import { isWordless } from '../../live/offered.ts';
import type { LostText } from '../../live/types.ts';
import { useSession } from '../../live/use-session.ts';
import { PlainBox } from '../../ui/plain-box.tsx';
import { PlainButton } from '../../ui/plain-button.tsx';
import { CopyWords } from './copy-words.tsx';

/** Words that did not reach the board, offered back: into the field again, to copy, or to let go. */
export function LostWords({ onBack }: { onBack: (words: string) => void }) {
  const { lost, forget } = useSession();
  return lost.map((words) => (
    <Offered
      key={words.id}
      words={words}
      onBack={() => {
        onBack(words.text);
        forget(words.id);
      }}
      onForget={() => forget(words.id)}
    />
  ));
}

interface Props {
  readonly words: LostText;
  readonly onBack: () => void;
  readonly onForget: () => void;
}

function Offered({ words, onBack, onForget }: Props) {
  const text = useText();
  if (isWordless(words)) {
    return (
      <section role="status">
        <PlainBox>
          <p>{words.reason}</p>
          <PlainButton onClick={onForget}>{text('family.lost.forget')}</PlainButton>
        </PlainBox>
      </section>
    );
  }
  return (
    <section role="status">
      <PlainBox tone="warn">
        <h2>{text('family.lost.title')}</h2>
        <p className="family-states-words">{words.text}</p>
        <p className="plain-soft">{words.reason}</p>
        <div className="plain-row">
          <PlainButton onClick={onBack}>{text('family.lost.back')}</PlainButton>
          <CopyWords words={words.text} />
          <PlainButton onClick={onForget}>{text('family.lost.forget')}</PlainButton>
        </div>
      </PlainBox>
    </section>
  );
}
