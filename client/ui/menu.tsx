import { type ReactNode, Suspense, useRef, useState } from 'react';
import { ButtonContext } from 'react-aria-components/Button';
import { later } from './later.ts';
import type { MenuEntry } from './menu-entry.ts';

const MenuList = later(async () => (await import('./menu-list.tsx')).MenuList);

interface Props {
  /** The accessible name of the list itself. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The `Button` that opens it. */
  readonly children: ReactNode;
}

/** A button that opens a list of things to do. */
export function Menu({ label, entries, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<Element | null>(null);
  const open = () => setAnchor(button.current);
  const opener = {
    ref: button,
    'aria-haspopup': 'menu',
    'aria-expanded': anchor !== null,
    isPressed: anchor !== null,
    onPress: open,
    onKeyDown: ({ key, continuePropagation }: { key: string; continuePropagation: () => void }) =>
      key === 'ArrowDown' || key === 'ArrowUp' ? open() : continuePropagation(),
  } as const;
  return (
    <>
      <ButtonContext value={opener}>{children}</ButtonContext>
      {anchor !== null && (
        <Suspense fallback={null}>
          <MenuList {...{ anchor, label, entries }} isOpen placement="bottom end" onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
