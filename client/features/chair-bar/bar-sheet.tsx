import type { ReactNode, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from '../../ui/class-names.ts';
import { useBar } from './bar-context.ts';

interface Props {
  /** The button that it stands above, and that gets the focus back. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly title: string;
  readonly wide: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The sheet of a `BarMenu`. Closed it stays where it is, so that it gives the focus back before a window takes it. */
export function BarSheet({ opener, title, wide, isOpen, onClose, children }: Props) {
  const { sheets } = useBar();
  return (
    <Popover
      className={classNames('bar-sheet', wide && 'bar-sheet-wide')}
      triggerRef={opener}
      isOpen={isOpen}
      onOpenChange={onClose}
      placement="top end"
      offset={12}
      isNonModal
      {...(sheets === null ? {} : { UNSTABLE_portalContainer: sheets })}
    >
      <Dialog className="bar-dialog">
        <Heading slot="title" level={2} className="bar-title">
          {title}
        </Heading>
        {children}
      </Dialog>
    </Popover>
  );
}
