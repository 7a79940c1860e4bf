import { type ComponentProps, useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useBar } from './bar-context.ts';

interface BarButtonProps extends Omit<ComponentProps<typeof Button>, 'variant'> {
  /** What everybody will see when this is pressed. */
  readonly says: string;
}

/** A button of the chair's bar that says in advance what it does: to the eye in the bar's line, to the ear as description. */
export function BarButton({ says, children, ...button }: BarButtonProps) {
  const id = useId();
  const { consider } = useBar();
  const tell = () => consider(says);
  const rest = () => consider(null);
  return (
    <>
      <Button
        {...button}
        variant="bar"
        aria-describedby={id}
        onHoverChange={(isOver) => (isOver ? tell() : rest())}
        onFocusChange={(isFocused) => (isFocused ? tell() : rest())}
        onPressStart={tell}
      >
        {children}
      </Button>
      <VisuallyHidden id={id}>{says}</VisuallyHidden>
    </>
  );
}
