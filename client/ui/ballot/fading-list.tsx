import './ballot.css';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** What may be longer than the screen has room for: an edge past which there is more fades, and the keyboard can scroll it. */
export function FadingList({ label, children }: Props) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = list;
    if (current === null) return;
    const look = () => markEdges(current);
    const watcher = new ResizeObserver(look);
    watcher.observe(current);
    current.addEventListener('scroll', look);
    return () => {
      watcher.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, []);
  useEffect(() => {
    if (list.current !== null) markEdges(list.current);
  });
  return (
    <section ref={list} className="ballot-names" aria-label={label}>
      {children}
    </section>
  );
}

function markEdges(list: HTMLElement): void {
  const { scrollTop, scrollHeight, clientHeight } = list;
  const past = scrollHeight - clientHeight - scrollTop;
  list.toggleAttribute('data-above', scrollTop > 1);
  list.toggleAttribute('data-below', past > 1);
  // only what scrolls is a stop of the tab key
  if (scrollHeight > clientHeight + 1) list.setAttribute('tabindex', '0');
  else list.removeAttribute('tabindex');
}
