import './date-parts.css';
import { use } from 'react';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { InputContext } from 'react-aria-components/Input';

/**
 * The parts of a day or a time, each to be typed or stepped through by itself. The hidden input that goes with them is
 * marked as not to be kept, for browsers write to disk what stands in one.
 */
export function DateParts() {
  const input = use(InputContext);
  return (
    <InputContext value={{ ...input, autoComplete: 'off' }}>
      <DateInput className="field-input date-parts">
        {(segment) => <DateSegment className="date-part" segment={segment} />}
      </DateInput>
    </InputContext>
  );
}
