import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { faceOf } from '../../ui/session-face.ts';
import { SessionMark } from '../../ui/session-mark.tsx';
import './session-band.css';

/** The name of the session and, in words, who is not in it: nobody may mistake where they are writing (ux.md). */
export function SessionBadge({ session }: { readonly session: SessionView }) {
  const t = useText();
  return (
    <span className="session-badge" {...faceOf(session)}>
      <SessionMark />
      <span>
        {session.name} · {t(`frame.audience.${session.look}`)}
      </span>
    </span>
  );
}
