import './field.css';
import { type CalendarDate, parseDate } from '@internationalized/date';
import { useMemo } from 'react';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { DateParts } from './date-parts.tsx';

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

/** A day, in the order in which the language of the page writes it, whatever that of the browser is. */
export function DateField({ label, hint, value, onChange, onLeave, error = null, ...described }: Props) {
  // another object would be another date, and take the place of one that is half typed
  const date = useMemo(() => dateIn(value), [value]);
  return (
    <AriaDateField
      {...described}
      className="field"
      granularity="day"
      autoComplete="off"
      value={date}
      onChange={(next) => onChange(next?.toString() ?? '')}
      {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      isInvalid={error !== null}
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
      <FieldError className="field-error">{error}</FieldError>
    </AriaDateField>
  );
}
