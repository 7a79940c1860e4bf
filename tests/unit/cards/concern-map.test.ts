import { edgePath, headPath } from '@samenspraak/client/features/concern-map/edge-path.ts';
import { linkRefusal } from '@samenspraak/client/features/concern-map/link-refusal.ts';
import {
  LABEL,
  type MapLayout,
  mapLayouts,
  NODE,
  type Point,
} from '@samenspraak/client/features/concern-map/map-layout.ts';
import { type MapShape, mapShape } from '@samenspraak/client/features/concern-map/map-shape.ts';
import { inReadingOrder, linkSentence } from '@samenspraak/client/features/concern-map/map-words.ts';
import { type Stop, walk } from '@samenspraak/client/features/concern-map/walk.ts';
import type { CardSnapshot } from '@samenspraak/shared/document/card-snapshot.ts';
import type { LinkView } from '@samenspraak/shared/document/read.ts';
import { cardId, linkId, participantId } from '@samenspraak/shared/domain/ids.ts';
import type { CardKind, LinkKind } from '@samenspraak/shared/domain/kinds.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../support/e2e-words.ts';

const author = participantId.parse('person-one');
const other = participantId.parse('person-two');

const card = (name: string, kind: CardKind = 'concern', text = name): CardSnapshot => {
  return { id: cardId.parse(`the-card-${name}`), kind, author, text };
};

let drawn = 0;
function link(from: string, kind: LinkKind, to: string, by = author): LinkView {
  drawn += 1;
  const [a, b] = [cardId.parse(`the-card-${from}`), cardId.parse(`the-card-${to}`)];
  return { id: linkId.parse(`link-${String(drawn).padStart(4, '0')}`), from: a, to: b, kind, author: by };
}

const A_TO_F = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => card(name));

/** Repeatable chance. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A board with so many cards and links, each drawn somewhere. */
function randomShape(seed: number, { cards, links }: { cards: number; links: number }): MapShape {
  const below = chance(seed);
  const all = Array.from({ length: cards }, (_, index) => card(String(index).padStart(3, '0')));
  const name = () => String(below(cards)).padStart(3, '0');
  const kinds = ['causes', 'keepsUp', 'protects'] as const;
  const lines = Array.from({ length: links }, () => link(name(), kinds[below(3)] ?? 'causes', name()));
  return mapShape(all, lines);
}

interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

function overlap(a: Rect, b: Rect): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

/** Everything that stands on the map, with the room it takes. */
function rects({ cards, links }: MapLayout): Rect[] {
  return [
    ...[...cards.values()].map((point) => ({ ...point, ...NODE })),
    ...[...links.values()].map(({ label }) => ({ ...label, ...LABEL })),
  ];
}

function overlaps(layout: MapLayout): number {
  const all = rects(layout);
  let found = 0;
  for (const [index, one] of all.entries())
    for (const next of all.slice(index + 1)) found += Number(overlap(one, next));
  return found;
}

function stopsOf(shape: MapShape, { cards, links }: MapLayout): Stop[] {
  return [
    ...[...cards].map(([id, point]) => ({ id, ends: [], ...point })),
    ...shape.links.map(({ id, from, to }) => ({ id, ends: [from, to], ...(links.get(id)?.label ?? { x: 0, y: 0 }) })),
  ];
}

describe('what stands on the map', () => {
  test('[MAP-1] cards of the picture with a link, and the links between them', () => {
    const cards = [...A_TO_F, card('need', 'need'), card('plan', 'agreement')];
    const shape = mapShape(cards, [
      link('a', 'causes', 'b'),
      link('a', 'keepsUp', 'need'),
      link('plan', 'answers', 'a'),
    ]);
    expect(shape.linked).toEqual(['the-card-a', 'the-card-b']);
    expect(shape.links).toMatchObject([{ from: 'the-card-a', to: 'the-card-b', kind: 'causes' }]);
  });

  test('[MAP-2] a link of which a card is gone is passed over', () => {
    expect(mapShape(A_TO_F, [link('a', 'causes', 'gone')])).toEqual({ linked: [], links: [] });
  });

  test('[MAP-3] two people who draw the same link at once draw one line, which is both of theirs', () => {
    const [one, two] = [link('a', 'causes', 'b'), link('a', 'causes', 'b', other)];
    const { links } = mapShape(A_TO_F, [two, one, link('b', 'causes', 'a')]);
    expect(links).toHaveLength(2);
    expect(links[0]).toMatchObject({
      id: one.id,
      drawn: [
        { id: one.id, author },
        { id: two.id, author: other },
      ],
    });
  });
});

describe('where it stands', () => {
  test('[MAP-4] everybody has the same map, whatever order things came in and whatever was drawn before', () => {
    const lines = [
      link('a', 'causes', 'b'),
      link('c', 'keepsUp', 'b'),
      link('d', 'protects', 'e'),
      link('b', 'causes', 'f'),
    ];
    const fresh = mapLayouts()(mapShape(A_TO_F, lines));
    const long = mapLayouts();
    for (let count = 1; count < lines.length; count += 1) long(mapShape(A_TO_F, lines.slice(0, count)));
    expect(long(mapShape(A_TO_F.toReversed(), lines.toReversed()))).toEqual(fresh);
  });

  test('[MAP-5] a cause stands above what it leads to, also where a circle closes elsewhere', () => {
    const lines = [link('a', 'causes', 'b'), link('b', 'causes', 'c'), link('c', 'keepsUp', 'b')];
    const { cards, links } = mapLayouts()(mapShape(A_TO_F, lines));
    const height = (name: string) => cards.get(cardId.parse(`the-card-${name}`))?.y ?? Number.NaN;
    expect(height('a')).toBeLessThan(height('b'));
    expect(links.size).toBe(3);
    for (const { points } of links.values()) expect(points.length).toBeGreaterThan(1);
  });

  test.each([1, 2, 3, 4, 5, 6])('[MAP-6] nothing stands on anything else (seed %i)', (seed) => {
    for (const size of [
      { cards: 6, links: 9 },
      { cards: 14, links: 16 },
      { cards: 60, links: 50 },
    ]) {
      const layout = mapLayouts()(randomShape(seed, size));
      expect(overlaps(layout), JSON.stringify(size)).toBe(0);
      for (const { x, y, width, height } of rects(layout)) {
        expect(x - width / 2).toBeGreaterThanOrEqual(0);
        expect(y - height / 2).toBeGreaterThanOrEqual(0);
        expect(x + width / 2).toBeLessThanOrEqual(layout.width);
        expect(y + height / 2).toBeLessThanOrEqual(layout.height);
      }
    }
  });

  test('[MAP-7] a new link leaves every other group as it was', () => {
    const lines = [link('a', 'causes', 'b'), link('c', 'keepsUp', 'd'), link('c', 'keepsUp', 'e')];
    const before = mapLayouts()(mapShape(A_TO_F, lines)).cards;
    const after = mapLayouts()(mapShape(A_TO_F, [...lines, link('b', 'causes', 'f')])).cards;
    const apart = (cards: MapLayout['cards'], one: string, two: string) => {
      const [a, b] = [cards.get(cardId.parse(`the-card-${one}`)), cards.get(cardId.parse(`the-card-${two}`))];
      if (a === undefined || b === undefined) throw new Error('a card is missing');
      return { x: a.x - b.x, y: a.y - b.y };
    };
    for (const [one, two] of [
      ['c', 'd'],
      ['c', 'e'],
      ['a', 'b'],
    ] as const) {
      expect(apart(after, one, two)).toEqual(apart(before, one, two));
    }
  });

  test('[MAP-8] three hundred cards with two hundred links find their places', () => {
    const shape = randomShape(7, { cards: 300, links: 200 });
    const layout = mapLayouts()(shape);
    expect(layout.cards.size).toBe(shape.linked.length);
    expect(layout.links.size).toBe(shape.links.length);
    expect(overlaps(layout)).toBe(0);
  });

  test('[MAP-9] an empty map has no size', () => {
    expect(mapLayouts()({ linked: [], links: [] })).toMatchObject({ width: 0, height: 0 });
  });
});

describe('the lines', () => {
  const way = [
    { x: 0, y: 0 },
    { x: 10, y: 20 },
    { x: 0, y: 40 },
  ];

  test('[MAP-10] a line begins and ends where the cards are, and leaves and enters them upright', () => {
    expect(edgePath(way)).toBe('M0 0C0 10 10 10 10 20C10 30 0 30 0 40');
    expect(edgePath([])).toBe('');
  });

  test('[MAP-11] each kind has a head of its own', () => {
    const straight = [way[0], { x: 0, y: 40 }].filter((point) => point !== undefined);
    const heads = (['causes', 'keepsUp', 'protects'] as const).map((kind) => headPath(kind, straight));
    expect(new Set(heads).size).toBe(3);
    expect(heads[0]).toMatch(/^M0 40L-6 29L6 29Z$/);
    expect(headPath('causes', [])).toBe('');
  });
});

describe('walking by keyboard', () => {
  test('[MAP-12] the arrows go along a line: from a card to its link, and on to the other card', () => {
    const shape = mapShape(A_TO_F, [link('a', 'causes', 'b')]);
    const stops = stopsOf(shape, mapLayouts()(shape));
    const line = shape.links[0]?.id ?? '';
    expect(walk(stops, 'the-card-a', 'ArrowDown')).toBe(line);
    expect(walk(stops, line, 'ArrowDown')).toBe('the-card-b');
    expect(walk(stops, 'the-card-b', 'ArrowUp')).toBe(line);
    expect(walk(stops, 'the-card-b', 'ArrowDown')).toBeNull();
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('[MAP-13] every card can be reached from every card (seed %i)', (seed) => {
    const shape = randomShape(seed, { cards: 20, links: 18 });
    const stops = stopsOf(shape, mapLayouts()(shape));
    const seen = new Set([stops[0]?.id ?? '']);
    for (const id of seen) {
      for (const step of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const) {
        const next = walk(stops, id, step);
        if (next !== null) seen.add(next);
      }
    }
    expect(shape.linked.filter((id) => !seen.has(id))).toEqual([]);
  });
});

describe('what cannot be drawn', () => {
  const { links } = mapShape(A_TO_F, [link('a', 'causes', 'b')]);
  const board = { links, count: 1, has: (id: string) => A_TO_F.some((one) => one.id === id) };
  const wish = (from: string, kind: 'causes' | 'keepsUp', to: string) => {
    return { from: cardId.parse(`the-card-${from}`), kind, to: cardId.parse(`the-card-${to}`) };
  };

  test('[MAP-14] no link twice, none of a card to itself, none to what is gone, and no more than the board holds', () => {
    expect(linkRefusal(wish('a', 'causes', 'b'), board)).toBe('double');
    expect(linkRefusal(wish('a', 'causes', 'a'), board)).toBe('self');
    expect(linkRefusal(wish('a', 'causes', 'gone'), board)).toBe('gone');
    expect(linkRefusal(wish('b', 'causes', 'a'), { ...board, count: LIMITS.linksPerSession })).toBe('full');
  });

  test('[MAP-15] the way back, and another kind between the same two, are links of their own', () => {
    expect(linkRefusal(wish('b', 'causes', 'a'), board)).toBeNull();
    expect(linkRefusal(wish('a', 'keepsUp', 'b'), board)).toBeNull();
  });
});

describe('the map in sentences', () => {
  const cards = [
    card('debt', 'concern', 'schulden'),
    card('rows', 'pattern', 'ruzie\nin het weekend'),
    card('aunt', 'strength', ''),
  ];
  const known = new Map(cards.map((one) => [one.id, one]));

  test('[MAP-16] each kind of link is a sentence in both languages, and a card without words has a name', () => {
    const shape = mapShape(cards, [link('debt', 'keepsUp', 'rows'), link('aunt', 'protects', 'rows')]);
    const says = (language: 'nl' | 'en') =>
      shape.links.map((line) => linkSentence(line, { cards: known, t: wordsIn(language) }));
    expect(says('nl')).toEqual([
      '‘schulden’ houdt ‘ruzie in het weekend’ in stand',
      '‘kaart zonder tekst’ beschermt tegen ‘ruzie in het weekend’',
    ]);
    expect(says('en')[0]).toBe('“schulden” keeps up “ruzie in het weekend”');
  });

  test('[MAP-17] they come in the order in which the map is read', () => {
    const shape = mapShape(A_TO_F, [link('b', 'causes', 'c'), link('a', 'causes', 'b')]);
    const order = inReadingOrder(shape, mapLayouts()(shape)).map(({ from }) => from);
    expect(order).toEqual(['the-card-a', 'the-card-b']);
  });
});
