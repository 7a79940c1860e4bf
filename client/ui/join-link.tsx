import './join-link.css';
import { useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import type { FreshLink } from '../live/use-new-link.ts';
import { Button } from './button.tsx';
import { LiveRegion } from './live-region.tsx';
import { Notice } from './notice.tsx';
import { TextField } from './text-field.tsx';

/** A personal link, shown this once: the server itself cannot show it again. */
export function JoinLink({ link, onDone }: { link: FreshLink; onDone: () => void }) {
  const text = useText();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(link.url).then(
      () => setCopied(link.url),
      () => setCopied(null),
    );
  const isCopied = copied === link.url;
  return (
    <div className="join-link">
      <Notice
        tone="good"
        role="status"
        title={text('entry.link.title', { name: link.name })}
        actions={
          <>
            <Button icon={isCopied ? 'check' : 'copy'} onPress={() => void copy()}>
              {text(isCopied ? 'common.copied' : 'entry.link.copy')}
            </Button>
            <Button variant="quiet" onPress={onDone}>
              {text('entry.link.done')}
            </Button>
          </>
        }
      >
        <p>{text('entry.link.once')}</p>
        <TextField label={text('entry.link.label', { name: link.name })} quietLabel isReadOnly value={link.url} />
      </Notice>
      <LiveRegion message={isCopied ? text('common.copied') : ''} />
    </div>
  );
}
