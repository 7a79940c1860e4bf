import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import { useState } from 'react';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '../../i18n/use-text.ts';
import { concernsWith } from '../../ui/ballot/concerns-among.ts';
import { Radio } from '../../ui/radio.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ConcernName } from './concern-name.tsx';

/** From so many on, looking for one is quicker than reading all. */
const MANY = 9;

interface Props {
  readonly concerns: readonly CardSnapshot[];
  readonly chosen: string | null;
  readonly onChoose: (card: string) => void;
}

/** The concerns on this board, one of them to be picked; the one picked stays in the list whatever is looked for. */
export function ConcernPicker({ concerns, chosen, onChoose }: Props) {
  const t = useText();
  const [sought, setSought] = useState('');
  if (concerns.length === 0) return <p>{t('choice.concern.none')}</p>;
  const found = new Set(concernsWith(concerns, sought));
  const shown = concerns.filter((card) => found.has(card) || card.id === chosen);
  return (
    <div className="biggest-picker">
      {concerns.length >= MANY && (
        <>
          <TextField label={t('choice.concern.search')} value={sought} onChange={setSought} maxLength={60} />
          <p role="status" className="ballot-soft">
            {t('choice.concern.found', { count: found.size, total: concerns.length })}
          </p>
        </>
      )}
      <RadioGroup className="biggest-list" aria-label={t('choice.concern.list')} value={chosen} onChange={onChoose}>
        {shown.map((card) => (
          <Radio key={card.id} value={card.id} className="biggest-option">
            <ConcernName card={card} />
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
