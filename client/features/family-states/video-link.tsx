import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';

/** The way to the video call of this person's own session, which opens beside this page. */
export function VideoLink({ url, note }: { url: string; note?: string }) {
  const text = useText();
  return (
    <div className="plain-stack">
      {note !== undefined && <p data-aloud>{note}</p>}
      <PlainLink href={url}>
        <Icon name="voice" />
        {text('family.video.open')}
      </PlainLink>
    </div>
  );
}
