import './video-link.css';
import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../i18n/use-text.ts';
import { Icon } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

/** The way to the video call beside a session, in a tab of its own that learns nothing of this page. */
export function VideoLink({ session }: { readonly session: Pick<SessionView, 'name' | 'videoUrl'> }) {
  const t = useText();
  if (session.videoUrl === null) return null;
  return (
    <a className="video-link" href={session.videoUrl} target="_blank" rel="noopener noreferrer">
      <Icon name="play" size={16} />
      {t('frame.video.open')}
      <VisuallyHidden> {t('frame.video.of', { name: session.name })}</VisuallyHidden>
    </a>
  );
}
