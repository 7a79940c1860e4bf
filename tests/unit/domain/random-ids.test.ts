import { newCardId, newLinkId } from '@samenspraak/client/live/new-id.ts';
import { systemIds } from '@samenspraak/server/storage/system-ids.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';

const MANY = 4_000;
/** Chance goes further than this many times its usual spread less than once in ten million runs. */
const FAR = 5.5;

afterEach(() => {
  vi.useRealTimers();
});

/** Ids made one after the other, a second apart, as during a conference that others cannot see. */
function madeInOrder(make: () => string): Buffer[] {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00.000Z'), toFake: ['Date'] });
  return Array.from({ length: MANY }, () => {
    vi.advanceTimersByTime(1_000);
    return Buffer.from(make(), 'base64url');
  });
}

/** How far a count of `n` even chances is from half of them, in its usual spread. */
function surprise(count: number, n: number, spread = Math.sqrt(n) / 2): number {
  return Math.abs(count - n / 2) / spread;
}

describe.each([
  ['the server’s', () => systemIds.next()],
  ['a card’s', () => newCardId()],
  ['a link’s', () => newLinkId()],
] as const)('%s ids', (_whose, make) => {
  it('[SIDE-8] rise as often as they fall, whatever the hour: they tell no order and no time', () => {
    const ids = madeInOrder(make);
    const rises = ids.slice(1).filter((id, index) => Buffer.compare(ids[index] ?? id, id) < 0).length;
    // Neighbours share an id, so rises are spread less than coins are: (n + 1) / 12.
    expect(surprise(rises, MANY - 1, Math.sqrt((MANY + 1) / 12))).toBeLessThan(FAR);
    const [early, late] = [ids.slice(0, MANY / 2), ids.slice(MANY / 2)];
    const above = early.filter((id, index) => Buffer.compare(late[index] ?? id, id) < 0).length;
    expect(surprise(above, MANY / 2)).toBeLessThan(FAR);
  });

  it('[SIDE-8] have no bit that leans, and none that repeats from one to the next', () => {
    const ids = madeInOrder(make);
    const bit = (id: Buffer | undefined, at: number) => ((id?.[at >> 3] ?? 0) >> (at & 7)) & 1;
    for (let at = 0; at < 128; at += 1) {
      const ones = ids.filter((id) => bit(id, at) === 1).length;
      const repeats = ids.slice(1).filter((id, index) => bit(id, at) === bit(ids[index], at)).length;
      expect(surprise(ones, MANY), `bit ${at}`).toBeLessThan(FAR);
      expect(surprise(repeats, MANY - 1), `bit ${at}`).toBeLessThan(FAR);
    }
  });
});
