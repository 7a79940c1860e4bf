import type { Agreement } from '@samenspraak/shared/commands/conference-state.ts';
import type { Intent } from '@samenspraak/shared/commands/registry.ts';
import { AGREEMENT_STATES, type AgreementState, STATES_WITH_REASON } from '@samenspraak/shared/domain/agreements.ts';
import { describe, expect, test } from 'vitest';
import { inPlan, published, WHOLE } from './agreed-tables.ts';
import { agreementThen, BEFORE, formerOf, partOf } from './former-tables.ts';
import { attempt, done, FAMILY, id, JOINT, opened, refusalOf, second, type Table, withCard } from './table.ts';

const update = (table: Table, state: AgreementState, why = '', session = JOINT): Intent => ({
  ...{ type: 'agreement.update', agreementId: inPlan(table, session).id, state, why },
});

describe('working together', () => {
  test('[PLAN-130] an agreement on working together answers no single concern, and yet is one', () => {
    const { answers: _none, ...rest } = WHOLE;
    const adopt: Intent = { type: 'agreement.adopt', sessionId: JOINT, cardId: WHOLE.id };
    expect(refusalOf(withCard(opened(), JOINT, rest), 'chair', adopt)).toBe('agreement.incomplete');
    const together = withCard(opened(), JOINT, { ...rest, cooperation: 'meetingAgain' });
    expect(inPlan(done(together, 'chair', adopt), JOINT)).toMatchObject({ cooperation: 'meetingAgain', answers: [] });
  });
});

describe('how an agreement goes', () => {
  test('[PLAN-131] that it was not kept or is dropped is said with a reason, and nothing else needs one', () => {
    for (const state of AGREEMENT_STATES.filter((one) => one !== 'open')) {
      const needs = STATES_WITH_REASON.includes(state);
      const table = published();
      expect(refusalOf(table, 'chair', update(table, state))).toBe(needs ? 'agreement.noReason' : null);
      expect(refusalOf(table, 'chair', update(table, state, 'nobody came'))).toBeNull();
    }
  });

  test('[PLAN-132] the state is told in the plan where it was said, and in others when the chair lets it, without why and by whom', () => {
    for (const [said, elsewhere] of [
      [JOINT, FAMILY],
      [FAMILY, JOINT],
    ] as const) {
      const table = published();
      const after = done(table, 'manager', update(table, 'notKept', 'the police did not come', said), second(9));
      expect(inPlan(after, said).changes).toEqual([
        { at: second(9), state: 'notKept', why: 'the police did not come', by: id('manager') },
      ]);
      expect(inPlan(after, elsewhere)).toMatchObject({ state: 'open', changes: [] });
      const everywhere = { ...update(table, 'notKept', 'the police did not come', said), everywhere: true } as const;
      expect(refusalOf(table, 'manager', everywhere)).toBe('role.forbidden');
      const told = done(table, 'chair', everywhere, second(9));
      expect(inPlan(told, said).changes).toMatchObject([{ why: 'the police did not come', by: id('chair') }]);
      expect(inPlan(told, elsewhere).changes).toEqual([{ at: second(9), state: 'notKept', why: '', by: null }]);
      // what was said in one plan before can be told in the others later
      const later = done(after, 'chair', everywhere, second(10));
      expect(inPlan(later, said).changes).toHaveLength(1);
      expect(inPlan(later, elsewhere).changes).toEqual([{ at: second(10), state: 'notKept', why: '', by: null }]);
    }
  });

  test('[PLAN-133] who does it says how it goes, also when the meeting is over; others of their organisation do not', () => {
    const table = published();
    expect(refusalOf(table, 'second', update(table, 'doing'))).toBeNull();
    for (const name of ['partner', 'expert', 'outsider'])
      expect(refusalOf(table, name, update(table, 'doing'))).toBe('role.forbidden');
    for (const name of ['client', 'confidant', 'recorder'])
      expect(refusalOf(table, name, update(table, 'doing', '', FAMILY))).toBe('role.forbidden');
    const closed = done(table, 'chair', { type: 'conference.close' });
    expect(refusalOf(closed, 'second', update(closed, 'done'))).toBeNull();
  });

  test('[PLAN-134] what was taken over by two sessions goes on in each by itself', () => {
    const origin = { conferenceId: BEFORE, agreementId: agreementThen('joint', '1').id, takenAt: second(0) };
    const twin = agreementThen('family', '1', { origin });
    const former = [formerOf('joint'), formerOf('family', { agreements: [twin] })];
    let table: Table = { ...opened(), former };
    table = done(table, 'chair', { type: 'participant.remove', participantId: id('confidant') });
    const carry = (from: 'joint' | 'family', to: typeof JOINT, one: Agreement): Intent => ({
      ...{ type: 'plan.carry', sessionId: to, from: partOf(from), agreementIds: [one.id] },
    });
    table = done(table, 'chair', carry('joint', JOINT, agreementThen('joint', '1')));
    table = done(table, 'chair', { type: 'session.start', sessionId: FAMILY });
    table = done(table, 'chair', carry('family', FAMILY, twin));
    const dropped = { ...update(table, 'dropped', 'she moved', FAMILY), everywhere: true } as const;
    const after = done(table, 'chair', dropped, second(9));
    expect(inPlan(after, JOINT)).toMatchObject({
      state: inPlan(table, JOINT).state,
      changes: [{ why: 'a reason of then in the part joint' }],
    });
    expect(inPlan(after, FAMILY)).toMatchObject({
      state: 'dropped',
      changes: [{ why: 'a reason of then in the part family' }, { why: 'she moved', by: id('chair') }],
    });
  });
});

describe('whether it was kept', () => {
  const answer = (table: Table, more: Partial<Extract<Intent, { type: 'agreement.answer' }>> = {}): Intent => ({
    ...{ type: 'agreement.answer', agreementId: inPlan(table, FAMILY).id, answer: 'kept', words: '', ...more },
  });
  const kept = (table: Table) =>
    inPlan(table, FAMILY).kept.map(({ by, voice, voiceOf, answer: said }) => [by, voice, voiceOf, said]);

  test('[PLAN-135] is said by the family; the last answer of each voice stands', () => {
    const table = published();
    let after = done(table, 'client', answer(table), second(1));
    after = done(after, 'manager', answer(after, { answer: 'partly', voice: 'child', voiceOf: 'Mia' }), second(2));
    after = done(after, 'manager', answer(after, { answer: 'kept', voice: 'child', voiceOf: 'Tim' }), second(3));
    after = done(after, 'manager', answer(after, { answer: 'notKept', voice: 'child', voiceOf: 'Mia' }), second(4));
    after = done(after, 'client', answer(after, { answer: 'partly', words: 'only at first' }), second(5));
    expect(kept(after)).toEqual([
      [id('manager'), 'child', 'Tim', 'kept'],
      [id('manager'), 'child', 'Mia', 'notKept'],
      [id('client'), null, '', 'partly'],
    ]);
    expect(inPlan(after, JOINT).kept).toEqual([]);
    expect(inPlan(after, FAMILY).state).toBe('open');
  });

  test('[PLAN-136] the case manager says what others think, never what they think themselves, and professionals nothing', () => {
    const table = published();
    expect(refusalOf(table, 'manager', answer(table))).toBe('role.forbidden');
    for (const name of ['partner', 'chair', 'expert'])
      expect(refusalOf(table, name, answer(table))).toBe('role.forbidden');
    expect(refusalOf(table, 'client', answer(table, { voiceOf: 'Mia' }))).toBe('input.malformed');
    expect(refusalOf(table, 'client', answer(table, { voice: 'child' }))).toBe('role.forbidden');
  });

  test('[PLAN-138] is typed by a confidant under their own name, and what a client said themselves is not said otherwise', () => {
    const reports = (table: Table) =>
      inPlan(table, FAMILY).kept.map(({ by, typedBy, answer: said }) => [by, typedBy, said]);
    let table = published();
    table = done(table, 'confidant', answer(table, { answer: 'notKept' }));
    expect(reports(table)).toEqual([[id('client'), id('confidant'), 'notKept']]);
    table = done(table, 'confidant', answer(table, { answer: 'partly' }));
    table = done(table, 'client', answer(table, { answer: 'kept' }));
    expect(reports(table)).toEqual([[id('client'), undefined, 'kept']]);
    expect(refusalOf(table, 'confidant', answer(table, { answer: 'notKept' }))).toBe('agreement.answered');
  });

  test('[PLAN-139] a case manager does not speak for a client who is there, and does by name when the meeting is over', () => {
    const table = published();
    const forThem = (voiceOf?: string) => answer(table, { voice: 'client', voiceOf });
    expect(refusalOf(table, 'manager', forThem())).toBe('voice.isHere');
    expect(refusalOf(table, 'manager', forThem('client'))).toBe('voice.isHere');
    expect(refusalOf(table, 'manager', forThem('Opa'))).toBeNull();
    const over = done(table, 'chair', { type: 'conference.close' });
    expect(refusalOf(over, 'manager', forThem())).toBe('voice.isHere');
    expect(refusalOf(over, 'manager', forThem('client'))).toBeNull();
  });

  test('[PLAN-137] of an agreement that the family does not read there is nothing to say', () => {
    const table = published();
    const hidden = { ...answer(table), agreementId: inPlan(table, JOINT).id } as Intent;
    const { outcome } = attempt(table, 'client', hidden);
    expect(outcome.ok).toBe(false);
  });
});
