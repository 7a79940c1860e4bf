import './field.css';
import { type CalendarDate, type DateValue, parseDate } from '@internationalized/date';
import { useMemo, useRef, useState } from 'react';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useText } from '../i18n/use-text.ts';
import { DateParts } from './date-parts.tsx';
import { type DayParts, isImpossible } from './impossible-day.ts';
import { TypedDay } from './typed-day.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** "2026-11-23", or empty while no whole date was given. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called when the focus leaves the last of its parts. */
  readonly onLeave?: () => void;
  /** What is wrong and what to do. */
  readonly error?: string | null;
  readonly 'aria-describedby'?: string;
}

function dateIn(value: string): CalendarDate | null {
  try {
    return parseDate(value);
  } catch {
    return null;
  }
}

/**
 * A day, in the order in which the language of the page writes it, whatever that of the browser is. A day that does not exist stays
 * as it was typed, says so, and counts as none.
 */
export function DateField({ label, hint, value, onChange, onLeave, error = null, ...described }: Props) {
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const typed = useRef<DayParts | null>(null);
  const [refused, setRefused] = useState<DayParts | null>(null);
  // another object would be another date, and take the place of one that is half typed
  const date = useMemo(() => dateIn(value), [value]);
  const wrong = refused === null ? error : text('common.dayWrong');
  function change(next: DateValue | null): void {
    const isLeaving = frame.current?.contains(document.activeElement) !== true;
    const isWrong = isLeaving && typed.current !== null && isImpossible(typed.current);
    setRefused(isWrong && typed.current !== null ? { ...typed.current } : null);
    onChange(isWrong ? '' : (next?.toString() ?? ''));
  }
  return (
    <AriaDateField
      {...described}
      ref={frame}
      className="field"
      granularity="day"
      autoComplete="off"
      value={refused === null ? date : null}
      onChange={change}
      {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      isInvalid={wrong !== null}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <Label className="field-label">{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <DateParts />
      <TypedDay {...{ typed, refused }} onEdited={() => setRefused(null)} />
      <FieldError className="field-error">{wrong}</FieldError>
    </AriaDateField>
  );
}
