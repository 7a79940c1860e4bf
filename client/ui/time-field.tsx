import { type Ref, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { meantTime, typedTime } from './clock-words.ts';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';

interface Props extends Omit<FieldProps, 'type' | 'inputMode' | 'maxLength' | 'onBlur' | 'onChange'> {
  /** "10:00", or empty while no time was given. */
  readonly value: string;
  /** Given the time, empty while it is none, and the words as they stand in the field. */
  readonly onChange: (value: string, words: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/**
 * A time of day by the clock of 24 hours, whatever the browser's own language does with one: figures are enough, the
 * colon comes by itself. What is no time stays as it was typed, and says so.
 */
export function TimeField({ value, onChange, error = null, ...field }: Props) {
  const text = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const isWrong = isLeft && draft !== null;
  function type(words: string): void {
    setDraft(words);
    setLeft(false);
    onChange(typedTime(words) ?? '', words);
  }
  function leave(): void {
    const meant = draft === null ? null : meantTime(draft);
    if (meant !== null && meant !== value) onChange(meant, meant);
    if (meant !== null || draft?.trim() === '') setDraft(null);
    setLeft(true);
  }
  return (
    <TextField
      {...field}
      inputMode="numeric"
      maxLength={24}
      value={draft ?? value}
      onChange={type}
      onBlur={leave}
      error={isWrong ? text('common.timeWrong') : error}
    />
  );
}
