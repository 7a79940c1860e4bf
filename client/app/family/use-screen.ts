import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** What fills the screen: the moment at the table, or one of the pages that can be opened beside it. */
export type Page = 'now' | 'table' | 'people';

interface Screen {
  readonly page: Page;
  readonly open: (page: Page) => void;
  /** Goes on the heading of a page, which takes the focus when it opens. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/**
 * Pages beside the moment. They leave nothing in the browser's history, so that the back button tells nobody what was
 * read; going back returns the focus to where it was.
 */
export function useScreen(): Screen {
  const [page, setPage] = useState<Page>('now');
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef('');
  useLayoutEffect(() => {
    if (page !== 'now') heading.current?.focus();
    else document.getElementById(opener.current)?.focus();
  }, [page]);
  return {
    page,
    heading,
    open(next) {
      if (next !== 'now') opener.current = document.activeElement?.id ?? '';
      setPage(next);
    },
  };
}
