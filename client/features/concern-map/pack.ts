export interface Box {
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Boxes beside each other, none higher than the row; what is low shares a column with what fits under it. */
interface Row {
  readonly top: number;
  readonly foot: number;
  readonly columns: { readonly x: number; readonly width: number; foot: number }[];
}

const GAP = 24;
/** As wide as a laptop shows at a size that can be read, in the map's own pixels. */
const NARROWEST = 1_140;
/** A map that would become higher than wide by so much takes the next width. */
const [HIGHEST, WIDER] = [1.2, 1.5];

/**
 * Lays boxes in rows that fill the width; the answer has the upper left corner of each, in the order in which they were
 * given. The highest come first. One more box moves none that is higher, and the width grows by steps, so that most of
 * a map stays where people know it.
 */
export function packed(boxes: readonly Box[]): Box & { places: readonly Place[] } {
  const most = widthFor(boxes);
  const rows: Row[] = [];
  const places: Place[] = [];
  const highestFirst = [...boxes.entries()].sort(([, a], [, b]) => b.height - a.height);
  for (const [index, box] of highestFirst) places[index] = put(rows, box, most);
  return {
    width: Math.max(0, ...boxes.map(({ width }, index) => (places[index]?.x ?? 0) + width)),
    height: rows.at(-1)?.foot ?? 0,
    places,
  };
}

function widthFor(boxes: readonly Box[]): number {
  const area = boxes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  let width = NARROWEST;
  while (width * width * HIGHEST < area) width *= WIDER;
  return Math.max(width, ...boxes.map((box) => box.width));
}

/** Puts a box in the first row that has room for it, or begins one. */
function put(rows: Row[], box: Box, most: number): Place {
  for (const row of rows) {
    const place = under(row, box) ?? beside(row, box, most);
    if (place !== null) return place;
  }
  const last = rows.at(-1);
  const top = last === undefined ? 0 : last.foot + GAP;
  const row: Row = { top, foot: top + box.height, columns: [] };
  rows.push(row);
  return opened(row, box, 0);
}

function under({ foot, columns }: Row, { width, height }: Box): Place | null {
  const column = columns.find((one) => width <= one.width && one.foot + GAP + height <= foot);
  if (column === undefined) return null;
  const place = { x: column.x, y: column.foot + GAP };
  column.foot = place.y + height;
  return place;
}

function beside(row: Row, box: Box, most: number): Place | null {
  const last = row.columns.at(-1);
  const x = last === undefined ? 0 : last.x + last.width + GAP;
  return x + box.width <= most ? opened(row, box, x) : null;
}

function opened({ top, columns }: Row, { width, height }: Box, x: number): Place {
  columns.push({ x, width, foot: top + height });
  return { x, y: top };
}
