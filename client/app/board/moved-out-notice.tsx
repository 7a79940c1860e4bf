import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

interface MovedOutNoticeProps {
  /** Whether there is anything to say. */
  readonly isMovedOut: boolean;
  readonly onSeen: () => void;
}

/** Tells somebody that the chair gave them another place: their screen went elsewhere, and not by a fault. */
export function MovedOutNotice({ isMovedOut, onSeen }: MovedOutNoticeProps) {
  const t = useText();
  return (
    <div role="status">
      {isMovedOut && (
        <Notice
          title={t('frame.movedOut.title')}
          actions={
            <Button size="small" onPress={onSeen}>
              {t('frame.movedOut.seen')}
            </Button>
          }
        >
          {t('frame.movedOut.what')}
        </Notice>
      )}
    </div>
  );
}
