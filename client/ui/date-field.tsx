import './field.css';
import { type CalendarDate, parseDate } from '@internationalized/date';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { DateParts } from './date-parts.tsx';

interface Props {
  readonly label: string;
  /** "2026-11-23", or empty while no whole date was given. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong and what to do. */
  readonly error?: string | null;
}

function dateIn(value: string): CalendarDate | null {
  try {
    return parseDate(value);
  } catch {
    return null;
  }
}

/** A day, in the order in which the language of the page writes it, whatever that of the browser is. */
export function DateField({ label, value, onChange, error = null }: Props) {
  return (
    <AriaDateField
      className="field"
      granularity="day"
      autoComplete="off"
      value={dateIn(value)}
      onChange={(date) => onChange(date?.toString() ?? '')}
      isInvalid={error !== null}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <Label className="field-label">{label}</Label>
      <DateParts />
      <FieldError className="field-error">{error}</FieldError>
    </AriaDateField>
  );
}
