import './menu-at.css';
import { Suspense } from 'react';
import { later } from './later.ts';
import type { MenuListProps } from './menu-list.tsx';

const MenuList = later(async () => (await import('./menu-list.tsx')).MenuList);

interface Props extends Omit<MenuListProps, 'placement' | 'className' | 'isOpen'> {
  readonly isOpen?: boolean;
}

/** A list of things to do with one of many things, where a `Menu` around each would be too much. */
export function MenuAt({ isOpen = true, ...props }: Props) {
  return (
    <Suspense fallback={null}>
      <MenuList {...props} isOpen={isOpen} className="menu-at" placement="bottom start" />
    </Suspense>
  );
}
