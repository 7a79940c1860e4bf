import type { ComponentProps, Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { Field, type FieldProps } from './field.tsx';

interface Props extends FieldProps {
  readonly rows?: number;
  readonly placeholder?: string;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
  /** For what the plain element alone tells: the caret after a change or a selection. */
  readonly area?: Pick<ComponentProps<'textarea'>, 'onChange' | 'onSelect' | 'onInput' | 'onCompositionEnd'>;
}

/** Several lines of text with their label; it grows with what is in it. */
export function TextArea({ rows = 2, placeholder, areaRef, area, ...field }: Props) {
  return (
    <Field {...field}>
      <AriaTextArea
        className="field-input"
        rows={rows}
        {...area}
        {...(areaRef === undefined ? {} : { ref: areaRef })}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </Field>
  );
}
