import { type RefObject, useEffect, useState } from 'react';

/** Where the board is one column, the panel fills the screen (the same width as in the style of the board's frame). */
const ONE_COLUMN = '(max-width: 1080px), (max-height: 520px)';

/** Whether the panel covers the board. While it does, nothing under it can be reached, by key or by ear. */
export function useCoversBoard(panel: RefObject<HTMLElement | null>): boolean {
  const [covers, setCovers] = useState(false);
  useEffect(() => {
    const small = matchMedia(ONE_COLUMN);
    const place = panel.current?.parentElement;
    const others = [...(place?.parentElement?.children ?? [])].filter((one) => one !== place);
    const cover = () => {
      setCovers(small.matches);
      for (const one of others) one.toggleAttribute('inert', small.matches);
    };
    cover();
    small.addEventListener('change', cover);
    return () => {
      small.removeEventListener('change', cover);
      for (const one of others) one.removeAttribute('inert');
    };
  }, [panel]);
  return covers;
}
