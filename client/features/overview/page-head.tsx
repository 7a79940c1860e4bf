import type { ReactNode } from 'react';

/** The title of a page, what it is for, and what can be begun here. */
export function PageHead({ title, intro, children }: { title: string; intro?: string; children?: ReactNode }) {
  return (
    <div className="overview-head">
      <div>
        <h1 className="overview-title">{title}</h1>
        {intro === undefined ? null : <p className="overview-intro">{intro}</p>}
      </div>
      {children}
    </div>
  );
}
