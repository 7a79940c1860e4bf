import { Graph, layout } from '@dagrejs/dagre';
import type { CardId, LinkId } from '@samenspraak/shared/domain/ids.ts';
import { type MapLink, type MapShape, shapeKey } from './map-shape.ts';
import { type Box, packed } from './pack.ts';

/** Sizes of what is drawn, in the map's own pixels: the same for every reader, so that everybody sees one map. */
export const NODE = { width: 212, height: 82 } as const;
export const LABEL = { width: 146, height: 28 } as const;
const SPACE = { nodesep: 28, edgesep: 16, ranksep: 56 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Route {
  /** From the edge of one card to the edge of the other. */
  readonly points: readonly Point[];
  /** The middle of its words. */
  readonly label: Point;
}

/** Where everything stands: the middle of each card, the way of each link. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly cards: ReadonlyMap<CardId, Point>;
  readonly links: ReadonlyMap<LinkId, Route>;
}

/**
 * Makes what gives every card and link its place: causes above what they lead to. The answer depends on nothing but the
 * shape, so that everybody has the same map. Cards that have nothing to do with each other are placed apart: a new link
 * leaves the inside of all other groups as it was, and only its own group is reckoned anew.
 */
export function mapLayouts(): (shape: MapShape) => MapLayout {
  let kept = new Map<string, PlacedGroup>();
  return (shape) => {
    const groups = groupsOf(shape);
    const placed = new Map(groups.map((group) => [shapeKey(group), kept.get(shapeKey(group)) ?? placedGroup(group)]));
    kept = placed;
    return joined([...placed.values()]);
  };
}

/** The groups beside and under each other. */
function joined(groups: readonly PlacedGroup[]): MapLayout {
  const { width, height, places } = packed(groups.map(({ box }) => box));
  const cards = new Map<CardId, Point>();
  const links = new Map<LinkId, Route>();
  for (const [index, group] of groups.entries()) {
    const at = places[index] ?? { x: 0, y: 0 };
    const moved = ({ x, y }: Point) => ({ x: x + at.x, y: y + at.y });
    for (const [id, point] of group.cards) cards.set(id, moved(point));
    for (const [id, { points, label }] of group.links) {
      links.set(id, { points: points.map(moved), label: moved(label) });
    }
  }
  return { width, height, cards, links };
}

/** The cards that hang together, directly or through others; in the order of the first of each. */
function groupsOf({ linked, links }: MapShape): MapShape[] {
  const first = new Map<CardId, CardId>(linked.map((id) => [id, id]));
  const head = (id: CardId): CardId => {
    const next = first.get(id) ?? id;
    if (next === id) return id;
    const found = head(next);
    first.set(id, found);
    return found;
  };
  for (const { from, to } of links) {
    const [lower, upper] = [head(from), head(to)].sort();
    if (lower !== undefined && upper !== undefined) first.set(upper, lower);
  }
  const groups = new Map<CardId, { linked: CardId[]; links: MapLink[] }>();
  for (const id of linked) {
    const group = groups.get(head(id)) ?? { linked: [], links: [] };
    group.linked.push(id);
    groups.set(head(id), group);
  }
  for (const link of links) groups.get(head(link.from))?.links.push(link);
  return [...groups.values()];
}

interface PlacedGroup {
  readonly box: Box;
  readonly cards: readonly (readonly [CardId, Point])[];
  readonly links: readonly (readonly [LinkId, Route])[];
}

interface DrawnEdge extends Point {
  readonly points: readonly Point[];
  readonly width: number;
  readonly height: number;
  readonly labelpos: 'c';
}

function placedGroup({ linked, links }: MapShape): PlacedGroup {
  const graph = new Graph<object, Point, DrawnEdge>({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', marginx: 12, marginy: 12, ...SPACE });
  for (const id of linked) graph.setNode(id, { ...NODE, x: 0, y: 0 });
  for (const { id, from, to } of links) {
    graph.setEdge(from, to, { ...LABEL, labelpos: 'c', x: 0, y: 0, points: [] }, id);
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Box>;
  return {
    box: { width, height },
    cards: linked.map((id) => [id, pointOf(graph.node(id))] as const),
    links: links.map(({ id, from, to }) => {
      const edge = graph.edge(from, to, id);
      const between = edge.points.slice(1, -1);
      const [first = edge, last = edge] = [between.at(0), between.at(-1)];
      const points = [doorOf(graph.node(from), first), ...between, doorOf(graph.node(to), last)];
      return [id, { points: points.map(pointOf), label: pointOf(edge) }] as const;
    }),
  };
}

/** How far from its middle, and how steeply towards where it goes, a line leaves a card. */
const DOOR = { most: NODE.width / 2 - 22, lean: 0.25 } as const;

/** Where a line to `next` leaves a card: by its foot or its head, so that it does not run through what stands beside it. */
function doorOf(card: Point, next: Point): Point {
  const lean = (next.x - card.x) * DOOR.lean;
  return {
    x: card.x + Math.max(-DOOR.most, Math.min(DOOR.most, lean)),
    y: card.y + (next.y < card.y ? -NODE.height : NODE.height) / 2,
  };
}

/** Whole pixels: sharper, and the same on every machine. */
function pointOf({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
