import { planDates } from '@samenspraak/client/features/overview/plan-dates.ts';
import { daysBetween, inOrder, watchersOf, watchOf } from '@samenspraak/client/features/overview/plan-rows.ts';
import type { AgreementState, KeptAnswer } from '@samenspraak/shared/domain/agreements.ts';
import type { CaseAgreementAnswer } from '@samenspraak/shared/protocol/plan.ts';
import { describe, expect, test } from 'vitest';

const NOW = '2026-11-22T12:00:00.000Z';

function row(key: string, by: string, state: AgreementState = 'open') {
  return { key, what: key, by, state, overdue: false };
}

function guard(state: AgreementState, ...answers: KeptAnswer[]) {
  const kept = answers.map((answer) => ({ answer })) as unknown as CaseAgreementAnswer['kept'];
  return { key: `guard-${state}-${answers.join('-')}`, state, kept, overdue: false };
}

/** How a line stands that these guard. */
function watched(...guards: readonly ReturnType<typeof guard>[]) {
  return watchOf({ guardedBy: guards.map(({ key }) => key) }, [...guards, { ...guard('notKept'), key: 'of another' }]);
}

describe('how the plan of a case is shown', () => {
  test('[OVER-60] what still runs comes first, by date, what has none after it, and what ended last', () => {
    const rows = [
      row('c', ''),
      row('a', '2026-12-04'),
      row('d', '2026-01-01', 'done'),
      row('b', '2026-11-25', 'doing'),
    ];
    expect(inOrder(rows).map(({ key }) => key)).toEqual(['b', 'a', 'c', 'd']);
  });

  test('[OVER-66] what was not kept comes before what runs, as it does over all cases, and keeps its place in time', () => {
    const rows = [row('a', '2026-01-01', 'dropped'), row('b', '2026-11-12', 'notKept'), row('c', '2026-12-04')];
    expect(inOrder(rows).map(({ key }) => key)).toEqual(['b', 'c', 'a']);
    expect(planDates(rows, NOW)?.marks.map(({ agreement }) => agreement.key)).toEqual(['b', 'c']);
    expect(planDates([...rows, row('d', '', 'notKept')], NOW)?.undated).toBe(1);
  });

  test('[OVER-67] who watches a bottom line is told once each, with the agreements that say so', () => {
    const els = { name: 'Els', organisation: null, organisationId: null };
    const otto = { name: 'Otto', organisation: 'OM', organisationId: null };
    const guards = [
      { what: 'school belt', watcher: otto },
      { what: 'oma heeft een bed', watcher: els },
      { what: 'wijkagent rijdt langs', watcher: els },
    ];
    expect(watchersOf({ watcher: els, guards })).toEqual([
      { person: els, agreements: ['oma heeft een bed', 'wijkagent rijdt langs'] },
      { person: otto, agreements: ['school belt'] },
    ]);
    expect(watchersOf({ watcher: els, guards: [] })).toEqual([{ person: els, agreements: [] }]);
    expect(watchersOf({ watcher: null, guards: [] })).toEqual([]);
  });

  test('[OVER-61] days are counted as the house counts them: past midnight there it is the next day', () => {
    expect(daysBetween('2026-11-18', NOW)).toBe(4);
    expect(daysBetween('2026-11-22', '2026-11-22T23:30:00.000Z')).toBe(1);
    expect(daysBetween('', NOW)).toBeNull();
  });

  test('[OVER-62] a bottom line is broken when an agreement that guards it was not kept, whoever says so', () => {
    expect(watched()).toBe('loose');
    expect(watched(guard('open'))).toBe('running');
    expect(watched(guard('doing', 'kept'))).toBe('kept');
    expect(watched(guard('done'))).toBe('kept');
    expect(watched(guard('done', 'kept', 'notKept'))).toBe('broken');
    expect(watched(guard('done'), guard('notKept'))).toBe('broken');
  });

  test('[OVER-76] a bottom line holds only when nothing that is known of its guards says otherwise', () => {
    const late = { ...guard('doing', 'kept'), overdue: true };
    expect(watched(guard('doing', 'kept', 'partly'))).toBe('atRisk');
    expect(watched(guard('done'), guard('doing', 'partly'))).toBe('atRisk');
    expect(watched(late)).toBe('atRisk');
    expect(watched(guard('done'), { ...guard('open'), overdue: true })).toBe('atRisk');
    expect(watched(guard('dropped'))).toBe('atRisk');
    expect(watched(guard('dropped', 'kept'), guard('done'))).toBe('atRisk');
    expect(watched(guard('dropped', 'notKept'), guard('doing', 'kept'))).toBe('kept');
    expect(watched(guard('doing', 'kept'), guard('open'))).toBe('running');
    expect(watched(late, guard('notKept'))).toBe('broken');
  });

  test('[OVER-77] what guards a bottom line is told by the server: other words on the card change nothing', () => {
    const other = { ...guard('doing', 'kept'), bottomLine: 'veilig slapen, elke nacht' };
    expect(watchOf({ guardedBy: [other.key] }, [other])).toBe('kept');
    expect(watchOf({ guardedBy: [] }, [other])).toBe('loose');
  });

  test('[OVER-63] one line of time holds today and every date of what runs, and no mark lies on another', () => {
    const rows = [
      row('late', '2026-11-12'),
      row('soon', '2026-11-23'),
      row('near', '2026-11-24'),
      row('far', '2026-12-22'),
    ];
    const found = planDates([...rows, row('never', ''), row('over', '2027-12-01', 'done')], NOW);
    expect(found).toMatchObject({ from: '2026-11-12', to: '2026-12-22', today: 25, undated: 1, levels: 2 });
    expect(found?.marks.map(({ number, at, level }) => [number, at, level])).toEqual([
      [1, 0, 0],
      [2, 27.5, 0],
      [3, 30, 1],
      [4, 100, 0],
    ]);
  });

  test('[OVER-63] also where the line is as short as on the narrowest phone', () => {
    const days = ['2026-11-22', '2026-12-02', '2026-12-05', '2027-03-02'];
    const marks =
      planDates(
        days.map((by) => row(by, by)),
        NOW,
      )?.marks ?? [];
    expect(marks.map(({ at }) => at)).toEqual([0, 10, 13, 100]);
    expect(marks.map(({ level }) => level)).toEqual([0, 1, 0, 0]);
  });

  test('[OVER-64] without a date there is no line; with one day alone it still has two ends', () => {
    expect(planDates([row('never', ''), row('over', '2026-12-01', 'dropped')], NOW)).toBeNull();
    expect(planDates([row('today', '2026-11-22')], NOW)).toMatchObject({
      from: '2026-11-22',
      to: '2026-11-22',
      today: 0,
    });
  });
});
