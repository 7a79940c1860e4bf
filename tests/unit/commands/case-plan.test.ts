import { coordinationOfCase, planOfCase } from '@samenspraak/shared/commands/case-plan.ts';
import type { Agreement, Conference } from '@samenspraak/shared/commands/conference-state.ts';
import { AGREEMENT_STATES, type AgreementChange, NO_WORDS } from '@samenspraak/shared/domain/agreements.ts';
import { agreementId, conferenceId } from '@samenspraak/shared/domain/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { card, done, FAMILY, id, JOINT, opened, second } from './table.ts';

const DAY = 86_400;
const called = (name: string) => agreementId.parse(`agreement-${name}`);
const heldAs = (number: number) => conferenceId.parse(`conference-${number}`);

function agreed(name: string, more: Partial<Agreement> = {}): Agreement {
  return {
    ...NO_WORDS,
    ...{ id: called(name), sessionId: JOINT, cardId: card(name), what: name, state: 'open' },
    ...{ copyOf: null, origin: null, adoptedAt: second(0), changes: [], kept: [] },
    ...more,
  };
}

function conference(number: number, ...agreements: readonly Agreement[]): Conference {
  const plan = new Map(agreements.map((one) => [one.id, one]));
  return { ...opened().conference, id: heldAs(number), startsAt: second(number * 40 * DAY), agreements: plan };
}

const from = (number: number, name: string, takenAt: string) => ({
  ...{ conferenceId: heldAs(number), agreementId: called(name), takenAt },
});
const change = (at: string, more: Partial<AgreementChange> = {}): AgreementChange => ({
  ...{ at, state: null, why: 'because', by: id('manager'), ...more },
});

describe('the one plan of a case', () => {
  test('[PLAN-170] has an agreement once, in its newest words and its newest state, wherever each was said', () => {
    const first = agreed('a', {
      what: 'old words',
      changes: [change(second(99 * DAY), { state: 'done' })],
      state: 'done',
    });
    const taken = agreed('a-again', { what: 'new words', origin: from(1, 'a', second(41 * DAY)), state: 'doing' });
    const copy = agreed('a-copy', { what: 'a copy', copyOf: called('a'), sessionId: FAMILY });
    const conferences = [conference(1, first, copy), conference(2, taken)];
    for (const order of [conferences, [...conferences].reverse()]) {
      const plan = planOfCase(order);
      expect(plan).toHaveLength(1);
      expect(plan[0]).toMatchObject({
        ...{ key: `${heldAs(1)}/${called('a')}`, conference: { id: heldAs(2) }, session: { id: JOINT } },
        agreement: { id: called('a-again'), what: 'new words', state: 'done', adoptedAt: second(0) },
        changes: [{ state: 'done', why: 'because' }],
      });
    }
  });

  test('[PLAN-171] tells a change once, with its reason, and what the family said in whatever session', () => {
    const at = second(5);
    const silent = change(at, { state: 'notKept', why: '', by: null });
    const kept = { by: id('client'), voice: null, voiceOf: '', answer: 'notKept', words: 'nobody came', at } as const;
    const made = agreed('a', { changes: [silent], state: 'notKept' });
    const copy = agreed('a-copy', {
      ...{ copyOf: called('a'), sessionId: FAMILY, state: 'notKept', kept: [kept] },
      changes: [change(at, { state: 'notKept', why: 'the police did not come' })],
    });
    const [one] = planOfCase([conference(1, made, copy)]);
    expect(one?.changes).toEqual([change(at, { state: 'notKept', why: 'the police did not come' })]);
    expect(one?.kept).toEqual([kept]);
    expect(one?.agreement.id).toBe(called('a'));
  });

  test('[PLAN-176] tells once what was taken along from conference to conference, and all that was said since', () => {
    const report = { by: id('client'), voice: null, voiceOf: '', answer: 'partly', words: '', at: second(5) } as const;
    const why = change(second(6), { state: 'notKept', why: 'nobody came' });
    // two who say the same at one moment are two
    const twin = { ...report, by: id('aunt') };
    const first = agreed('a', { kept: [report, twin], changes: [why], state: 'notKept' });
    const takenAlong = (name: string, at: string, more: Partial<Agreement>) =>
      agreed(name, { origin: from(1, 'a', at), changes: [{ ...why, by: null }], state: 'notKept', ...more });
    const since = { ...report, by: id('manager'), voice: 'child', words: 'later', at: second(50 * DAY) } as const;
    const lent = { ...report, by: id('chair'), voice: 'client' } as const;
    const next = takenAlong('b', second(40 * DAY), { kept: [lent, lent, since] });
    const last = takenAlong('c', second(80 * DAY), { kept: [lent, lent, { ...since, by: id('chair') }] });
    const plans = [conference(1, first), conference(2, next), conference(3, last)];
    const [one] = planOfCase(plans);
    expect(one?.kept).toEqual([twin, report, since]);
    expect(one?.changes).toEqual([why]);
    expect(one?.agreement).toMatchObject({ id: called('c'), state: 'notKept' });
    // where the first is not to be had, what was taken along stands for it
    expect(planOfCase(plans.slice(2))[0]?.kept.map(({ words }) => words)).toEqual(['', 'later']);
  });

  test('[PLAN-172] takes what was carried from conference to conference for the same, also by way of a copy', () => {
    const first = conference(1, agreed('a'));
    const second1 = agreed('b', { origin: from(1, 'a', second(40 * DAY)) });
    const copy = agreed('b-copy', { copyOf: called('b'), sessionId: FAMILY });
    const third = agreed('c', { origin: from(1, 'a', second(80 * DAY)), sessionId: FAMILY });
    const plan = planOfCase([first, conference(2, second1, copy), conference(3, third)]);
    expect(plan.map(({ key, agreement }) => [key, agreement.id])).toEqual([
      [`${heldAs(1)}/${called('a')}`, called('c')],
    ]);
  });

  test('[PLAN-173] is the same whatever the order of conferences and agreements, and has each agreement once', () => {
    const seconds = fc.integer({ min: 0, max: 5 });
    const changes = fc.array(
      fc.tuple(seconds, fc.option(fc.constantFrom(...AGREEMENT_STATES)), fc.constantFrom('', 'why')),
      { maxLength: 3 },
    );
    const lying = fc.record({
      ...{ of: fc.constantFrom('a', 'b', 'c'), number: fc.integer({ min: 2, max: 4 }), at: seconds, changes },
      ...{ family: fc.boolean(), kept: fc.boolean(), state: fc.constantFrom(...AGREEMENT_STATES) },
    });
    fc.assert(
      fc.property(fc.array(lying, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (drawn, chances) => {
        const all = drawn.map((one, index) => {
          const said = one.changes.map(([at, state, why]) => change(second(at), { state, why }));
          const report = { by: id('client'), voice: null, voiceOf: '', answer: 'kept', words: `${index}` } as const;
          const agreement = agreed(`${one.of}-${index}`, {
            ...{ origin: from(1, one.of, second(one.at)), state: one.state, sessionId: one.family ? FAMILY : JOINT },
            changes: said.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
            kept: one.kept ? [{ ...report, at: second(one.at) }] : [],
          });
          return { number: one.number, agreement };
        });
        const held = (list: typeof all) =>
          [...new Set(list.map(({ number }) => number))].map((number) =>
            conference(number, ...list.flatMap((one) => (one.number === number ? [one.agreement] : []))),
          );
        const shuffled = all
          .map((one) => ({ one, chance: chances.next().value }))
          .sort((a, b) => a.chance - b.chance)
          .map(({ one }) => one);
        const plain = (list: typeof all) =>
          planOfCase(held(list)).map(({ conference: { id: at }, session, ...rest }) => [at, session.id, rest]);
        expect(plain(shuffled)).toEqual(plain(all));
        expect(planOfCase(held(all)).map(({ key }) => key)).toEqual([
          ...new Set(planOfCase(held(all)).map(({ key }) => key)),
        ]);
        expect(planOfCase(held(all))).toHaveLength(new Set(drawn.map(({ of }) => of)).size);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the coordinator of a case', () => {
  const offered = (table = opened()) =>
    done(
      table,
      'manager',
      { type: 'coordinator.handOver', to: id('partner'), notes: 'the school is waiting' },
      second(2),
    );
  const taken = () => done(offered(), 'partner', { type: 'coordinator.take' }, second(4));

  test('[PLAN-174] is who was named last, over conferences; while nobody was, the latest case manager', () => {
    expect(coordinationOfCase([])).toEqual({ coordinator: null, since: null, handOver: null });
    const [first, next] = [taken().conference, { ...opened().conference, id: heldAs(2) }];
    expect(coordinationOfCase([first, next])).toMatchObject({ coordinator: { id: id('partner') }, since: second(4) });
    expect(coordinationOfCase([next])).toMatchObject({ coordinator: { id: id('manager') }, since: null });
    const gone = done(taken(), 'chair', { type: 'participant.remove', participantId: id('partner') }).conference;
    expect(coordinationOfCase([gone, next])).toMatchObject({ coordinator: { id: id('manager') }, since: null });
  });

  test('[PLAN-175] an offer stands while no later conference was made', () => {
    const first = offered().conference;
    expect(coordinationOfCase([first]).handOver).toMatchObject({
      ...{ from: id('manager'), to: id('partner'), notes: 'the school is waiting', conference: { id: first.id } },
    });
    expect(coordinationOfCase([first, opened().conference]).handOver).toBeNull();
  });
});
