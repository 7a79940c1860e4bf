import { useState } from 'react';
import { DateField } from '../date-field.tsx';
import { ReadBy } from '../read-by.tsx';
import { useReadersWords } from './use-readers-words.ts';
import { wholeDay, writtenDay } from './written-day.ts';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** "2026-11-23", or empty. */
  readonly value: string;
  /** Called with a day as soon as it is whole, and with nothing when it was wiped. */
  readonly onSettle: (value: string) => void;
}

/** A day that others see as soon as it is whole; a year that is half typed is nobody else's yet. */
export function SettledDate({ value, onSettle, ...field }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const readers = useReadersWords();
  function settle(day: string): void {
    setDraft(null);
    if (day !== value) onSettle(day);
  }
  return (
    <ReadBy words={readers}>
      {(id) => (
        <DateField
          {...field}
          aria-describedby={id}
          value={draft ?? value}
          onChange={(day) => (day === '' || wholeDay(day) ? settle(day) : setDraft(day))}
          onLeave={() => draft !== null && settle(writtenDay(draft) ?? value)}
        />
      )}
    </ReadBy>
  );
}
