import type { HouseGuideAnswer } from '@samenspraak/shared/protocol/house.ts';
import { useText } from '../../i18n/use-text.ts';
import { useLoaded } from '../../live/use-loaded.ts';
import { Select } from '../../ui/select.tsx';

interface Props {
  /** The id of a guide of the house; empty for ours. */
  readonly value: string;
  readonly onChange: (guideId: string) => void;
}

/** With which guide a conference begins; nothing to choose while the house has none of its own. */
export function GuideChoice({ value, onChange }: Props) {
  const t = useText();
  const [loaded] = useLoaded<HouseGuideAnswer[]>('/api/guides');
  const guides = loaded.state === 'ready' ? loaded.value : [];
  if (guides.length === 0) return null;
  return (
    <Select
      label={t('house.choice')}
      hint={t('house.choice.hint')}
      {...{ value, onChange }}
      options={[
        { value: '', label: t('house.guides.ours') },
        ...guides.map(({ guideId, name }) => ({ value: String(guideId), label: name })),
      ]}
    />
  );
}
