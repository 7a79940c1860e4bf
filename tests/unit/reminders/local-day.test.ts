import { isImpossible } from '@samenspraak/client/ui/impossible-day.ts';
import { fieldAccepts } from '@samenspraak/shared/document/card-fields.ts';
import { daysAfter, localDay, localTime } from '@samenspraak/shared/domain/local-day.ts';
import { describe, expect, it } from 'vitest';

describe('the day in the house', () => {
  it('[MAIL-30] the day and the hour are those of the Netherlands, in winter and in summer', () => {
    expect(localTime(Date.parse('2026-11-22T22:59:59.000Z'))).toEqual({ day: '2026-11-22', hour: 23 });
    expect(localTime(Date.parse('2026-11-22T23:00:00.000Z'))).toEqual({ day: '2026-11-23', hour: 0 });
    expect(localTime(Date.parse('2026-07-01T21:59:00.000Z'))).toEqual({ day: '2026-07-01', hour: 23 });
    expect(localTime(Date.parse('2026-07-01T22:00:00.000Z'))).toEqual({ day: '2026-07-02', hour: 0 });
  });

  it('[MAIL-31] a date is its own day, a moment has the day that it is here, and anything else has none', () => {
    expect(localDay('2026-12-01')).toBe('2026-12-01');
    expect(localDay('2026-12-01T23:30:00.000Z')).toBe('2026-12-02');
    expect(localDay('2026-12-01T00:30:00+02:00')).toBe('2026-11-30');
    for (const none of ['', 'soon', 'next week']) expect(localDay(none)).toBeNull();
  });

  it('[MAIL-33] a day that no calendar has is none: not the day after it, and not the last one of its month', () => {
    for (const none of ['2026-02-31', '2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])
      expect(localDay(none), none).toBeNull();
    expect(localDay('2028-02-29')).toBe('2028-02-29');
    expect(fieldAccepts('agreement', 'by', '2026-02-31')).toBe(false);
    const parts = (day: number | null, month: number | null, year: number | null) => isImpossible({ day, month, year });
    expect([parts(31, 2, 2026), parts(29, 2, 2026), parts(31, 4, 2026), parts(29, 2, 100)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([parts(28, 2, 2026), parts(29, 2, 2028), parts(31, 12, 26), parts(31, 2, null)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('[MAIL-32] days are counted over months, years and the turn of the clock', () => {
    expect(daysAfter('2026-12-30', 3)).toBe('2027-01-02');
    expect(daysAfter('2026-10-24', 1)).toBe('2026-10-25');
    expect(daysAfter('2026-10-25', 1)).toBe('2026-10-26');
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
  });
});
