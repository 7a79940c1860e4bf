import './checkbox.css';
import type { ReactNode } from 'react';

interface Props {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A box to tick with its words. */
export function Checkbox({ isChecked, onChange, isDisabled = false, children }: Props) {
  return (
    <label className="checkbox">
      <input
        type="checkbox"
        autoComplete="off"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
