import { roughTimeOf, toCome } from '@samenspraak/client/features/chair-bar/rough-time.ts';
import { describe, expect, it } from 'vitest';

/** Two in the afternoon by the clock of this machine, whatever its time zone. */
const now = new Date(2026, 10, 23, 14, 0).getTime();
const read = (words: string, near = now) => roughTimeOf(words, { now, near });
const at = (hours: number, minutes: number, day = 23) => new Date(2026, 10, day, hours, minutes).toISOString();

describe('a rough time that the chair writes', () => {
  it('[TURN-45] an empty field is an answer; words that are no time are none', () => {
    expect(read('  ')).toEqual({ type: 'none' });
    for (const words of ['abc', '25:99', 'half vijf', '14:6', '24:00'])
      expect(read(words)).toEqual({ type: 'unreadable' });
  });

  it('[TURN-45] whoever presses before leaving the field is read as after it', () => {
    expect(read('1430')).toEqual({ type: 'at', at: at(14, 30) });
    expect(read('15 uur')).toEqual({ type: 'at', at: at(15, 0) });
    expect(read('930', now + 20 * 3_600_000)).toEqual({ type: 'at', at: at(9, 30, 24) });
  });

  it('[TURN-46] a time that is over is none, typed or left as it stood', () => {
    expect(read('13:55')).toEqual({ type: 'past' });
    expect(read('14:00')).toEqual({ type: 'past' });
    expect(toCome(at(13, 0), now)).toEqual({ type: 'past' });
    expect(toCome(at(9, 0, 24), now)).toEqual({ type: 'at', at: at(9, 0, 24) });
  });
});
