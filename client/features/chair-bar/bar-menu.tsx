import { type ComponentProps, type ReactNode, Suspense, useRef, useState } from 'react';
import { later } from '../../ui/later.ts';
import { BarButton } from './bar-button.tsx';

const BarSheet = later(async () => (await import('./bar-sheet.tsx')).BarSheet);

interface BarMenuProps extends Pick<ComponentProps<typeof BarButton>, 'icon' | 'says' | 'strong'> {
  /** The words on the button. */
  readonly label: ReactNode;
  readonly title: string;
  /** For a sheet with more in it than a short list. */
  readonly wide?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button of the bar that opens a small sheet above it: nothing is blocked, Escape closes it. */
export function BarMenu({ label, title, wide = false, children, ...button }: BarMenuProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const close = () => setOpen(false);
  function press() {
    setWasOpen(true);
    setOpen((before) => !before);
  }
  return (
    <>
      <BarButton {...button} ref={opener} aria-expanded={isOpen} onPress={press}>
        {label}
      </BarButton>
      {wasOpen && (
        <Suspense fallback={null}>
          <BarSheet {...{ opener, title, wide, isOpen }} onClose={close}>
            {children(close)}
          </BarSheet>
        </Suspense>
      )}
    </>
  );
}
