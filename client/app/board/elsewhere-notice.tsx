import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Elsewhere } from './session-screen-props.ts';

interface ElsewhereNoticeProps {
  readonly elsewhere: Elsewhere;
  readonly onReturn: () => void;
}

const HERE = { held: 'frame.sessionMoved', looking: 'frame.sessionLooking' } as const;
const NOWHERE = { held: 'frame.waitingOut.held', looking: 'frame.waitingOut.looking' } as const;

/** Says that the table is not where this screen is, and brings the reader back to their place with one press. */
export function ElsewhereNotice({ elsewhere, onReturn }: ElsewhereNoticeProps) {
  const t = useText();
  const { mode, session } = elsewhere;
  const name = session?.name ?? '';
  return (
    <Notice
      actions={
        <Button size="small" onPress={onReturn}>
          {session === null ? t('frame.waitingOut.return') : t('frame.sessionReturn', { name })}
        </Button>
      }
    >
      {t((session === null ? NOWHERE : HERE)[mode], { name })}
    </Notice>
  );
}
