import { type Box, packed } from '@samenspraak/client/features/concern-map/pack.ts';
import { describe, expect, test } from 'vitest';

const PAIR: Box = { width: 236, height: 270 };
const TALL: Box = { width: 480, height: 660 };
const many = (count: number, box: Box) => Array.from({ length: count }, () => box);

describe('groups that have nothing to do with each other', () => {
  test('[MAP-18] stand in rows that fill the width, the low ones under each other beside a high one', () => {
    const pairs = packed(many(6, PAIR));
    expect(new Set(pairs.places.map(({ y }) => y)).size).toBe(2);
    expect(pairs.width).toBeGreaterThan(4 * PAIR.width);
    const beside = packed([...many(4, PAIR), TALL]);
    expect(beside.height).toBe(TALL.height);
    expect(beside.places[4]).toEqual({ x: 0, y: 0 });
  });

  test('[MAP-19] one more moves none that is higher, wherever it comes in the order', () => {
    const groups = [TALL, { width: 500, height: 480 }, { width: 700, height: 410 }, ...many(4, PAIR)];
    const before = packed(groups).places.slice(0, 3);
    for (let at = 0; at <= groups.length; at += 1) {
      const after = packed(groups.toSpliced(at, 0, PAIR)).places.toSpliced(at, 1);
      expect(after.slice(0, 3)).toEqual(before);
    }
  });
});
