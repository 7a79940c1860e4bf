import './field.css';
import type { ComponentProps, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

interface Props extends Omit<TextFieldProps, 'children' | 'className'> {
  readonly label: string;
  /** The label is read aloud but not shown, because what stands beside the field says it. */
  readonly quietLabel?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  readonly rows?: number;
  readonly size?: 'normal' | 'phone';
  readonly placeholder?: string;
  readonly className?: string;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
  /** For what the plain element alone tells: the caret after a change or a selection. */
  readonly area?: Pick<ComponentProps<'textarea'>, 'onChange' | 'onSelect' | 'onInput' | 'onCompositionEnd'>;
}

/** Several lines of text with their label; it grows with what is in it. */
export function TextArea({ label, quietLabel, hint, error = null, rows = 2, size, className, ...rest }: Props) {
  const { areaRef, area, placeholder, ...aria } = rest;
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
      <AriaTextArea
        className="field-input"
        rows={rows}
        {...area}
        {...(areaRef === undefined ? {} : { ref: areaRef })}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
