import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { CardId } from '@samenspraak/shared/domain/ids.ts';

/** A column that takes dragged cards. */
export interface DropColumn {
  readonly element: HTMLElement;
  readonly accepts: (card: CardSnapshot) => boolean;
  /** Puts the card before another one; null is the foot. */
  readonly drop: (card: CardSnapshot, before: CardId | null) => void;
}

/** Where a dragged card would come: before a card, or at the foot. */
export type DropPlace = CardId | 'foot' | null;

/** A hand trembles; below this many pixels it is no drag. */
const TREMBLE = 4;
/** Near this many pixels of its edge a column scrolls along. */
const EDGE = 36;

/**
 * One card being dragged by its handle, with mouse, pen or finger. Our own, because the library's drag makes the rest of
 * the page inert and reads every change of it, while here thirty others go on typing.
 */
export class CardDrag {
  readonly #columns = new Map<string, DropColumn>();
  readonly #listeners = new Set<() => void>();
  #card: CardSnapshot | null = null;
  #over: { readonly column: string; readonly place: CardId | 'foot' } | null = null;

  register(id: string, column: DropColumn): () => void {
    this.#columns.set(id, column);
    return () => this.#columns.delete(id);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  placeIn(column: string): DropPlace {
    return this.#over?.column === column ? this.#over.place : null;
  }

  dragged(): CardId | null {
    return this.#card?.id ?? null;
  }

  /** Follows the pointer that went down on `handle` until it goes up, is called off, or Escape is pressed. */
  begin(card: CardSnapshot, handle: HTMLElement, down: { pointerId: number; clientX: number; clientY: number }): void {
    const ends = new AbortController();
    const { signal } = ends;
    const stop = (drop: boolean) => {
      ends.abort();
      if (handle.hasPointerCapture(down.pointerId)) handle.releasePointerCapture(down.pointerId);
      this.#finish(drop);
    };
    handle.setPointerCapture(down.pointerId);
    handle.addEventListener(
      'pointermove',
      (move) => {
        const far = Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY) > TREMBLE;
        if (this.#card !== null || far) this.#move(card, move);
      },
      { signal },
    );
    handle.addEventListener('pointerup', () => stop(true), { signal });
    handle.addEventListener('pointercancel', () => stop(false), { signal });
    handle.ownerDocument.addEventListener('keydown', (key) => key.key === 'Escape' && stop(false), { signal });
  }

  #move(card: CardSnapshot, { clientX: x, clientY: y }: PointerEvent): void {
    this.#card = card;
    this.#over = null;
    for (const [id, column] of this.#columns) {
      const box = column.element.getBoundingClientRect();
      if (x < box.left || x > box.right || y < box.top || y > box.bottom || !column.accepts(card)) continue;
      scrollAlong(column.element, y);
      this.#over = { column: id, place: placeAt(column.element, y) };
    }
    this.#tell();
  }

  #finish(drop: boolean): void {
    const [card, over] = [this.#card, this.#over];
    this.#card = null;
    this.#over = null;
    this.#tell();
    if (!drop || card === null || over === null) return;
    this.#columns.get(over.column)?.drop(card, over.place === 'foot' ? null : over.place);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Scrolls what the column lies in when the pointer comes near its upper or lower edge. */
function scrollAlong(column: HTMLElement, y: number): void {
  const scroller = column.closest('.card-stack') ?? column;
  const box = scroller.getBoundingClientRect();
  if (y < box.top + EDGE) scroller.scrollBy(0, -EDGE / 3);
  else if (y > box.bottom - EDGE) scroller.scrollBy(0, EDGE / 3);
}

/** Before which of a column's cards the height `y` lies. */
function placeAt(column: HTMLElement, y: number): CardId | 'foot' {
  for (const row of column.querySelectorAll<HTMLElement>('[data-card]')) {
    const box = row.getBoundingClientRect();
    if (y < box.top + box.height / 2) return row.dataset.card as CardId;
  }
  return 'foot';
}
