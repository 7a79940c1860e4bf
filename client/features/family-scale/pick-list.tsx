import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { PlainOptions } from '../../ui/plain-options.tsx';
import type { PickOption } from './pick-options.ts';

/** From so many on, looking for one is quicker than reading all. */
const MANY = 9;

interface Props {
  readonly options: readonly PickOption[];
  readonly chosen: string | null;
  readonly onChoose: (choice: string) => void;
}

/** One of several, large enough for a thumb; the one picked stays whatever is looked for. */
export function PickList({ options, chosen, onChoose }: Props) {
  const text = useText();
  const name = useId();
  const [sought, setSought] = useState('');
  const words = sought.toLowerCase().trim();
  const fits = (option: PickOption) =>
    option.value === chosen || `${option.words} ${option.about}`.toLowerCase().includes(words);
  return (
    <>
      {options.length >= MANY && (
        <div className="plain-field">
          <label htmlFor={`${name}-search`}>{text('picking.search')}</label>
          <input
            id={`${name}-search`}
            className="family-scale-search"
            type="text"
            autoComplete="off"
            maxLength={60}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </div>
      )}
      <PlainOptions
        legend={<legend>{text('picking.one')}</legend>}
        name={name}
        options={options.filter(fits).map(({ value, words: label, about }) => ({
          ...{ value, words: label },
          about: about === '' ? undefined : text('picking.about', { names: about }),
        }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </>
  );
}
