export interface Box {
  readonly width: number;
  readonly height: number;
}

/** How much wider than high the whole would like to be: that of the part of the screen it gets. */
const SHAPE = 1.5;
const GAP = 24;

/** Lays boxes on shelves, in their order; the answer has the upper left corner of each. */
export function packed(boxes: readonly Box[]): Box & { places: { x: number; y: number }[] } {
  const area = boxes.reduce((sum, box) => sum + (box.width + GAP) * (box.height + GAP), 0);
  const most = Math.max(0, Math.sqrt(area * SHAPE), ...boxes.map((box) => box.width));
  const places: { x: number; y: number }[] = [];
  let [x, y, shelf, width] = [0, 0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.width > most) [x, y, shelf] = [0, y + shelf + GAP, 0];
    places.push({ x, y });
    width = Math.max(width, x + box.width);
    shelf = Math.max(shelf, box.height);
    x += box.width + GAP;
  }
  return { width, height: y + shelf, places };
}
