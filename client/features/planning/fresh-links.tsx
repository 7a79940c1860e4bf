import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { FreshLink } from '../../live/use-new-link.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Personal links of several people, shown this once, each to be copied by itself: nobody gets a list of all. */
export function FreshLinks({ links, onDone }: { links: readonly FreshLink[]; onDone: () => void }) {
  const text = useText();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = ({ url }: FreshLink) =>
    navigator.clipboard.writeText(url).then(
      () => setCopied(url),
      () => setCopied(null),
    );
  const copyWord = ({ url }: FreshLink) => text(copied === url ? 'common.copied' : 'common.copy');
  return (
    <div className="join-link">
      <Notice
        tone="good"
        role="status"
        title={text('overview.proposed.links', { count: links.length })}
        actions={
          <Button variant="quiet" onPress={onDone}>
            {text('entry.link.done')}
          </Button>
        }
      >
        <p>{text('entry.link.once')}</p>
        <ul className="planning-links">
          {links.map((link) => (
            <li key={link.url}>
              <TextField label={text('entry.link.label', { name: link.name })} isReadOnly value={link.url} />
              <Button
                size="small"
                icon={copied === link.url ? 'check' : 'copy'}
                aria-label={`${copyWord(link)}: ${text('entry.link.label', { name: link.name })}`}
                onPress={() => void copy(link)}
              >
                {copyWord(link)}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
      <LiveRegion message={copied === null ? '' : text('common.copied')} />
    </div>
  );
}
