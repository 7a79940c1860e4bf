import './menu.css';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

interface Props {
  /** The accessible name of the list itself. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The `Button` that opens it. */
  readonly children: ReactNode;
}

/** A button that opens a list of things to do. */
export function Menu({ label, entries, children }: Props) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="menu-popover" placement="bottom end">
        <AriaMenu className="menu" aria-label={label}>
          {entries.map(({ id, label: words, icon, isDisabled = false, onAction }) => (
            <MenuItem key={id} id={id} className="menu-item" {...{ isDisabled, onAction }} textValue={words}>
              {icon === undefined ? null : <Icon name={icon} size={18} />}
              {words}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
