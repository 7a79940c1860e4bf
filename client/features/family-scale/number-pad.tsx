import { type Phase, SCALE_DIRECTION } from '@samenspraak/shared/domain/stages.ts';
import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** What the lowest and the highest number mean, in words: a 10 is bad in one question and good in another. */
export function ScaleEnds({ phase }: { phase: Phase }) {
  const text = useText();
  const direction = SCALE_DIRECTION[phase];
  return (
    <p className="family-scale-ends" data-aloud>
      <span>{text('family.scale.end', { number: 1, words: text(`family.scale.low.${direction}`) })}</span>
      <span>{text('family.scale.end', { number: 10, words: text(`family.scale.high.${direction}`) })}</span>
    </p>
  );
}

interface Props {
  readonly phase: Phase;
  readonly picked: number | null;
  readonly onPick: (score: number) => void;
}

/** Ten large numbers: thumb, arrow keys and screen reader alike. */
export function NumberPad({ phase, picked, onPick }: Props) {
  const text = useText();
  const name = useId();
  return (
    <fieldset className="family-scale-pad">
      <legend>{text('family.scale.pad')}</legend>
      <ScaleEnds phase={phase} />
      <div className="family-scale-numbers">
        {NUMBERS.map((number) => (
          <label key={number} data-on={picked === number}>
            <input
              type="radio"
              autoComplete="off"
              name={name}
              value={number}
              checked={picked === number}
              onChange={() => onPick(number)}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
