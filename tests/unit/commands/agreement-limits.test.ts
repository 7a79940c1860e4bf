import { projectSession } from '@samenspraak/server/rooms/project-session.ts';
import { definitionOf, type Intent } from '@samenspraak/shared/commands/registry.ts';
import { type PlanEntry, readPlan } from '@samenspraak/shared/document/read.ts';
import { CHANGES_SHOWN, LONGEST_REASON } from '@samenspraak/shared/domain/agreements.ts';
import { MOST_VOICES } from '@samenspraak/shared/domain/ballots.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { inPlan, published } from './agreed-tables.ts';
import { attempt, done, FAMILY, id, JOINT, refusalOf, second, type Table } from './table.ts';

/** The plan as it stands on the board of a session. */
function onBoard({ conference }: Table, sessionId: typeof JOINT): PlanEntry {
  const session = conference.sessions.get(sessionId);
  const doc = new Y.Doc();
  if (session !== undefined) projectSession({ doc, conference, session, isPresent: () => false, leavingGraceMs: 0 });
  const [entry] = readPlan(doc);
  if (entry === undefined) throw new Error('no plan');
  return entry;
}

const update = (table: Table, why = ''): Intent => {
  const { id: agreementId, state } = inPlan(table, JOINT);
  return { type: 'agreement.update', agreementId, state: state === 'open' ? 'doing' : 'open', why, everywhere: true };
};

function updated(table: Table, times: number): Table {
  let after = table;
  for (let time = 0; time < times; time += 1)
    after = done(after, 'chair', update(after, `reason ${time}`), second(time));
  return after;
}

describe('an agreement that somebody keeps changing', () => {
  test('[PLAN-240] shows the last changes on the board, however many there were', () => {
    const table = updated(published(), CHANGES_SHOWN + 5);
    const reasons = onBoard(table, JOINT).changes.map(({ why }) => why);
    expect(reasons).toHaveLength(CHANGES_SHOWN);
    expect([reasons[0], reasons.at(-1)]).toEqual(['reason 5', `reason ${CHANGES_SHOWN + 4}`]);
    expect(inPlan(table, JOINT).changes).toHaveLength(CHANGES_SHOWN + 5);
  });

  test('[PLAN-241] is refused another state and other words from a number on, by the name of the limit', () => {
    const { changesPerAgreement: max } = LIMITS;
    const table = updated(published(), max);
    const { id: agreementId } = inPlan(table, JOINT);
    const change: Intent = { type: 'agreement.change', agreementId, words: { what: 'Two beds' }, why: 'two children' };
    for (const command of [update(table), change])
      expect(attempt(table, 'chair', command).outcome).toMatchObject({
        ...{ ok: false, code: 'limit.reached', limit: { name: 'changesPerAgreement', max } },
      });
    const before = updated(published(), 1);
    expect(refusalOf(before, 'chair', { ...change, agreementId: inPlan(before, JOINT).id } as Intent)).toBeNull();
  });

  test('[PLAN-242] is explained in no more words than a plan can hold', () => {
    const [fits, long] = ['x'.repeat(LONGEST_REASON), 'x'.repeat(LONGEST_REASON + 1)];
    const agreementId = inPlan(published(), JOINT).id;
    for (const [type, fields] of [
      ['agreement.update', (why: string) => ({ state: 'doing', why })],
      ['agreement.change', (why: string) => ({ words: {}, why })],
      ['agreement.answer', (words: string) => ({ answer: 'kept', words })],
    ] as const) {
      const { schema } = definitionOf(type);
      expect(schema.safeParse({ agreementId, ...fields(fits) }).success, type).toBe(true);
      expect(schema.safeParse({ agreementId, ...fields(long) }).success, type).toBe(false);
    }
  });

  test('[PLAN-243] tells the other tables on which day, and not at which moment others spoke of it', () => {
    const table = updated(published(), 1);
    expect(onBoard(table, JOINT).changes).toMatchObject([{ at: second(0), why: 'reason 0', by: id('chair') }]);
    expect(onBoard(table, FAMILY).changes).toEqual([{ at: second(0).slice(0, 10), state: 'doing', why: '', by: null }]);
  });
});

describe('whether it was kept', () => {
  test('[PLAN-244] is said by one person for so many others and no more', () => {
    let table = published();
    const { id: agreementId } = inPlan(table, FAMILY);
    const forChild = (voiceOf: string): Intent => ({
      ...{ type: 'agreement.answer', agreementId, answer: 'kept', words: '', voice: 'child', voiceOf },
    });
    for (let child = 0; child < MOST_VOICES; child += 1) table = done(table, 'manager', forChild(`child ${child}`));
    expect(refusalOf(table, 'manager', forChild('one more'))).toBe('ballot.tooManyVoices');
    expect(refusalOf(table, 'manager', forChild('child 0'))).toBeNull();
    expect(refusalOf(table, 'client', { type: 'agreement.answer', agreementId, answer: 'kept', words: '' })).toBeNull();
  });
});
