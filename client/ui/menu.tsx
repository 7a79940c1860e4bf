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
  /** Given as a function they are asked for each time the list opens, for what can be done may change without a render. */
  readonly entries: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  /** The `Button` that opens it. */
  readonly children: ReactNode;
}

/** A button that opens a list of things to do. */
export function Menu({ label, entries, children }: Props) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="menu-popover" placement="bottom end">
        <MenuList label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}

function MenuList({ label, entries }: Pick<Props, 'label' | 'entries'>) {
  const now = typeof entries === 'function' ? entries() : entries;
  return (
    <AriaMenu className="menu" aria-label={label}>
      {now.map(({ id, label: words, icon, isDisabled = false, onAction }) => (
        <MenuItem key={id} id={id} className="menu-item" {...{ isDisabled, onAction }} textValue={words}>
          {icon === undefined ? null : <Icon name={icon} size={18} />}
          {words}
        </MenuItem>
      ))}
    </AriaMenu>
  );
}
