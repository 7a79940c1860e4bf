import './plain.css';
import type { ReactNode } from 'react';

/** A link to a page of others, as large as a button: opens beside this page and tells that page nothing of it. */
export function PlainLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="plain-button" data-tone="wide" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
