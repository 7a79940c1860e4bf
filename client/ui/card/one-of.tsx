import './card-choice.css';
import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  /** Undefined when the chosen one is pressed again. */
  readonly onChange: (value: Value | undefined) => void;
  /** The label is read aloud only, where what stands beside it says it. */
  readonly quietLabel?: boolean;
}

/** One of a few, or none: a row of pills. */
export function OneOf<Value extends string>({ label, options, value, onChange, quietLabel = false }: Props<Value>) {
  const id = useId();
  return (
    <div className="card-choice">
      {!quietLabel && (
        <span className="card-choice-label" id={id}>
          {label}
        </span>
      )}
      <ToggleButtonGroup
        className="card-choice-row"
        {...(quietLabel ? { 'aria-label': label } : { 'aria-labelledby': id })}
        selectedKeys={value === undefined ? [] : [value]}
        onSelectionChange={(keys) => onChange(options.find((option) => keys.has(option.value))?.value)}
      >
        {options.map((option) => (
          <ToggleButton key={option.value} id={option.value} className="card-chip">
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
