/** Below this many pixels a hand only trembles. */
const TREMBLE = 4;

interface Drag {
  /** The list whose rows carry `data-row`. */
  readonly list: HTMLElement;
  readonly handle: HTMLElement;
  /** Where the row would come while it is dragged: before a row, at the foot, or nowhere. */
  readonly onOver: (place: string | 'foot' | null) => void;
  readonly onDrop: (before: string | null) => void;
}

/** Follows the pointer that went down on a handle until it goes up, is called off, or Escape is pressed. */
export function dragRow(down: { pointerId: number; clientY: number }, { list, handle, onOver, onDrop }: Drag): void {
  const ends = new AbortController();
  const { signal } = ends;
  let place: string | 'foot' | null = null;
  const stop = (drop: boolean) => {
    ends.abort();
    onOver(null);
    if (drop && place !== null) onDrop(place === 'foot' ? null : place);
  };
  handle.setPointerCapture(down.pointerId);
  handle.addEventListener(
    'pointermove',
    ({ clientY }) => {
      if (place === null && Math.abs(clientY - down.clientY) <= TREMBLE) return;
      place = placeAt(list, clientY);
      onOver(place);
    },
    { signal },
  );
  handle.addEventListener('pointerup', () => stop(true), { signal });
  handle.addEventListener('pointercancel', () => stop(false), { signal });
  const onKey = (key: KeyboardEvent) => {
    if (key.key !== 'Escape') return;
    key.stopPropagation();
    stop(false);
  };
  handle.ownerDocument.addEventListener('keydown', onKey, { signal, capture: true });
}

/** Before which row of a list the height `y` lies. */
function placeAt(list: HTMLElement, y: number): string {
  for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
    const box = row.getBoundingClientRect();
    if (y < box.top + box.height / 2) return row.dataset.row ?? 'foot';
  }
  return 'foot';
}
