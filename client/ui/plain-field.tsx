import './plain.css';
import { type ComponentProps, type ReactNode, type Ref, useId } from 'react';

interface Props extends Omit<ComponentProps<'textarea'>, 'className' | 'id' | 'ref'> {
  readonly label: string;
  /** Said with the field: who reads it, what happens with it. */
  readonly note?: ReactNode;
  readonly field?: Ref<HTMLTextAreaElement>;
}

/** A large text field with its label above it and its note below. */
export function PlainField({ label, note, field, ...rest }: Props) {
  const id = useId();
  const described = note === undefined ? {} : { 'aria-describedby': `${id}-note` };
  return (
    <div className="plain-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} rows={2} autoComplete="off" {...described} {...rest} />
      {note !== undefined && <div id={`${id}-note`}>{note}</div>}
    </div>
  );
}
