import './menu.css';
import { useEffect, useMemo, useRef } from 'react';
import { Menu as AriaMenu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { MenuEntry } from './menu-entry.ts';

export interface MenuListProps {
  /** What it opens beside, and what gets the focus back. */
  readonly anchor: Element;
  /** The accessible name of the list. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly placement: 'bottom start' | 'bottom end';
  readonly className?: string;
}

/** A list of things to do. Closed it may stay where it is, so that it gives the focus back before a window takes it. */
export function MenuList({ anchor, label, entries, isOpen, onClose, placement, className }: MenuListProps) {
  const trigger = useMemo(() => ({ current: anchor }), [anchor]);
  const popover = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    // After a press by key or screen reader on a plain button the list itself would keep the focus.
    const frame = requestAnimationFrame(() => {
      popover.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [isOpen]);
  return (
    <Popover
      ref={popover}
      className={classNames('menu-popover', className)}
      aria-label={label}
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onClose}
      placement={placement}
    >
      <AriaMenu className="menu" aria-label={label} autoFocus="first" onClose={onClose}>
        {entries.map(({ id, label: words, icon, isDisabled = false, onAction }) => (
          <MenuItem key={id} id={id} className="menu-item" {...{ isDisabled, onAction }} textValue={words}>
            {icon === undefined ? null : <Icon name={icon} size={18} />}
            {words}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}
