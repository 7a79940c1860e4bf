import './field.css';
import type { Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

interface Props extends Omit<TextFieldProps, 'children' | 'className'> {
  readonly label: string;
  /** The label is read aloud but not shown, because what stands beside the field says it. */
  readonly quietLabel?: boolean;
  readonly hint?: string | undefined;
  /** What is wrong and what to do; the field is marked invalid with it. */
  readonly error?: string | null;
  readonly size?: 'normal' | 'phone';
  readonly placeholder?: string;
  readonly className?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with its label. */
export function TextField({ label, quietLabel, hint, error = null, size, className, inputRef, ...rest }: Props) {
  const { placeholder, ...aria } = rest;
  return (
    <AriaTextField
      {...aria}
      isInvalid={error !== null}
      validationBehavior="aria"
      className={classNames('field', size === 'phone' && 'field-phone', className)}
    >
      <Label className="field-label">{quietLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Input
        className="field-input"
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
