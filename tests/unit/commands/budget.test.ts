import { projectSession } from '@samenspraak/server/rooms/project-session.ts';
import { definitionOf } from '@samenspraak/shared/commands/registry.ts';
import { readMeeting } from '@samenspraak/shared/document/read.ts';
import { divideTime, OUR_SHARES, type TimeBudget } from '@samenspraak/shared/domain/budget.ts';
import { STAGES, type Stage } from '@samenspraak/shared/domain/stages.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { attempt, done, FAMILY, JOINT, opened, planned, refusalOf, sessionOf, type Table } from './table.ts';

const each = (of: (stage: Stage) => number): TimeBudget =>
  Object.fromEntries(STAGES.map((stage) => [stage, of(stage)])) as TimeBudget;
const settle = (minutes: TimeBudget, sessionId = JOINT) => ({ type: 'budget.settle', sessionId, minutes }) as const;

function shown(table: Table, session = JOINT): TimeBudget | undefined {
  const doc = new Y.Doc();
  const { conference } = table;
  projectSession({ doc, conference, session: sessionOf(table, session), isPresent: () => true, leavingGraceMs: 0 });
  return readMeeting(doc)?.budget;
}

describe('the time of a conference', () => {
  test('[BUD-1] until it is settled it follows from the plan, divided as the house does', () => {
    expect(shown(opened())).toEqual(divideTime(30));
    const shares = { ...OUR_SHARES, goal: 80 };
    const table = opened();
    const house = { shares, guide: {} };
    expect(shown({ ...table, conference: { ...table.conference, house } })).toEqual(divideTime(30, shares));
  });

  test('[BUD-2] the chair divides it anew, longer or shorter, and in one session alone', () => {
    const minutes = each((stage) => (stage === 'decision' ? 50 : 4));
    const table = done(opened(), 'chair', settle(minutes));
    expect(shown(table)).toEqual(minutes);
    expect(shown(table, FAMILY)).toEqual(divideTime(30));
    expect(attempt(table, 'chair', settle(minutes)).outcome).toMatchObject({ ok: true, events: [] });
    expect(refusalOf(planned(), 'chair', settle(minutes))).toBeNull();
  });

  test('[BUD-3] no time at all, or more than ten hours, is refused', () => {
    for (const minutes of [each(() => 0), each(() => 90)])
      expect(refusalOf(opened(), 'chair', settle(minutes))).toBe('budget.total');
    expect(refusalOf(opened(), 'chair', settle(each((stage) => (stage === 'goal' ? 1 : 0))))).toBeNull();
    expect(refusalOf(opened(), 'chair', settle(each((stage) => (stage === 'goal' ? 600 : 0))))).toBeNull();
  });

  test('[BUD-4] a division that leaves a stage out, or is in halves or below nothing, is not read', () => {
    const read = (minutes: unknown) =>
      definitionOf('budget.settle').schema.safeParse({ sessionId: JOINT, minutes }).success;
    expect(read(each(() => 5))).toBe(true);
    for (const bad of [{}, { goal: 5 }, each(() => 1.5), each(() => -1), { ...each(() => 5), lunch: 30 }])
      expect(read(bad)).toBe(false);
  });

  test('[BUD-5] the chair alone, and not when it is over', () => {
    const minutes = each(() => 9);
    expect(refusalOf(opened(), 'partner', settle(minutes))).toBe('role.forbidden');
    const closed = done(opened(), 'chair', { type: 'conference.close' });
    expect(refusalOf(closed, 'chair', settle(minutes))).toBe('conference.closed');
  });

  test('[BUD-6] whatever shares a house settles, the minutes are whole, none is missing and they add up to the plan', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1_000, noNaN: true }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 600 }), shares, (planned, numbers) => {
        fc.pre(numbers.some((one) => one > 0));
        const divided = divideTime(
          planned,
          each((stage) => numbers[STAGES.indexOf(stage)] ?? 0),
        );
        expect(STAGES.every((stage) => Number.isInteger(divided[stage]) && divided[stage] >= 1)).toBe(true);
        expect(STAGES.reduce((sum, stage) => sum + divided[stage], 0)).toBe(planned);
      }),
    );
  });
});
