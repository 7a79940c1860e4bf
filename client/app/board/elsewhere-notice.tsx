import type { SessionView } from '@samenspraak/shared/protocol/view.ts';
import { useEffect } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Elsewhere } from './session-screen-props.ts';

interface ElsewhereNoticeProps {
  /** The session on this screen. */
  readonly here: SessionView;
  readonly elsewhere: Elsewhere;
  readonly onReturn: () => void;
}

const HERE = { held: 'frame.sessionMoved', looking: 'frame.sessionLooking' } as const;
const NOWHERE = { held: 'frame.waitingOut.held', looking: 'frame.waitingOut.looking' } as const;

/**
 * Says that the table is not where this screen is, and brings the reader back to their place with one press. Whoever is
 * still writing hears that the session rests, and who reads it.
 */
export function ElsewhereNotice({ here, elsewhere, onReturn }: ElsewhereNoticeProps) {
  const t = useText();
  const { mode, session } = elsewhere;
  const name = session?.name ?? '';
  const isHeld = mode === 'held';
  useEffect(() => {
    if (!isHeld) return;
    // on a small screen this lies over the foot of the page, which a keyboard brings higher
    const show = () => document.activeElement?.scrollIntoView({ block: 'nearest' });
    show();
    window.addEventListener('resize', show);
    return () => window.removeEventListener('resize', show);
  }, [isHeld]);
  return (
    <Notice
      {...(isHeld && { role: 'status', title: t('frame.held.title', { name: here.name }) })}
      actions={
        <Button size="small" onPress={onReturn}>
          {session === null ? t('frame.waitingOut.return') : t('frame.sessionReturn', { name })}
        </Button>
      }
    >
      <p>{t((session === null ? NOWHERE : HERE)[mode], { name })}</p>
      {isHeld && <p>{t('frame.held.readers', { name: here.name, audience: t(`frame.audience.${here.look}`) })}</p>}
    </Notice>
  );
}
