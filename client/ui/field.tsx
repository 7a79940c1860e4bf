import './field.css';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface FieldProps extends Omit<TextFieldProps, 'children' | 'className'> {
  readonly label: string;
  /** The label is read aloud but not shown, because what stands beside the field says it. */
  readonly quietLabel?: boolean;
  readonly hint?: string | undefined;
  /** What is wrong and what to do; the field is marked invalid with it. */
  readonly error?: string | null;
  readonly size?: 'normal' | 'phone';
  readonly className?: string;
}

/**
 * What stands around any field of text: its label, a hint, and what is wrong with it. Browsers write half-typed words to
 * disk, so no field is theirs to complete unless it asks for that itself.
 */
export function Field({ children, ...props }: FieldProps & { readonly children: ReactNode }) {
  const { label, quietLabel, hint, error = null, size, className, ...aria } = props;
  return (
    <AriaTextField
      autoComplete="off"
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
      {children}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
