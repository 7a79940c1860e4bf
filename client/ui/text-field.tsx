import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { Field, type FieldProps } from './field.tsx';

interface Props extends FieldProps {
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with its label. */
export function TextField({ inputRef, placeholder, ...field }: Props) {
  return (
    <Field {...field}>
      <Input
        className="field-input"
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </Field>
  );
}
