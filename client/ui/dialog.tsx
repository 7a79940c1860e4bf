import { Suspense, useState } from 'react';
import type { DialogWindowProps } from './dialog-window.tsx';
import { later } from './later.ts';

const DialogWindow = later(async () => (await import('./dialog-window.tsx')).DialogWindow);

/** A window over the page: keeps the focus, closes with Escape or a press beside it, gives the focus back. */
export function Dialog(props: DialogWindowProps) {
  const [wasOpen, setWasOpen] = useState(props.isOpen);
  if (props.isOpen && !wasOpen) setWasOpen(true);
  if (!wasOpen) return null;
  return (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  );
}
