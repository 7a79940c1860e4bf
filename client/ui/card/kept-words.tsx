import './kept-words.css';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../button.tsx';

interface Props {
  readonly text: string;
  readonly onDone: () => void;
}

/** Under a field that closed while words stood in it: they are on no board. To finish and copy, or to let go. */
export function KeptWords({ text, onDone }: Props) {
  const t = useText();
  const { place } = useSession();
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }
  return (
    <div className="kept-words" role="status">
      <strong>{t(place.status === 'ended' ? 'work.kept.ended' : 'work.kept.title')}</strong>
      <div className="kept-presses">
        <Button size="small" icon="copy" onPress={copy}>
          {t(copied ? 'common.copied' : 'common.copy')}
        </Button>
        <Button size="small" variant="quiet" onPress={onDone}>
          {t('work.kept.letGo')}
        </Button>
      </div>
    </div>
  );
}
