import type { HouseGuideAnswer } from '@samenspraak/shared/protocol/house.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { drop, type Failure } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { FormActions } from '../../ui/form.tsx';

interface Props {
  readonly guide: HouseGuideAnswer;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Asks once before a guide goes, and says what stays. */
export function RemoveGuide({ guide, onDone, onClose }: Props) {
  const t = useText();
  const { guideId, name } = guide;
  const [failure, setFailure] = useState<Failure | null>(null);
  async function remove() {
    const answer = await drop(`/api/guides/${guideId}`);
    if (answer.ok) onDone(t('house.guides.removed', { name }));
    else setFailure(answer);
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('house.guides.removeAsk', { name })} role="alertdialog">
      <p>{t('house.guides.removeWhat')}</p>
      {failure !== null && <FailureNotice failure={failure} />}
      <FormActions>
        <Button variant="primary" onPress={() => void remove()}>
          {t('house.guides.removeYes')}
        </Button>
        <Button onPress={onClose}>{t('house.guides.removeNo')}</Button>
      </FormActions>
    </Dialog>
  );
}
