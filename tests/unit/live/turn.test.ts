import { isSameDay, nearestMoment } from '@samenspraak/client/live/local-time.ts';
import { backAfter, expectedOf, sessionsAhead, turnOf } from '@samenspraak/client/live/turn.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { session } from '../frame/sessions.ts';

const at = (time: string) => `2026-11-23T${time}:00.000Z`;
const ms = (time: string) => Date.parse(at(time));
const around = (time: string) => ({ type: 'around', at: new Date(at(time)) });
const next = (more: Parameters<typeof session>[2] = {}) =>
  session('next', 'planned', { startsAt: at('09:43'), ...more });
const resting = (expectedAt: string | null = null) => session('resting', 'paused', { away: true, expectedAt });

describe('when somebody who waits comes to the table', () => {
  test('[FRAME-40] roughly at the planned start of their session, in steps of five minutes', () => {
    expect(turnOf(next(), { now: ms('09:00') })).toEqual(around('09:45'));
  });

  test('[FAM-21] for a family to the quarter of an hour', () => {
    const told = (startsAt: string, now: string) =>
      turnOf(next({ startsAt: at(startsAt) }), { now: ms(now), planStep: 15 });
    expect(told('10:45', '09:00')).toEqual(around('10:45'));
    expect(told('10:40', '09:00')).toEqual(around('10:45'));
    expect(told('10:37', '09:00')).toEqual(around('10:30'));
    for (const [start, now] of [
      ['10:45', '10:45'],
      ['10:37', '10:31'],
      ['10:40', '10:41'],
    ] as const) {
      expect(told(start, now)).toEqual({ type: 'late' });
    }
  });

  test('[TURN-10] the word of the chair goes before the plan, and is told as it was said', () => {
    const told = next({ expectedAt: at('10:20') });
    expect(expectedOf(told)).toBe(at('10:20'));
    expect(turnOf(told, { now: ms('09:50'), planStep: 15 })).toEqual(around('10:20'));
  });

  test('[TURN-10] when that has passed it takes longer; when nobody said when, nothing is made up', () => {
    expect(turnOf(next(), { now: ms('09:45') })).toEqual({ type: 'late' });
    expect(turnOf(resting(at('10:00')), { now: ms('10:00') })).toEqual({ type: 'late' });
    expect(turnOf(resting(), { now: ms('08:00') })).toEqual({ type: 'open' });
    expect(turnOf(null, { now: 0 })).toEqual({ type: 'open' });
    expect(turnOf(session('here', 'running'), { now: 0 })).toEqual({ type: 'open' });
  });

  test('[FRAME-42] what is expected first comes first, and last what nobody says anything of; not where the table is', () => {
    const [later, sooner] = [session('later', 'planned', { startsAt: at('11:00') }), resting(at('10:00'))];
    const silent = session('silent', 'paused', { away: true });
    const here = [session('here', 'running'), session('pause', 'paused'), session('over', 'ended')];
    expect(sessionsAhead([silent, later, next(), sooner, ...here])).toEqual([next(), sooner, later, silent]);
  });
});

describe('the time that a switch offers', () => {
  test('[TURN-11] is after the planned length of what begins, rounded up to five minutes', () => {
    expect(backAfter(30, ms('10:01'))).toBe(ms('10:35'));
    expect(backAfter(30, ms('10:00'))).toBe(ms('10:30'));
  });

  test('[TURN-11] a time of the clock means the nearest one, also around midnight', () => {
    const local = (day: number, hours: number, minutes: number) => new Date(2026, 10, day, hours, minutes);
    expect(nearestMoment('00:15', local(23, 23, 50).getTime())).toBe(local(24, 0, 15).toISOString());
    expect(nearestMoment('23:50', local(24, 0, 15).getTime())).toBe(local(23, 23, 50).toISOString());
    expect(nearestMoment('', Date.now())).toBeNull();
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), fc.nat(1439), (hours, minutes, past) => {
        const now = local(23, 0, 0).getTime() + past * 60_000;
        const time = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
        const moment = Date.parse(nearestMoment(time, now) ?? '');
        expect(Math.abs(moment - now)).toBeLessThanOrEqual(12.5 * 3_600_000);
      }),
    );
  });

  test('[FAM-21] the day is said when it is another one', () => {
    expect(isSameDay(new Date(2026, 10, 23, 0, 1), new Date(2026, 10, 23, 23, 59))).toBe(true);
    expect(isSameDay(new Date(2026, 10, 23), new Date(2026, 10, 24))).toBe(false);
  });
});
