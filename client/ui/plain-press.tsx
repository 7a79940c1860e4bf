import './plain.css';
import type { ReactNode } from 'react';

interface Props {
  /** What came of pressing; empty until there is something to tell. */
  readonly told: ReactNode;
  readonly softly?: boolean;
  /** The one thing to do. */
  readonly children: ReactNode;
}

/**
 * The end of a form on the phone: its main press, whole and in sight while what it belongs to scrolls behind it, with what
 * came of it just above. Where there is little room it stands at the end of the form, so that it covers nothing.
 */
export function PlainPress({ told, softly = false, children }: Props) {
  return (
    <div className="plain-press">
      <p role="status" data-soft={softly || undefined}>
        {told}
      </p>
      {children}
    </div>
  );
}
