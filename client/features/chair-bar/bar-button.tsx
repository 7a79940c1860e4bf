import { type ComponentProps, useEffect, useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useBar } from './bar-context.ts';
import type { Hand } from './press-guard.ts';

interface BarButtonProps extends Omit<ComponentProps<typeof Button>, 'variant'> {
  /** What everybody will see when this is pressed. */
  readonly says: string;
  /** Which hand it is of, if it moves the table: it ignores the tail of a double press, and keeps the focus meanwhile. */
  readonly hand?: Hand;
  /** There is nothing further in this direction. The button stays where it is, so that no other takes its place. */
  readonly atEnd?: boolean;
}

/** A button of the chair's bar that says in advance what it does: to the eye in the bar's line, to the ear as description. */
export function BarButton({ says, hand, atEnd = false, className, onPress, children, ...button }: BarButtonProps) {
  const id = useId();
  const { considered, consider, tell, still } = useBar();
  const isIdle = atEnd || (hand !== undefined && still.has(hand));
  const isConsidered = considered === id;
  useEffect(() => {
    if (!isConsidered) return;
    tell(says);
    return () => tell(null);
  }, [isConsidered, says, tell]);
  return (
    <>
      <Button
        {...button}
        variant="bar"
        className={classNames(atEnd && 'bar-at-end', className)}
        aria-describedby={id}
        aria-disabled={isIdle}
        onPress={(event) => isIdle || onPress?.(event)}
        onHoverChange={(isOver) => consider(id, isOver)}
        onFocusChange={(isFocused) => consider(id, isFocused)}
        onPressStart={() => consider(id, true)}
      >
        {children}
      </Button>
      <VisuallyHidden id={id}>{says}</VisuallyHidden>
    </>
  );
}
