import type { SessionId } from '@samenspraak/shared/domain/ids.ts';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Page, pageIn, stepTo } from './page-state.ts';

interface Screen {
  readonly page: Page;
  readonly open: (page: Page) => void;
  /** Goes on the heading of a page, which takes the focus when it opens. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/**
 * Pages beside the moment. Each is one step in the browser's history, under the same address, so that the back button of a
 * phone leads to the moment and not out of the conversation; going back returns the focus to where it was.
 */
export function useScreen(at: SessionId): Screen {
  const [page, setPage] = useState<Page>(() => pageIn(history.state, at));
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef('');
  useEffect(() => {
    const follow = (event: PopStateEvent) => setPage(pageIn(event.state, at));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [at]);
  useLayoutEffect(() => {
    if (page !== 'now') heading.current?.focus();
    else document.getElementById(opener.current)?.focus();
  }, [page]);
  return {
    page,
    heading,
    open(next) {
      const before = pageIn(history.state, at);
      if (next === 'now') {
        if (before !== 'now') history.back();
      } else {
        opener.current = document.activeElement?.id ?? '';
        if (before === 'now') history.pushState(stepTo(next, at), '');
        else history.replaceState(stepTo(next, at), '');
      }
      setPage(next);
    },
  };
}
