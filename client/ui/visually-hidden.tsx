import './visually-hidden.css';
import type { ReactNode } from 'react';

/** Words for those who listen; what they say must be visible to others in another form. */
export function VisuallyHidden({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span id={id} className="visually-hidden">
      {children}
    </span>
  );
}
