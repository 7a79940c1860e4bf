import type { Phase } from '@samenspraak/shared/domain/stages.ts';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '../../i18n/use-text.ts';
import { Radio } from '../../ui/radio.tsx';
import { ScaleEnds } from './scale-ends.tsx';
import { NUMBERS } from './scale-spread.ts';

interface Props {
  readonly phase: Phase;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

/** Ten numbers of equal weight, with words at both ends. */
export function NumberPad({ phase, value, onChange }: Props) {
  const t = useText();
  return (
    <div className="scale-pad">
      <RadioGroup
        className="scale-numbers"
        orientation="horizontal"
        aria-label={t('work.scale.pad', { low: t(`work.scale.low.${phase}`), high: t(`work.scale.high.${phase}`) })}
        value={value === null ? null : String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
      >
        {NUMBERS.map((number) => (
          <Radio key={number} value={String(number)} className="scale-number">
            {number}
          </Radio>
        ))}
      </RadioGroup>
      <ScaleEnds phase={phase} />
    </div>
  );
}
