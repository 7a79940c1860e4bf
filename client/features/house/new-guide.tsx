import type { HouseGuideAnswer } from '@samenspraak/shared/protocol/house.ts';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useSending } from '../../live/use-sending.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { NameForm } from './name-form.tsx';

/** Stands for the guide that every house has. */
const OURS = 'ours';

interface Props {
  readonly guides: readonly HouseGuideAnswer[];
  /** The guide of which a copy is made; null to begin with ours. */
  readonly from: HouseGuideAnswer | null;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** A new guide of the house: ours or a copy of another, under a name of its own. */
export function NewGuide({ guides, from, onDone, onClose }: Props) {
  const t = useText();
  const [name, setName] = useState(from === null ? '' : t('house.guides.copyName', { name: from.name }));
  const [begin, setBegin] = useState<string>(from?.guideId ?? OURS);
  const { busy, failure, send } = useSending<HouseGuideAnswer>();
  async function make(given: string) {
    const guide = guides.find(({ guideId }) => guideId === begin)?.guide ?? {};
    const answer = await send('/api/guides', { name: given, guide });
    if (answer?.ok) onDone(t('house.guides.made', { name: given }));
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('house.guides.add')} closeLabel={t('common.close')}>
      <NameForm
        label={t('house.guides.add')}
        {...{ name, failure }}
        onName={setName}
        submit={t('house.guide.make')}
        isBusy={busy}
        onSubmit={(given) => void make(given)}
      >
        <Select
          label={t('house.guides.begin')}
          value={begin}
          onChange={setBegin}
          options={[
            { value: OURS, label: t('house.guides.ours') },
            ...guides.map((guide) => ({ value: String(guide.guideId), label: guide.name })),
          ]}
        />
      </NameForm>
    </Dialog>
  );
}
