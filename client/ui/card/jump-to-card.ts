import type { CardId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind } from '@samenspraak/shared/domain/kinds.ts';

/**
 * Brings something into sight and the focus to the first of `stops` that it has. Waits two frames: one in which a window
 * or menu that just closed gives the focus back to where it was, and one in which the column comes into sight.
 */
function jump(to: string, stops: readonly string[]): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      const place = document.querySelector<HTMLElement>(to);
      const stop = stops.map((one) => place?.querySelector<HTMLElement>(one)).find((one) => one);
      place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      stop?.focus({ preventScroll: true });
      stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  });
  return () => cancelAnimationFrame(frame);
}

/** To what a card asks for, or else to its words, of an agreement to its name; the answer calls it off. */
export function jumpToCard(card: CardId): () => void {
  return jump(`[data-card="${card}"], [data-sheet="${card}"]`, ['.funnel-fold', '.card-fill', 'textarea', 'button']);
}

/** To the field at the foot of a column; the answer calls it off. */
export function jumpToColumn(kind: CardKind): () => void {
  return jump(`.card-column[data-kind="${kind}"]`, ['.card-add > textarea']);
}

/** To the name of an agreement, with its sheet in sight as far as that fits; the answer calls it off. */
export function jumpToSheet(card: CardId): () => void {
  return jump(`[data-sheet="${card}"]`, ['.funnel-fold']);
}
