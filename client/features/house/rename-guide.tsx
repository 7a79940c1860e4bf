import type { HouseGuideAnswer } from '@samenspraak/shared/protocol/house.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { Failure } from '../../live/api.ts';
import { put } from '../../live/api.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { NameForm } from './name-form.tsx';

interface Props {
  readonly guide: HouseGuideAnswer;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Another name for a guide of the house. */
export function RenameGuide({ guide, onDone, onClose }: Props) {
  const t = useText();
  const [name, setName] = useState(guide.name);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  async function rename(given: string) {
    setBusy(true);
    const answer = await put(`/api/guides/${guide.guideId}`, { name: given, guide: guide.guide });
    setBusy(false);
    if (answer.ok) onDone(t('house.guides.renamed', { name: given }));
    else setFailure(answer);
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('house.guides.rename')} closeLabel={t('common.close')}>
      <NameForm
        label={t('house.guides.rename')}
        {...{ name, isBusy, failure }}
        onName={setName}
        submit={t('house.guide.keepName')}
        onSubmit={(given) => void rename(given)}
      />
    </Dialog>
  );
}
