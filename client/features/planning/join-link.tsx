import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** A personal link that was just made, and whose it is. */
export interface FreshLink {
  readonly name: string;
  readonly url: string;
}

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
    <div className="planning-link">
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
