import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import './page-message.css';

interface PageMessageProps {
  readonly icon: IconName;
  readonly title: string;
  readonly what?: string;
  readonly children?: ReactNode;
}

/** A whole page with one thing to say: what is the matter, what was kept, what to do. */
export function PageMessage({ icon, title, what, children }: PageMessageProps) {
  return (
    <main className="page-message">
      <div className="page-sheet">
        <span className="page-mark">
          <Icon name={icon} size={34} />
        </span>
        <h1 className="page-title">{title}</h1>
        {what !== undefined && <p>{what}</p>}
        {children}
      </div>
    </main>
  );
}
