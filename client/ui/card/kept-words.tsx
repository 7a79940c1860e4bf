import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../live/use-session.ts';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';

interface Props {
  readonly text: string;
  readonly onDone: () => void;
}

/** Words that were being written when the table moved on, or the conference was closed: to copy, or to let go. They stand nowhere else. */
export function KeptWords({ text, onDone }: Props) {
  const t = useText();
  const { place } = useSession();
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }
  return (
    <Notice
      tone="warn"
      role="status"
      title={t(place.status === 'ended' ? 'work.kept.ended' : 'work.kept.title')}
      actions={
        <>
          <Button size="small" icon="copy" onPress={copy}>
            {t(copied ? 'common.copied' : 'common.copy')}
          </Button>
          <Button size="small" variant="quiet" onPress={onDone}>
            {t('work.kept.letGo')}
          </Button>
        </>
      }
    >
      <p className="card-plain">{text}</p>
    </Notice>
  );
}
