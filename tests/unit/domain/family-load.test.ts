import { AGREEMENT_STATES, RUNNING_STATES } from '@samenspraak/shared/domain/agreements.ts';
import { type Bearing, loadOverTime } from '@samenspraak/shared/domain/family-load.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const NOW = Date.parse('2026-11-25T10:00:00.000Z');
const DAY = 86_400_000;
const dayAfter = (days: number) => new Date(NOW + days * DAY).toISOString().slice(0, 10);

const bearing = (more: Partial<Bearing> = {}): Bearing => ({
  ...{ by: '2026-12-09', load: 'light', from: '2026-11-25T09:00:00.000Z', state: 'open', ...more },
});

const drawn = fc.array(
  fc.record({
    by: fc.oneof(fc.constant(''), fc.integer({ min: -90, max: 300 }).map(dayAfter)),
    load: fc.option(fc.constantFrom('light' as const, 'heavy' as const)),
    from: fc.integer({ min: -90, max: 60 }).map((days) => new Date(NOW + days * DAY).toISOString()),
    state: fc.constantFrom(...AGREEMENT_STATES),
  }),
  { maxLength: 12 },
);

describe('the load on a family over time', () => {
  test('[PLAN-190] counts an agreement in each week from the one in which it was made to the one of its date', () => {
    expect(loadOverTime([bearing(), bearing({ by: '2026-12-01', load: 'heavy' })], NOW)).toEqual([
      { monday: '2026-11-23', light: 1, heavy: 1 },
      { monday: '2026-11-30', light: 1, heavy: 1 },
      { monday: '2026-12-07', light: 1, heavy: 0 },
    ]);
  });

  test('[PLAN-191] of what has no load, no date or no longer runs there is none', () => {
    const none = [{ load: null }, { by: '' }, { by: 'soon' }, { state: 'done' }, { state: 'dropped' }] as const;
    for (const one of none) expect(loadOverTime([bearing(one)], NOW)).toEqual([]);
    expect(loadOverTime([], NOW)).toEqual([]);
  });

  test('[PLAN-195] what is over its date and still runs weighs on this week, and promises nothing of a week to come', () => {
    const late = { by: '2026-11-01', from: '2026-10-01T09:00:00.000Z', load: 'heavy' } as const;
    const thisWeek = { monday: '2026-11-23', light: 0, heavy: 1 };
    expect(loadOverTime([bearing(late)], NOW)).toEqual([thisWeek]);
    expect(loadOverTime([bearing({ ...late, state: 'doing' })], NOW)).toEqual([thisWeek]);
    expect(loadOverTime([bearing({ ...late, state: 'done' })], NOW)).toEqual([]);
    expect(loadOverTime([bearing(late), bearing({ by: '2026-12-01' })], NOW)).toEqual([
      { ...thisWeek, light: 1 },
      { monday: '2026-11-30', light: 1, heavy: 0 },
    ]);
  });

  test('[PLAN-192] weeks begin on Mondays, follow each other from this one on, and are no more than half a year', () => {
    fc.assert(
      fc.property(drawn, (all) => {
        const weeks = loadOverTime(all, NOW);
        expect(weeks.length).toBeLessThanOrEqual(26);
        for (const [index, { monday }] of weeks.entries())
          expect(monday).toBe(new Date(Date.parse('2026-11-23') + index * 7 * DAY).toISOString().slice(0, 10));
      }),
    );
  });

  test('[PLAN-193] each week equals what a count day by day gives', () => {
    fc.assert(
      fc.property(drawn, (all) => {
        const counts = all.filter(
          ({ load, by, state }) => load !== null && by !== '' && RUNNING_STATES.includes(state),
        );
        for (const { monday, light, heavy } of loadOverTime(all, NOW)) {
          const days = [0, 1, 2, 3, 4, 5, 6].map((more) =>
            new Date(Date.parse(monday) + more * DAY).toISOString().slice(0, 10),
          );
          const sunday = days[6] ?? '';
          const here = counts.filter(({ from, by }) => {
            const begun = from.slice(0, 10);
            const today = dayAfter(0);
            const until = [by, begun, today].toSorted().at(-1) ?? '';
            return begun <= sunday && (until === begun ? days.includes(begun) : until >= monday);
          });
          const of = (load: string) => here.filter((one) => one.load === load).length;
          expect({ monday, light, heavy }).toEqual({ monday, light: of('light'), heavy: of('heavy') });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('[PLAN-194] one agreement more makes no week lighter', () => {
    fc.assert(
      fc.property(drawn, drawn, (some, others) => {
        const more = loadOverTime([...some, ...others], NOW);
        for (const [index, week] of loadOverTime(some, NOW).entries()) {
          expect(more[index]?.light).toBeGreaterThanOrEqual(week.light);
          expect(more[index]?.heavy).toBeGreaterThanOrEqual(week.heavy);
        }
      }),
    );
  });
});
