import './door-page.css';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}

/** A page with one sheet on it, for whoever is not inside yet. */
export function DoorPage({ title, intro, children }: Props) {
  const text = useText();
  return (
    <main className="door-page">
      <p className="door-page-product">{text('common.product')}</p>
      <div className="door-page-sheet">
        <h1 className="door-page-title">{title}</h1>
        <p className="door-page-intro">{intro}</p>
        {children}
      </div>
    </main>
  );
}
