import './card-choice.css';
import { useId, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Button } from '../button.tsx';
import { ReadBy } from '../read-by.tsx';
import { TextField } from '../text-field.tsx';
import { type Choosable, onlyFound } from './find-choices.ts';
import { AllOrFewer, FindField, useFinding } from './finding.tsx';
import { useReadersWords } from './use-readers-words.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Choosable[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** One at most. */
  readonly single?: boolean;
  /** Small, and the field for somebody else stands beside the label. */
  readonly compact?: boolean;
  /** By what one looks in a long list; left out where all of it always stands in sight. */
  readonly find?: string;
  /** For who or what is not among the options, left out when there may be nothing else; `short` stands in a compact field. */
  readonly other?: {
    readonly label: string;
    readonly short?: string;
    readonly add: string;
    readonly maxLength: number;
  };
}

/** Some of what is offered, as pills that go on and off, and what one writes oneself. */
export function SomeOf({ label, hint, options, chosen, onChange, find, other, ...look }: Props) {
  const { single = false, compact = false } = look;
  const id = useId();
  const listed = new Set(options.map((option) => option.value));
  const own = chosen.filter((value) => !listed.has(value)).map((value) => ({ value, label: value }));
  const finding = useFinding({ options, chosen, isOn: find !== undefined });
  function toggle(value: string, on: boolean) {
    const rest = single ? [] : chosen.filter((one) => one !== value);
    onChange(on ? [...rest, value] : rest);
  }
  function takeFound() {
    const one = onlyFound(options, { chosen, words: finding.words });
    if (one === null) return;
    toggle(one.value, true);
    finding.setWords('');
  }
  const another = other && <Other {...other} compact={compact} onAdd={(value) => toggle(value, true)} />;
  return (
    <fieldset className="card-choice" aria-labelledby={id} data-compact={compact || undefined}>
      <span className="card-choice-label" id={id}>
        {label}
      </span>
      {hint !== undefined && <span className="card-choice-hint">{hint}</span>}
      {compact && another}
      {finding.isFinding && find !== undefined && <FindField label={find} {...{ finding }} onTake={takeFound} />}
      <div className="card-choice-row">
        {[...finding.shown, ...own].map((option) => (
          <ToggleButton
            key={option.value}
            className="card-chip"
            isSelected={chosen.includes(option.value)}
            onChange={(on) => toggle(option.value, on)}
          >
            {option.label}
          </ToggleButton>
        ))}
        {finding.isFinding && finding.words.trim() === '' && <AllOrFewer finding={finding} />}
      </div>
      {!compact && another}
    </fieldset>
  );
}

interface OtherProps extends NonNullable<Props['other']> {
  readonly compact: boolean;
  readonly onAdd: (value: string) => void;
}

function Other({ label, short, add, maxLength, compact, onAdd }: OtherProps) {
  const readers = useReadersWords();
  const [words, setWords] = useState('');
  function done() {
    if (words.trim() === '') return;
    onAdd(words.trim());
    setWords('');
  }
  return (
    <div className="card-choice-other">
      <ReadBy words={readers}>
        {(id) => (
          <TextField
            label={label}
            aria-describedby={id}
            quietLabel={compact}
            {...(compact && { placeholder: short ?? label })}
            value={words}
            onChange={setWords}
            maxLength={maxLength}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              done();
            }}
            onBlur={done}
          />
        )}
      </ReadBy>
      <Button size="small" onPress={done} isDisabled={words.trim() === ''}>
        {add}
      </Button>
    </div>
  );
}
