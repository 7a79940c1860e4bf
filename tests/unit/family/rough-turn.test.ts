import { isSameDay, roughTurn } from '@samenspraak/client/features/family-states/rough-turn.ts';
import { describe, expect, it } from 'vitest';

const at = (time: string) => `2026-11-23T${time}:00.000Z`;
const rough = (startsAt: string, now: string) => roughTurn(at(startsAt), Date.parse(at(now)))?.toISOString() ?? null;

describe('when it is somebody’s turn', () => {
  it('[FAM-21] is told to the quarter of an hour', () => {
    expect(rough('10:45', '09:00')).toBe(at('10:45'));
    expect(rough('10:40', '09:00')).toBe(at('10:45'));
    expect(rough('10:37', '09:00')).toBe(at('10:30'));
  });

  it('[FAM-21] is not told when that moment is past: it may be any time now', () => {
    expect(rough('10:45', '10:45')).toBeNull();
    expect(rough('10:45', '11:30')).toBeNull();
    expect(rough('10:37', '10:31')).toBeNull();
    expect(rough('10:40', '10:41')).toBeNull();
  });

  it('[FAM-21] says the day when it is another one', () => {
    expect(isSameDay(new Date(2026, 10, 23, 0, 1), new Date(2026, 10, 23, 23, 59))).toBe(true);
    expect(isSameDay(new Date(2026, 10, 23), new Date(2026, 10, 24))).toBe(false);
  });
});
