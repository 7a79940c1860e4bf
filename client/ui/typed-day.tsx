import { type RefObject, use, useLayoutEffect, useRef } from 'react';
import { DateFieldStateContext } from 'react-aria-components/DateField';
import type { DayParts } from './impossible-day.ts';

const PARTS = ['day', 'month', 'year'] as const;

interface Props {
  /** Gets what stands in the field. */
  readonly typed: RefObject<DayParts | null>;
  /** The day that does not exist and was refused when the field was left; a new object for each time. */
  readonly refused: DayParts | null;
  /** Called when something else is typed after a refusal. */
  readonly onEdited: () => void;
}

/**
 * Knows what is typed in a field of parts. The field itself would turn 31 February into the 28th when it is left and show that:
 * what was refused is put back as it was typed, part by part, so that it can be mended.
 */
export function TypedDay({ typed, refused, onEdited }: Props): null {
  const state = use(DateFieldStateContext);
  const putBack = useRef<DayParts | null>(null);
  const standing = (type: keyof DayParts): number | null => {
    const part = state?.segments.find((segment) => segment.type === type);
    return part === undefined || part.isPlaceholder ? null : (part.value ?? null);
  };
  const parts: DayParts = { year: standing('year'), month: standing('month'), day: standing('day') };
  useLayoutEffect(() => {
    typed.current = parts;
    if (refused === null) return;
    const other = PARTS.find((name) => parts[name] !== refused[name]);
    if (other === undefined) putBack.current = refused;
    else if (putBack.current === refused) onEdited();
    else state?.setSegment(other, refused[other] ?? 1);
  });
  return null;
}
