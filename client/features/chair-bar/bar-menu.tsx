import type { ComponentProps, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from '../../ui/class-names.ts';
import { BarButton } from './bar-button.tsx';
import { useBar } from './bar-context.ts';

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
  const { sheets } = useBar();
  return (
    <DialogTrigger>
      <BarButton {...button}>{label}</BarButton>
      <Popover
        className={classNames('bar-sheet', wide && 'bar-sheet-wide')}
        placement="top end"
        offset={12}
        isNonModal
        {...(sheets === null ? {} : { UNSTABLE_portalContainer: sheets })}
      >
        <Dialog className="bar-dialog">
          {({ close }) => (
            <>
              <Heading slot="title" level={2} className="bar-title">
                {title}
              </Heading>
              {children(close)}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
