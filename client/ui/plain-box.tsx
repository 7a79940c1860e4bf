import './plain.css';
import type { ReactNode } from 'react';

/** A paper on the table of the phone; its tone is never its only meaning. */
export function PlainBox({ tone, children }: { tone?: 'warm' | 'warn' | 'own'; children: ReactNode }) {
  return (
    <div className="plain-box" data-tone={tone}>
      {children}
    </div>
  );
}
